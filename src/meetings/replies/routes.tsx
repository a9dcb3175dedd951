import type { PapersOf } from '../../cases/paper.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Answer, notFound, page, seeOther } from '../../foundation/http/answer.ts'
import { plainly } from '../../foundation/http/form.ts'
import { get, office, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { listAgenda } from '../agenda/store.ts'
import { meetingHere } from '../here.ts'
import { meetingPath, noticeDeskPath, repliesDeskPath } from '../paths.ts'
import type { Meeting } from '../store.ts'
import { words as meetingWords } from '../words.ts'
import { callSubstitute, giveReply, withdrawCall } from './actions.ts'
import { linkRoutes } from './by-link.tsx'
import { takeCalendarReply } from './calendar/actions.ts'
import { longestReply } from './calendar/parser.ts'
import { answerIn } from './own-reply.ts'
import { RepliesDesk } from './pages.tsx'
import { readReplies } from './reading.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/moter/:meeting/svar'
const secretary = office('secretary')

export const replyRoutes = (around: { papersOfCases: PapersOf; papersOfMeetings: PapersOf }): Route[] => [
  ...linkRoutes(around),
  get(path, secretary, (visit) => show(visit)),
  deed(path, async (tx, visit, meeting, form) => {
    const said = answerIn(form)
    const [seat, person] = [textIn(form, 'plass'), textIn(form, 'person')]
    return said && giveReply(tx, visit.act, meeting.meeting, { seat, person, ...said, means: 'desk' })
  }),
  deed(`${path}/vara`, (tx, visit, meeting, form) => {
    const reason = plainly(textIn(form, 'grunn')).slice(0, 500)
    return callSubstitute(tx, visit.act, meeting.meeting, {
      seat: textIn(form, 'plass'),
      person: textIn(form, 'person'),
      reason,
    })
  }),
  deed(`${path}/vara/:call/trekk`, (tx, visit, meeting) =>
    withdrawCall(tx, visit.act, meeting.meeting, visit.params.call ?? ''),
  ),
  deed(`${path}/kalender`, async (tx, visit, meeting, form) => {
    const file = form.get('fil')
    const text = file instanceof File && file.size ? await file.slice(0, longestReply).text() : textIn(form, 'innhold')
    return takeCalendarReply(tx, visit.act, meeting.meeting, text, visit.installation.baseUrl)
  }),
]

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

type Deed = (tx: Tx, visit: Visit, meeting: Meeting, form: FormData) => Promise<unknown>

/** What the secretary enters; the page shows it, or why it was refused. */
function deed(at: string, act: Deed): Route {
  return post(at, secretary, async (visit) => {
    const meeting = await visit.read((tx) => meetingHere(tx, visit, 'everything'))
    if (!meeting) return notFound
    const form = await visit.form()
    const done = await visit.write((tx) => act(tx, visit, meeting, form))
    if (isRefusal(done)) return show(visit, done)
    return seeOther(repliesDeskPath(visit, meeting))
  })
}

async function show(visit: Visit, refusal?: Refusal): Promise<Answer> {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    if (!meeting) return undefined
    const items = await listAgenda(tx, visit.council, meeting.meeting, 'everything')
    const titles = new Map(items.map(({ agendaItem, title }) => [agendaItem, title]))
    return { meeting, board: await readReplies(tx, visit.council, meeting), titles }
  })
  if (!found) return notFound
  const t = speak(words, visit.language)
  const m = speak(meetingWords, visit.language)
  const { meeting } = found
  return page(
    `${t.replies}: ${m.meetingOf(meeting.bodyName, meeting.day)}`,
    <RepliesDesk visit={visit} {...found} refusal={refusal} />,
    {
      heading: t.replies,
      overline: m.meetingOf(meeting.bodyName, meeting.day),
      breadcrumbs: [
        { text: m.meetings, href: `/${visit.council}/skrivebord/moter` },
        { text: meeting.bodyName, href: meetingPath(visit, meeting) },
      ],
      actions: <LinkButton href={noticeDeskPath(visit, meeting)}>{t.toNotice}</LinkButton>,
      unlisted: true,
      width: 'wide',
      status: refusal ? 409 : 200,
    },
  )
}
