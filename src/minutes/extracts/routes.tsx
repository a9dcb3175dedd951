import { seesOf } from '../../accounts/sees.ts'
import { type DecidedCase, latestDecisions } from '../../cases/decisions/store.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { takesPartOn } from '../../councils/participants/rules.ts'
import { listParticipants } from '../../councils/participants/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { invalid, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { email, parseForm, plainly, readField } from '../../foundation/http/form.ts'
import { anyone, get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { handOver, noteAnswer, remindReceiver, sendExtracts } from './actions.ts'
import { ExtractDesk, type ExtractDeskProps } from './desk.tsx'
import { findExtractable } from './facts.ts'
import { answerForm, asAnswer } from './form.ts'
import { ExtractBoard, TheirDecisions } from './pages.tsx'
import { answerFromReceiver, confirmReceipt, showToReceiver } from './receiver.tsx'
import { extractsOf, findExtract, lastAddresses, type NewExtract } from './store.ts'
import { words } from './words.ts'

const desk = '/:council/skrivebord/saerutskrifter'
const one = `${desk}/:decision`
const secretary = office('secretary')
const mostShown = 200

export const extractRoutes = [
  get('/:council/saerutskrifter', anyone, publicBoard),
  get('/:council/saerutskrift/:token', anyone, (visit) => showToReceiver(visit), { cached: false }),
  post('/:council/saerutskrift/:token', anyone, answerFromReceiver),
  post('/:council/saerutskrift/:token/mottatt', anyone, confirmReceipt),
  get(desk, secretary, board),
  get(one, secretary, (visit) => decisionDesk(visit)),
  post(one, secretary, send),
  post(`${one}/:extract`, secretary, answer),
  post(`${one}/:extract/paaminn`, secretary, (visit) => deed(visit, remindReceiver)),
  post(`${one}/:extract/levert`, secretary, (visit) => deed(visit, handOver)),
]

async function readBoard(visit: Visit, sees: Parameters<typeof latestDecisions>[3]) {
  return visit.read(async (tx) => {
    const decisions: readonly DecidedCase[] = await latestDecisions(tx, visit.council, mostShown, sees)
    const names = decisions.map(({ decision }) => decision)
    return { decisions, extracts: await extractsOf(tx, visit.council, names) }
  })
}

async function board(visit: Visit) {
  const t = speak(words, visit.language)
  const found = await readBoard(visit, seesOf(visit.reader))
  return page(t.extracts, <ExtractBoard visit={visit} {...found} />, { lead: t.lead, unlisted: true })
}

/** What municipalities did with what everyone may know of. */
async function publicBoard(visit: Visit) {
  const t = speak(words, visit.language)
  const found = await readBoard(visit, 'public')
  return page(t.publicTitle, <TheirDecisions visit={visit} {...found} />, { lead: t.publicLead })
}

type Failed = Pick<ExtractDeskProps, 'refusal' | 'answering'>

async function readOne(visit: Visit): Promise<ExtractDeskProps | undefined> {
  const { council, params } = visit
  return visit.read(async (tx) => {
    const found = await findExtractable(tx, council, params.decision ?? '', 'everything')
    if (!found) return undefined
    const participants = (await listParticipants(tx, council)).filter((each) => takesPartOn(each, visit.today))
    const extracts = await extractsOf(tx, council, [found.decision.decision])
    return { visit, found, extracts, participants, addresses: await lastAddresses(tx, council) }
  })
}

async function decisionDesk(visit: Visit, failed: Failed = {}) {
  const props = await readOne(visit)
  if (!props) return notFound
  const t = speak(words, visit.language)
  const { number, title } = props.found.decision
  const about = {
    breadcrumbs: [{ text: t.extracts, href: `/${visit.council}/skrivebord/saerutskrifter` }],
    reading: true,
    unlisted: true,
  }
  const heading = t.extractOf(caseNumberText(number), title)
  const body = <ExtractDesk {...props} {...failed} />
  const status = failed.refusal ? 409 : failed.answering ? 422 : 200
  return status === 200 ? page(heading, body, about) : invalid(heading, body, { ...about, status })
}

type Receiver = Omit<NewExtract, 'decision'>

async function send(visit: Visit) {
  const props = await readOne(visit)
  if (!props) return notFound
  const receivers = receiversIn(await visit.form(), props)
  if (isRefusal(receivers)) return decisionDesk(visit, { refusal: receivers })
  const { decision } = props.found.decision
  const done = await visit.write((tx) => sendExtracts(tx, visit.act, decision, receivers))
  return isRefusal(done) ? decisionDesk(visit, { refusal: done }) : seeOther(visit.path)
}

/** Participants with an address, or ticked when the case is exempt; and perhaps somebody else. */
function receiversIn(form: FormData, { participants, found }: ExtractDeskProps): Receiver[] | Refusal {
  const sent = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? plainly(value) : ''
  }
  const asksDecision = sent('vedtak') !== ''
  const own = participants.flatMap(({ participant, name }): (Receiver | Refusal)[] => {
    const written = sent(`til-${participant}`)
    if (!written) return []
    const address = found.exempt ? null : addressIn(written)
    return isRefusal(address) ? [address] : [{ participant, receiver: name, email: address, asksDecision }]
  })
  const other = sent('annen')
  const written = found.exempt ? '' : sent('annen-epost')
  const address = written ? addressIn(written) : null
  const everyone = [
    ...own,
    ...(isRefusal(address) ? [address] : []),
    ...(other && !isRefusal(address)
      ? [{ participant: null, receiver: other.slice(0, 200), email: address, asksDecision }]
      : []),
  ]
  const wrong = everyone.find((each) => isRefusal(each))
  return isRefusal(wrong) ? wrong : everyone.filter((each): each is Receiver => !isRefusal(each))
}

const emailField = email(words.email)

function addressIn(written: string): string | Refusal {
  const read = readField(emailField, written)
  return 'problem' in read ? refuse(read.problem) : read.value
}

async function answer(visit: Visit) {
  const extract = visit.params.extract ?? ''
  const found = await visit.read((tx) => findExtract(tx, visit.council, extract))
  if (!found || found.decision !== visit.params.decision) return notFound
  const parsed = parseForm(answerForm(extract), await visit.form())
  if (!parsed.ok)
    return decisionDesk(visit, { answering: { extract, written: parsed.written, problems: parsed.problems } })
  const value = Object.fromEntries(
    Object.entries(parsed.value).map(([name, each]) => [name.slice(0, -extract.length - 1), each]),
  ) as Parameters<typeof asAnswer>[0]
  const done = await visit.write((tx) => noteAnswer(tx, visit.act, extract, asAnswer(value)))
  if (isRefusal(done))
    return decisionDesk(visit, { refusal: done, answering: { extract, written: parsed.written, problems: {} } })
  return seeOther(`/${visit.council}/skrivebord/saerutskrifter/${found.decision}`)
}

async function deed(visit: Visit, act: (tx: Tx, act: Visit['act'], extract: string) => Promise<Refusal | undefined>) {
  const extract = visit.params.extract ?? ''
  const found = await visit.read((tx) => findExtract(tx, visit.council, extract))
  if (!found || found.decision !== visit.params.decision) return notFound
  const done = await visit.write((tx) => act(tx, visit.act, extract))
  return isRefusal(done) ? refused(done) : seeOther(`/${visit.council}/skrivebord/saerutskrifter/${found.decision}`)
}
