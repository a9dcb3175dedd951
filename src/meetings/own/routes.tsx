import { insightIn, seesOf } from '../../accounts/sees.ts'
import { hours, weekdayAndDay } from '../../foundation/days.ts'
import { type Answer, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { get, post, type Route, signedIn } from '../../foundation/http/route.ts'
import type { Reader, Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import type { Link } from '../../foundation/layout/page.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { type AgendaItem, listAgenda } from '../agenda/store.ts'
import { meetingHere } from '../here.ts'
import { meetingPath } from '../paths.ts'
import { where } from '../place.ts'
import { giveReply } from '../replies/actions.ts'
import { answerIn, ownStanding } from '../replies/own-reply.ts'
import { readReplies } from '../replies/reading.ts'
import type { Meeting } from '../store.ts'
import { OwnMeetingsPage } from './pages.tsx'
import { PapersPage } from './papers-page.tsx'
import { type OwnSurroundings, readOwnMeetings, readOwnPapers } from './reading.ts'
import { takesPart } from './rules.ts'
import { noteSeen } from './seen-store.ts'
import { words } from './words.ts'

interface Around extends OwnSurroundings {
  /** All the papers of a meeting in one file, as far as the reader may have them. */
  readonly downloadsOf?: (visit: Visit, meeting: Meeting) => readonly Link[]
}

export const ownMeetingRoutes = (around: Around): Route[] => [
  get('/:council/mine-moter', signedIn, (visit) => showMeetings(visit, around)),
  get('/:council/mine-moter/:meeting', signedIn, (visit) => showPapers(visit, around)),
  post('/:council/mine-moter/:meeting/svar', signedIn, answer),
]

/** The guard has let nobody else in. */
const readerOf = (visit: Visit): Reader => visit.reader!

async function showMeetings(visit: Visit, around: Around): Promise<Answer> {
  const own = await visit.read((tx) => readOwnMeetings(tx, visit, readerOf(visit), around))
  return page(speak(words, visit.language).myMeetings, <OwnMeetingsPage visit={visit} own={own} />, { unlisted: true })
}

/** Whoever has nothing to look into here has the meeting's public page. */
async function showPapers(visit: Visit, around: Around): Promise<Answer> {
  const reader = readerOf(visit)
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit)
    if (!meeting) return undefined
    const items = await listAgenda(tx, visit.council, meeting.meeting, seesOf(reader))
    const board = await readReplies(tx, visit.council, meeting)
    return {
      meeting,
      standing: ownStanding(board, reader.person),
      takesPart: mayRead(reader, meeting, items),
      papers: await readOwnPapers(tx, visit, reader, meeting, around),
    }
  })
  if (!found) return notFound
  const { meeting, takesPart: may, ...shown } = found
  if (!may) return seeOther(meetingPath(visit, meeting))
  await visit.database.writeQuietly(visit.council, (tx) =>
    noteSeen(tx, visit.council, meeting.meeting, reader.person, visit.now),
  )
  const t = speak(words, visit.language)
  const downloads = around.downloadsOf?.(visit, meeting) ?? []
  return page(t.papers, <PapersPage visit={visit} meeting={meeting} downloads={downloads} {...shown} />, {
    overline: `${meeting.bodyName}, ${weekdayAndDay(meeting.day, visit.language)}`,
    lead: [hours(meeting, visit.language), where(meeting, visit.language)].filter(Boolean).join(', '),
    breadcrumbs: [{ text: t.myMeetings, href: `/${visit.council}/mine-moter` }],
    actions: <LinkButton href={meetingPath(visit, meeting)}>{t.meetingPage}</LinkButton>,
    reading: true,
    unlisted: true,
  })
}

/** The secretary reads what members read. */
function mayRead(reader: Reader, meeting: Meeting, items: readonly AgendaItem[]): boolean {
  const sees = seesOf(reader)
  const insight = insightIn(sees)
  return insight ? takesPart(insight, meeting, items) : sees === 'everything'
}

async function answer(visit: Visit): Promise<Answer> {
  const { person } = readerOf(visit)
  const said = answerIn(await visit.form())
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit)
    return meeting && { meeting, standing: ownStanding(await readReplies(tx, visit.council, meeting), person) }
  })
  if (!found) return notFound
  const { meeting, standing } = found
  const back = seeOther(`/${visit.council}/mine-moter`)
  if (!said || !standing) return back
  const given = { seat: standing.seat, person, ...said, means: 'page' } as const
  const done = await visit.write((tx) => giveReply(tx, visit.act, meeting.meeting, given))
  return isRefusal(done) ? refused(done) : back
}
