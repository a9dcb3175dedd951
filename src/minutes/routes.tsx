import type { Tx } from '../foundation/database/council.ts'
import { invalid, notFound, page, refused, seeOther } from '../foundation/http/answer.ts'
import { long, parseForm } from '../foundation/http/form.ts'
import { anyone, get, post, signedIn } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { isRefusal, type Refusal } from '../law/refusal.ts'
import { meetingPath } from '../meetings/paths.ts'
import { findMinutesFor } from './access.ts'
import { approveMinutes, sendBack } from './actions.ts'
import { minutesDeskRoutes } from './desk/routes.tsx'
import { extractRoutes } from './extracts/routes.tsx'
import { followUpRoutes } from './follow-ups/routes.tsx'
import { words as pageWords } from './page-words.ts'
import { MinutesPage, type MinutesPageProps, minutesAbout } from './pages.tsx'
import { minutesPath } from './paths.ts'
import { readMinutes } from './reading.ts'
import { signMinutes } from './signing/actions.ts'

const path = '/:council/moter/:meeting/protokoll'
const remarkForm = { merknad: long(pageWords.remark, { maxLength: 4000 }) }

export const minutesRoutes = [
  get(path, anyone, show),
  post(`${path}/godkjenn`, signedIn, approve),
  post(`${path}/send-tilbake`, signedIn, returnToSecretary),
  post(`${path}/signer`, signedIn, signHere),
  ...minutesDeskRoutes,
  ...extractRoutes,
  ...followUpRoutes,
]

const found = (visit: Visit): Promise<MinutesPageProps | undefined> =>
  visit.read(async (tx) => {
    const one = await findMinutesFor(tx, visit)
    if (!one) return undefined
    return { visit, ...one, content: await readMinutes(tx, visit.council, one.meeting, { open: one.open }) }
  })

async function show(visit: Visit) {
  const one = await found(visit)
  if (!one) return notFound
  const { title, ...about } = minutesAbout(one)
  return page(title, <MinutesPage {...one} />, about)
}

/** Minutes that the reader may not have, and minutes that are not there, answer alike. */
async function deed(visit: Visit, act: (tx: Tx, meeting: string) => Promise<Refusal | undefined>) {
  const one = await visit.read((tx) => findMinutesFor(tx, visit))
  if (!one) return notFound
  const done = await visit.write((tx) => act(tx, one.meeting.meeting))
  return isRefusal(done) ? refused(done) : seeOther(minutesPath(visit, one.meeting))
}

async function returnToSecretary(visit: Visit) {
  const parsed = parseForm(remarkForm, await visit.form())
  if (parsed.ok)
    return deedDone(visit, await deed(visit, (tx, meeting) => sendBack(tx, visit.act, meeting, parsed.value.merknad)))
  const one = await found(visit)
  if (!one) return notFound
  const { title, ...about } = minutesAbout(one)
  return invalid(title, <MinutesPage {...one} remark={parsed.written.merknad} />, about)
}

/** The draft that was sent back is no longer the chair's to read. */
const deedDone = (visit: Visit, answer: Awaited<ReturnType<typeof deed>>) =>
  answer.kind === 'see-other' ? seeOther(meetingPath(visit, { address: visit.params.meeting ?? '' })) : answer

async function approve(visit: Visit) {
  const read = await hashRead(visit)
  return deed(visit, (tx, meeting) => approveMinutes(tx, visit.act, meeting, read))
}

async function signHere(visit: Visit) {
  const { reader, installation } = visit
  const hand = { person: reader?.person ?? '', session: reader?.session ?? '', demo: installation.demo }
  const read = await hashRead(visit)
  return deed(visit, (tx, meeting) => signMinutes(tx, visit.act, meeting, { ...hand, read }))
}

/** What stood on the page when the button was pressed. */
async function hashRead(visit: Visit): Promise<string | undefined> {
  const sent = (await visit.form()).get('sha256')
  return typeof sent === 'string' ? sent : undefined
}
