import { type Answer, fragment, notFound, page } from '../../foundation/http/answer.ts'
import { anyone, get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say } from '../../foundation/words.ts'
import { meetingPath } from '../../meetings/paths.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { type Room, readRoom } from '../reading.ts'
import { words } from '../scene/words.ts'
import { ScreenPage, ScreenPart } from '../screen/page.tsx'
import { LiveLine } from './line.tsx'
import { LivePage, LiveParts } from './page.tsx'

const meeting = '/:council/moter/:meeting'

/** The meeting as everyone may follow it, at home and on the screen in the room: the same for all who look. */
export const liveRoutes = [
  get(`${meeting}/direkte`, anyone, showLive),
  get(`${meeting}/direkte/del`, anyone, (visit) => part(visit, (room) => <LiveParts visit={visit} room={room} />)),
  get(`${meeting}/direkte/linje`, anyone, (visit) => part(visit, (room) => <LiveLine visit={visit} room={room} />)),
  get(`${meeting}/skjerm`, anyone, showScreen),
  get(`${meeting}/skjerm/del`, anyone, (visit) => part(visit, (room) => <ScreenPart visit={visit} room={room} />)),
]

const roomOf = (visit: Visit) => visit.read((tx) => readRoom(tx, visit, visit.params.meeting ?? '', 'public'))

async function part(visit: Visit, draw: (room: Room) => Parameters<typeof fragment>[0]): Promise<Answer> {
  const room = await roomOf(visit)
  return room ? fragment(draw(room)) : notFound
}

async function showLive(visit: Visit): Promise<Answer> {
  const room = await roomOf(visit)
  if (!room) return notFound
  const { bodyName, day } = room.meeting
  const name = say(meetingWords.meetingOf(bodyName, day), visit.language)
  return page(say(words.live, visit.language), <LivePage visit={visit} room={room} />, {
    lead: say(words.liveLead, visit.language),
    breadcrumbs: [{ text: name, href: meetingPath(visit, room.meeting) }],
    reading: true,
    unlisted: true,
  })
}

async function showScreen(visit: Visit): Promise<Answer> {
  const room = await roomOf(visit)
  if (!room) return notFound
  const { bodyName, day } = room.meeting
  const name = say(meetingWords.meetingOf(bodyName, day), visit.language)
  const title = `${say(words.screen, visit.language)}: ${name}`
  return page(title, <ScreenPage visit={visit} room={room} />, { bare: true, reading: true, unlisted: true })
}
