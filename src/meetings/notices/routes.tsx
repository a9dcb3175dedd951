import { notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { plainly } from '../../foundation/http/form.ts'
import { get, office, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { meetingHere } from '../here.ts'
import { meetingPath, noticeDeskPath, repliesDeskPath } from '../paths.ts'
import { words as meetingWords } from '../words.ts'
import { makeLinkByHand, sendAgain, sendNotice } from './actions.ts'
import { asksAbout, type CheckId } from './checks/rules.ts'
import { findLetter } from './letters/store.ts'
import { LinkPage, NoticeDesk } from './pages.tsx'
import type { NoticePapersOf } from './paper.ts'
import { type NoticeReading, readNotice } from './reading.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/moter/:meeting/innkalling'
const secretary = office('secretary')

export const noticeRoutes = (papersOf: NoticePapersOf): Route[] => [
  get(path, secretary, (visit) => show(visit, papersOf)),
  post(path, secretary, (visit) => send(visit, papersOf)),
  post(`${path}/brev/:letter/igjen`, secretary, again),
  post(`${path}/brev/:letter/lenke`, secretary, link),
]

async function read(visit: Visit, papersOf: NoticePapersOf): Promise<NoticeReading | undefined> {
  return visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    return meeting && readNotice(tx, visit.act, meeting, papersOf)
  })
}

interface Attempt {
  readonly refusal: Refusal
  readonly written: Readonly<Record<string, string>>
}

async function show(visit: Visit, papersOf: NoticePapersOf, attempt?: Attempt) {
  const reading = await read(visit, papersOf)
  if (!reading) return notFound
  const t = speak(words, visit.language)
  const { meeting } = reading
  return page(t.titleOf(meeting.bodyName, meeting.day), <NoticeDesk visit={visit} reading={reading} {...attempt} />, {
    breadcrumbs: [
      { text: speak(meetingWords, visit.language).meetings, href: `/${visit.council}/skrivebord/moter` },
      { text: meeting.bodyName, href: meetingPath(visit, meeting) },
    ],
    actions: <LinkButton href={repliesDeskPath(visit, meeting)}>{t.replies}</LinkButton>,
    unlisted: true,
    status: attempt ? 409 : 200,
  })
}

async function send(visit: Visit, papersOf: NoticePapersOf) {
  const reading = await read(visit, papersOf)
  if (!reading) return notFound
  const written = writtenIn(await visit.form())
  const reasons = Object.fromEntries(
    asksAbout('notice').map((id): [CheckId, string] => [id, written[`grunn-${id}`] ?? '']),
  )
  const message = written.melding ?? ''
  const done = await visit.write((tx) =>
    sendNotice(tx, visit.act, reading.meeting.meeting, { message, reasons }, papersOf),
  )
  return isRefusal(done)
    ? show(visit, papersOf, { refusal: done, written })
    : seeOther(noticeDeskPath(visit, reading.meeting))
}

/** What was typed, within what is kept. */
function writtenIn(form: FormData): Record<string, string> {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, plainly(value)] as const] : [],
  )
  return Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, name === 'melding' ? 4000 : 500)]))
}

/** The letter when it is one of this meeting's. */
async function letterHere(visit: Visit) {
  return visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    const letter = await findLetter(tx, visit.council, visit.params.letter ?? '')
    return meeting && letter?.meeting === meeting.meeting ? { meeting, letter } : undefined
  })
}

async function again(visit: Visit) {
  const here = await letterHere(visit)
  if (!here) return notFound
  const done = await visit.write((tx) => sendAgain(tx, visit.act, here.letter.letter))
  return isRefusal(done) ? refused(done) : seeOther(noticeDeskPath(visit, here.meeting))
}

async function link(visit: Visit) {
  const here = await letterHere(visit)
  if (!here) return notFound
  const token = await visit.write((tx) => makeLinkByHand(tx, visit.act, here.letter.letter))
  if (isRefusal(token)) return refused(token)
  const address = `${visit.installation.baseUrl}/${visit.council}/svar/${token}`
  const t = speak(words, visit.language)
  const body = (
    <LinkPage visit={visit} name={here.letter.name} link={address} back={noticeDeskPath(visit, here.meeting)} />
  )
  return page(t.linkFor(here.letter.name), body, { unlisted: true })
}
