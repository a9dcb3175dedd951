import { type Answer, fragment, notFound, page } from '../../foundation/http/answer.ts'
import { get, office } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { roomDeskPath } from '../../meetings/paths.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { readWritingNow } from '../../minutes/parts.tsx'
import { type Room, readRoom } from '../reading.ts'
import { words as rollWords } from '../roll/words.ts'
import { words as roomWords } from '../words.ts'
import { AttendancePage, WholeAttendance } from './attendance-page.tsx'
import { DeskPage } from './page.tsx'
import { type Desk, type DeskPartName, deskParts } from './parts.tsx'
import { FallbackSheets } from './sheets.tsx'
import { readEntered } from './voting.tsx'
import { words } from './words.ts'

const path = '/:council/skrivebord/moter/:meeting/moterom'
const secretary = office('secretary')

export const roomDeskRoutes = [
  get(path, secretary, (visit) => withDesk(visit, showDesk)),
  get(`${path}/del/:part`, secretary, (visit) => withDesk(visit, showPart)),
  get(`${path}/fremmote`, secretary, (visit) => withDesk(visit, showAttendance)),
  get(`${path}/papirer`, secretary, (visit) => withDesk(visit, showSheets)),
]

async function withDesk(visit: Visit, show: (desk: Desk) => Answer): Promise<Answer> {
  const desk = await visit.read(async (tx): Promise<Desk | undefined> => {
    const room = await readRoom(tx, visit, visit.params.meeting ?? '', 'everything')
    if (!room) return undefined
    const { part } = visit.params
    const writes = !part || part === 'protokoll' || part === 'etterpa'
    return {
      visit,
      room,
      entered: await readEntered(tx, visit.council, room),
      writing: writes ? await readWritingNow(tx, visit.council, room.meeting) : undefined,
    }
  })
  return desk ? show(desk) : notFound
}

const nameOf = ({ visit, room }: { visit: Visit; room: Room }) =>
  say(meetingWords.meetingOf(room.meeting.bodyName, room.meeting.day), visit.language)

function showDesk(desk: Desk): Answer {
  const { visit } = desk
  return page(`${say(roomWords.room, visit.language)}: ${nameOf(desk)}`, <DeskPage {...desk} />, {
    bare: true,
    reading: true,
    unlisted: true,
  })
}

function showPart(desk: Desk): Answer {
  const name = desk.visit.params.part
  if (name === 'hele-fremmotet') return fragment(<WholeAttendance {...desk} />)
  if (!name || !Object.hasOwn(deskParts, name)) return notFound
  return fragment(deskParts[name as DeskPartName].show(desk) ?? <></>)
}

const around = (desk: Desk) => ({
  breadcrumbs: [{ text: nameOf(desk), href: roomDeskPath(desk.visit, desk.room.meeting) }],
  unlisted: true,
})

const showAttendance = (desk: Desk): Answer =>
  page(`${say(roomWords.attendancePage, desk.visit.language)}: ${nameOf(desk)}`, <AttendancePage {...desk} />, {
    ...around(desk),
    heading: say(roomWords.attendancePage, desk.visit.language),
    overline: say(rollWords.present, desk.visit.language),
    width: 'wide',
  })

function showSheets(desk: Desk): Answer {
  const t = speak(words, desk.visit.language)
  return page(`${t.sheets}: ${nameOf(desk)}`, <FallbackSheets {...desk} />, {
    ...around(desk),
    lead: t.sheetsLead,
    actions: (
      <LinkButton href={roomDeskPath(desk.visit, desk.room.meeting)}>
        {say(roomWords.room, desk.visit.language)}
      </LinkButton>
    ),
  })
}
