import { insightIn, seesOf } from '../accounts/sees.ts'
import type { PapersOf } from '../cases/paper.ts'
import type { TreatmentsByCase } from '../cases/treatment.ts'
import { listBodies } from '../councils/bodies/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { longDay } from '../foundation/days.ts'
import { editingRoutes } from '../foundation/desk/editing.tsx'
import { notFound, page, refused, seeOther } from '../foundation/http/answer.ts'
import { anyone, get, office, post } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import type { Link } from '../foundation/layout/page.tsx'
import { say } from '../foundation/words.ts'
import { isRefusal } from '../law/refusal.ts'
import { addMeeting, announceMeeting, changeMeeting, reinstateMeeting, removeMeeting } from './actions.ts'
import { agendaRoutes } from './agenda/routes.tsx'
import { calendarFile } from './calendar/calendar-file.ts'
import { MeetingsDesk } from './desk.tsx'
import { asNewMeeting, asWritten, meetingForm } from './form.ts'
import { meetingHere } from './here.ts'
import { meetingAbout } from './meeting-about.tsx'
import { MeetingPage } from './meeting-page.tsx'
import type { Minutes } from './minutes.ts'
import { cancelAndTell, withdrawUnlessSent } from './notices/actions.ts'
import type { NoticePapersOf } from './notices/paper.ts'
import { noticeRoutes } from './notices/routes.tsx'
import { readTold, withLateness } from './notices/told.tsx'
import { ownMeetingRoutes } from './own/routes.tsx'
import { takesPart } from './own/rules.ts'
import { MeetingList } from './pages.tsx'
import { agendaDeskPath, meetingPath } from './paths.ts'
import { readAgenda } from './reading.ts'
import { replyRoutes } from './replies/routes.tsx'
import { signingRoutes } from './signing/routes.tsx'
import { findMeeting, listMeetings, type Meeting } from './store.ts'
import { words } from './words.ts'

/** What those below tell a meeting: its own papers and those of its cases. */
interface MeetingSurroundings {
  readonly minutes: Minutes
  readonly treatmentsByCase: TreatmentsByCase
  readonly papersOfMeetings: PapersOf
  readonly papersOfCases: PapersOf
  readonly noticePapers: NoticePapersOf
  /** All the papers of a meeting in one file, as far as the reader may have them. */
  readonly downloadsOf?: (visit: Visit, meeting: Meeting) => readonly Link[]
}

const desk = '/:council/skrivebord/moter'
const secretary = office('secretary')

export const meetingRoutes = (around: MeetingSurroundings) => [
  get('/:council/moter', anyone, meetingList),
  get('/:council/moter/:meeting', anyone, (visit) => meetingPage(visit, around)),
  get('/:council/moter/:meeting/kalender.ics', anyone, calendarFile),
  get(desk, secretary, async (visit) => {
    const meetings = await visit.read((tx) => listMeetings(tx, visit.council, 'everything'))
    const body = <MeetingsDesk visit={visit} meetings={meetings.reverse()} minutesDesk={around.minutes.minutesDesk} />
    const to = `/${visit.council}/skrivebord/moter/ny`
    const add = <LinkButton href={to}>{say(words.newMeeting, visit.language)}</LinkButton>
    return page(say(words.meetings, visit.language), body, { actions: add, unlisted: true, width: 'wide' })
  }),
  ...editingRoutes({
    path: desk,
    guard: secretary,
    titles: { create: words.newMeeting, change: words.changeMeeting },
    form: async (tx, visit) => meetingForm(await listBodies(tx, visit.council)),
    begin: async (tx, visit) => {
      const [first] = await listBodies(tx, visit.council)
      return { body: first?.body ?? '' }
    },
    find: async (tx, visit, id) => {
      const meeting = await findMeeting(tx, visit.council, id, 'everything')
      return (
        meeting && { written: asWritten(meeting), name: `${meeting.bodyName} ${longDay(meeting.day, visit.language)}` }
      )
    },
    create: (tx, act, value) => addMeeting(tx, act, asNewMeeting(value)),
    change: (tx, act, id, value) => changeMeeting(tx, act, id, asNewMeeting(value)),
    remove: removeMeeting,
    done: (visit) => `/${visit.council}/skrivebord/moter`,
    goOn: async (tx, visit, made) => {
      const meeting = await findMeeting(tx, visit.council, made, 'everything')
      return meeting && agendaDeskPath(visit, meeting)
    },
  }),
  deed('kunngjor', announceMeeting),
  deed('trekk-tilbake', withdrawUnlessSent),
  deed('avlys', cancelAndTell(around.noticePapers)),
  deed('gjenoppta', reinstateMeeting),
  ...noticeRoutes(around.noticePapers),
  ...replyRoutes(around),
  ...ownMeetingRoutes(around),
  ...agendaRoutes(around),
  ...signingRoutes(around),
]

/** Something that is done with the meeting as a whole, after which its page shows it. */
function deed(word: string, act: (tx: Tx, act: Act, meeting: string) => Promise<unknown>) {
  return post(`${desk}/:meeting/${word}`, secretary, async (visit) => {
    const meeting = await visit.read((tx) => meetingHere(tx, visit, 'everything'))
    if (!meeting) return notFound
    const done = await visit.write((tx) => act(tx, visit.act, meeting.meeting))
    return isRefusal(done) ? refused(done) : seeOther(meetingPath(visit, meeting))
  })
}

async function meetingList(visit: Visit) {
  const meetings = await visit.read((tx) => listMeetings(tx, visit.council, seesOf(visit.reader)))
  return page(say(words.meetings, visit.language), <MeetingList visit={visit} meetings={meetings} />)
}

/** A missing meeting and one that is not announced answer alike. */
async function meetingPage(visit: Visit, around: MeetingSurroundings) {
  const { papersOfMeetings, papersOfCases, noticePapers } = around
  const sees = seesOf(visit.reader)
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, sees)
    if (!meeting) return undefined
    const agenda = await readAgenda(tx, visit, meeting, sees, papersOfCases)
    const papers = await papersOfMeetings(tx, visit.council, [meeting.meeting], sees, visit.language)
    const told = await readTold(tx, visit.council, meeting, [...agenda.papers, ...papers], noticePapers)
    return {
      visit,
      meeting,
      agenda: { ...agenda, papers: withLateness(agenda.papers, told, visit) },
      papers: withLateness(papers, told, visit),
      edits: sees === 'everything',
      takesPart: insightIn(sees) !== undefined && takesPart(insightIn(sees)!, meeting, agenda.items),
      told,
      minutes: await around.minutes.minutesHere(tx, visit),
    }
  })
  if (!found) return notFound
  const { title, ...about } = meetingAbout(found)
  return page(title, <MeetingPage {...found} />, about)
}
