import { seesOf } from '../../accounts/sees.ts'
import { asCaseNumber, caseAddress } from '../../cases/numbers/rules.ts'
import { findCaseByNumber } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Answer, notFound, raw, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import type { Language } from '../../foundation/words.ts'
import { meetingHere } from '../../meetings/here.ts'
import type { Meeting } from '../../meetings/store.ts'
import { treatmentsOfCase } from '../../meetings/treatments/store.ts'
import { findMinutesFor } from '../../minutes/access.ts'
import { documentsOfCases } from '../store.ts'
import { bundleSheet } from './bundle.ts'
import { casePaperSheet } from './case-paper.ts'
import { extractSheet } from './extract.ts'
import { type Asked, asContent, headOf, readBundle, readNoticeContent } from './gathering.ts'
import { minutesPaper, readExtract } from './gathering-minutes.ts'
import { minutesSheet } from './minutes.ts'
import { noticeSheet } from './notice.ts'
import type { Sheet } from './sheet.ts'
import { TypesettingFailed } from './typeset.ts'
import { type Form, nameOf, written } from './written.ts'

/** From the agreement to the goal that a case serves, in words; plans come after documents and tell them. */
type ThreadOf = (tx: Tx, council: string, councilCase: string, language: Language) => Promise<readonly string[]>

interface WritingSurroundings {
  readonly threadOf: ThreadOf
}

type Find = (tx: Tx, asked: Asked, visit: Visit) => Promise<Sheet | 'elsewhere' | undefined>

/** Each document at an address of its own; what a reader may not have is not there. */
export const writingRoutes = ({ threadOf }: WritingSurroundings) => [
  ...both(
    '/:council/moter/:meeting/innkalling',
    ofMeeting(async (...about) => noticeSheet(await readNoticeContent(...about))),
  ),
  document(
    '/:council/moter/:meeting/papirer',
    'pdf',
    ofMeeting(async (...about) => bundleSheet(await readBundle(...about))),
  ),
  ...both('/:council/moter/:meeting/protokoll', minutes),
  ...both('/:council/saker/:case/saksframlegg', (tx, asked, visit) => casePaper(tx, asked, visit, threadOf)),
  ...both('/:council/vedtak/:decision/saerutskrift', async (tx, asked, visit) => {
    const content = await readExtract(tx, asked, visit.params.decision ?? '')
    return content && extractSheet(content)
  }),
]

const both = (path: string, find: Find) => [document(path, 'pdf', find), document(path, 'docx', find)]

const document = (path: string, form: Form, find: Find) =>
  get(`${path}.${form}`, anyone, (visit) => answer(visit, form, find), { cached: false })

const ofMeeting =
  (read: (tx: Tx, asked: Asked, meeting: Meeting) => Promise<Sheet>): Find =>
  async (tx, asked, visit) => {
    const meeting = await meetingHere(tx, visit, asked.sees)
    return meeting && read(tx, asked, meeting)
  }

/** `?utgave=offentlig` gives who may have all of them what everyone else gets. */
const minutes: Find = async (tx, asked, visit) => {
  const found = await findMinutesFor(tx, visit)
  const openOnly = visit.query.get('utgave') === 'offentlig'
  return found && minutesSheet(await minutesPaper(tx, asked, found, openOnly))
}

async function casePaper(
  tx: Tx,
  asked: Asked,
  visit: Visit,
  threadOf: ThreadOf,
): Promise<Sheet | 'elsewhere' | undefined> {
  const number = asCaseNumber(visit.params.case ?? '')
  const { council, sees } = asked
  const one = number && (await findCaseByNumber(tx, council, number, sees))
  if (!one) return undefined
  if (visit.params.case !== caseAddress(one)) return 'elsewhere'
  const treatments = await treatmentsOfCase(tx, council, one.councilCase, visit.today, sees)
  const documents = await documentsOfCases(tx, council, [one.councilCase], sees)
  const about = {
    path: treatments.map(({ bodyName, day }) => ({ bodyName, day: day.toString() })),
    thread: await threadOf(tx, council, one.councilCase, asked.language),
  }
  return casePaperSheet({
    head: headOf(asked, `/${council}/saker/${caseAddress(one)}`, one.publishedAt ?? one.readyAt),
    councilCase: await asContent(tx, asked, one, documents, about),
  })
}

/** In the council's own language, whoever asks: it is the council's document. */
async function answer(visit: Visit, form: Form, find: Find): Promise<Answer> {
  if (!visit.at) return notFound
  const asked = {
    council: visit.council,
    name: visit.at.name,
    language: visit.at.language,
    baseUrl: visit.installation.baseUrl,
    now: visit.now,
    sees: seesOf(visit.reader),
  }
  const sheet = await visit.read((tx) => find(tx, asked, visit))
  if (!sheet) return notFound
  if (sheet === 'elsewhere') return toProperAddress(visit)
  const etag = `"${nameOf(sheet, form)}"`
  const headers = { etag, ...howToKeep(visit, sheet) }
  if (visit.request.headers.get('if-none-match') === etag) return raw(new Response(null, { status: 304, headers }))
  try {
    return raw(file(await written(sheet, form, etag), visit, form, headers))
  } catch (error) {
    if (!(error instanceof TypesettingFailed) || error.why !== 'busy') throw error
    return raw(new Response(null, { status: 503, headers: { 'retry-after': '10' } }))
  }
}

/** `/saker/3-2024/saksframlegg.pdf` leads to `/saker/003-24/saksframlegg.pdf`. */
function toProperAddress(visit: Visit): Answer {
  const number = asCaseNumber(visit.params.case ?? '')
  const last = visit.path.slice(visit.path.lastIndexOf('/'))
  return number ? seeOther(`/${visit.council}/saker/${caseAddress(number)}${last}`) : notFound
}

/** What everyone gets is asked for again each time and is then mostly unchanged; the rest is kept by nobody. */
const howToKeep = (visit: Visit, { exempt }: Sheet) => ({
  'cache-control': visit.reader || exempt ? 'private, no-store' : 'no-cache',
  vary: 'cookie',
})

const types: Record<Form, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A PDF of ours is shown; a Word file is for saving. The name tells which meeting or case it is of. */
function file(bytes: Uint8Array, visit: Visit, form: Form, headers: Record<string, string>): Response {
  const [, council, , of, what] = visit.path.split('/')
  const name = `${council}-${of}-${what}`.replace(/[^\w.-]/g, '_')
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'content-type': types[form],
      'content-length': String(bytes.length),
      'content-disposition': `${form === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
    },
  })
}
