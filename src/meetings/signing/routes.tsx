import { seesOf } from '../../accounts/sees.ts'
import type { PapersOf } from '../../cases/paper.ts'
import { type Answer, fragment, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { say } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { listAgenda } from '../agenda/store.ts'
import { meetingHere } from '../here.ts'
import { meetingDeskPath, meetingPath, signingPath } from '../paths.ts'
import { words as meetingWords } from '../words.ts'
import { noteSigning } from './actions.ts'
import { Ceremony } from './ceremony.tsx'
import { listSignings, signedDocuments } from './store.ts'
import { words } from './words.ts'

const path = '/:council/moter/:meeting/signering/:item'
const desk = '/:council/skrivebord/moter/:meeting/signering/:item'

interface Around {
  readonly papersOfMeetings: PapersOf
  readonly papersOfCases: PapersOf
}

export const signingRoutes = (around: Around) => [
  get(path, anyone, (visit) => show(visit, around)),
  get(`${path}/del`, anyone, (visit) => showPart(visit, around)),
  post(`${desk}/:party`, office('secretary'), note),
]

/** The signing as the reader may see it; undefined also for an item that is hidden, or signs nothing. */
async function readCeremony(visit: Visit, { papersOfMeetings, papersOfCases }: Around) {
  const { council, params, language } = visit
  const sees = seesOf(visit.reader)
  return visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, sees)
    const items = meeting ? await listAgenda(tx, council, meeting.meeting, sees) : []
    const item = items.find(({ agendaItem }) => agendaItem === params.item)
    if (!meeting || !item) return undefined
    const signings = await listSignings(tx, council, item.agendaItem)
    if (!signings.length) return undefined
    const wanted = await signedDocuments(tx, council, item.agendaItem)
    const cases = items.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))
    const papers = [
      ...(await papersOfMeetings(tx, council, [meeting.meeting], sees, language)),
      ...(await papersOfCases(tx, council, cases, sees, language)),
    ]
    const documents = papers.filter(({ document }) => wanted.includes(document))
    return { meeting, item, signings, documents, edits: sees === 'everything' }
  })
}

type Read = NonNullable<Awaited<ReturnType<typeof readCeremony>>>

const part = (visit: Visit, { meeting, item, signings, documents, edits }: Read) => (
  <Ceremony
    visit={visit}
    action={`${meetingDeskPath(visit, meeting)}/signering/${item.agendaItem}`}
    signings={signings}
    documents={documents}
    edits={edits}
  />
)

async function show(visit: Visit, around: Around): Promise<Answer> {
  const found = await readCeremony(visit, around)
  if (!found) return notFound
  const { meeting, item } = found
  const name = say(meetingWords.meetingOf(meeting.bodyName, meeting.day), visit.language)
  const body = (
    <LiveFragment
      changes={`/${visit.council}/endringer?emne=signing:${meeting.meeting}`}
      fragment={`${signingPath(visit, meeting, item.agendaItem)}/del`}
      language={visit.language}
    >
      {part(visit, found)}
    </LiveFragment>
  )
  return page(item.title, body, {
    overline: say(words.ceremony, visit.language),
    breadcrumbs: [{ text: name, href: meetingPath(visit, meeting) }],
    unlisted: !meeting.announcedAt,
  })
}

async function showPart(visit: Visit, around: Around): Promise<Answer> {
  const found = await readCeremony(visit, around)
  return found ? fragment(part(visit, found)) : notFound
}

async function note(visit: Visit): Promise<Answer> {
  const { council, params, now } = visit
  const signed = (await visit.form()).get('signert') === 'ja'
  const done = await visit.write(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    const items = meeting ? await listAgenda(tx, council, meeting.meeting, 'everything') : []
    const item = items.find(({ agendaItem }) => agendaItem === params.item)
    if (!meeting || !item) return 'gone'
    const at = signed ? now : null
    return noteSigning(tx, visit.act, {
      meeting: meeting.meeting,
      agendaItem: item.agendaItem,
      party: params.party ?? '',
      at,
    })
  })
  if (done === 'gone') return notFound
  return isRefusal(done) ? refused(done) : seeOther(`/${council}/moter/${params.meeting}/signering/${params.item}`)
}
