import { type Sees, seesOf } from '../accounts/sees.ts'
import { caseAddress, caseNumberText } from '../cases/numbers/rules.ts'
import { listCases } from '../cases/store.ts'
import { words as caseWords } from '../cases/words.ts'
import { longDay } from '../foundation/days.ts'
import { editingRoutes } from '../foundation/desk/editing.tsx'
import { page } from '../foundation/http/answer.ts'
import { anyone, get, office, post } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { yearIn } from '../foundation/layout/list-filter.tsx'
import { say, speak } from '../foundation/words.ts'
import { meetingPath } from '../meetings/paths.ts'
import { listMeetings } from '../meetings/store.ts'
import { addDocument, changeDocument, removeDocument } from './actions.ts'
import { DocumentsDesk } from './desk.tsx'
import { download } from './download.ts'
import { fileLimit } from './files/rules.ts'
import { asValues, asWritten, documentForm } from './form.ts'
import { type Belonging, type Chosen, DocumentList, kindSlugs } from './pages.tsx'
import { documentKinds } from './rules.ts'
import { type CouncilDocument, findCouncilDocument, listDocuments } from './store.ts'
import { openUpload, takeUpload } from './upload.tsx'
import { versionRoutes } from './versions/routes.tsx'
import { words } from './words.ts'

const desk = '/:council/skrivebord/dokumenter'
const secretary = office('secretary')

/** The form around the file takes a little more than the file. */
const uploadLimit = fileLimit + 1024 * 1024

const editing = editingRoutes({
  path: desk,
  guard: secretary,
  titles: { create: words.newDocument, change: words.changeDocument },
  form: (tx, visit) => documentForm(tx, visit.council),
  find: async (tx, visit, id) => {
    const one = await findCouncilDocument(tx, visit.council, id, 'everything')
    return one && { written: asWritten(one), name: one.title }
  },
  create: (tx, act, value) => addDocument(tx, act, asValues(value, '', '')),
  change: async (tx, act, id, value) => {
    const before = await findCouncilDocument(tx, act.council, id, 'everything')
    return before && changeDocument(tx, act, id, asValues(value, before.file.file, before.title))
  },
  remove: removeDocument,
  done: (visit) => `/${visit.council}/skrivebord/dokumenter`,
})

export const documentRoutes = [
  get('/:council/dokumenter', anyone, documentList),
  get('/:council/dokumenter/:id/:name', anyone, download, { cached: false }),
  get(desk, secretary, documentDesk),
  get(`${desk}/ny`, secretary, openUpload),
  post(`${desk}/ny`, secretary, takeUpload, { bodyLimit: uploadLimit }),
  ...versionRoutes,
  ...editing.filter(({ path }) => !path.endsWith('/ny')), // a new one comes with its file
]

async function documentList(visit: Visit) {
  const t = speak(words, visit.language)
  const { documents, belongingsOf } = await readAll(visit, seesOf(visit.reader))
  const body = (
    <DocumentList visit={visit} documents={documents} chosen={chosenIn(visit.query)} belongingsOf={belongingsOf} />
  )
  return page(t.documents, body, { lead: documents.length ? t.countOf(documents.length) : undefined })
}

async function documentDesk(visit: Visit) {
  const { documents, belongingsOf } = await readAll(visit, 'everything')
  const body = <DocumentsDesk visit={visit} documents={documents} belongingsOf={belongingsOf} />
  const to = `/${visit.council}/skrivebord/dokumenter/ny`
  const add = <LinkButton href={to}>{say(words.newDocument, visit.language)}</LinkButton>
  return page(say(words.documents, visit.language), body, { actions: add, unlisted: true, width: 'wide' })
}

function chosenIn(query: URLSearchParams): Chosen {
  return { year: yearIn(query), kind: documentKinds.find((kind) => kindSlugs[kind] === query.get('type')) }
}

/** The documents, and the links to what they belong to; both only what the reader may see. */
async function readAll(visit: Visit, sees: Sees) {
  const { documents, cases, meetings } = await visit.read(async (tx) => ({
    documents: await listDocuments(tx, visit.council, sees),
    cases: await listCases(tx, visit.council, sees),
    meetings: await listMeetings(tx, visit.council, sees),
  }))
  const t = speak(caseWords, visit.language)
  const links = new Map<string, Belonging>([
    ...cases.map((one) => {
      const link = { text: t.case(caseNumberText(one)), href: `/${visit.council}/saker/${caseAddress(one)}` }
      return [one.councilCase, link] as const
    }),
    ...meetings.map((one) => {
      const text = `${one.bodyName} ${longDay(one.day, visit.language)}`
      return [one.meeting, { text, href: meetingPath(visit, one) }] as const
    }),
  ])
  const belongingsOf = ({ councilCase, meeting }: CouncilDocument) =>
    [councilCase, meeting].flatMap((id) => (id ? (links.get(id) ?? []) : []))
  return { documents, belongingsOf }
}
