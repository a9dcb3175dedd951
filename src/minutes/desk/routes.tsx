import { caseAddress } from '../../cases/numbers/rules.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { longDay } from '../../foundation/days.ts'
import { lawfully } from '../../foundation/desk/record-form.tsx'
import { fragment, invalid, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { choice, long, parseForm, plainly } from '../../foundation/http/form.ts'
import { get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { isIdentifier } from '../../foundation/identity.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { meetingHere } from '../../meetings/here.ts'
import { roomDeskPath } from '../../meetings/paths.ts'
import type { Meeting } from '../../meetings/store.ts'
import { sendToChair, takeBackApproval } from '../actions.ts'
import { approveLater } from '../approval/actions.ts'
import { MissingList } from '../completeness/missing-list.tsx'
import { MinutesView } from '../minutes-view.tsx'
import { words } from '../page-words.ts'
import { minutesDeskPath } from '../paths.ts'
import { type Clash, isClash, type Writing, writeText } from '../prose/actions.ts'
import { readMinutes } from '../reading.ts'
import { chooseSignatories } from '../signing/actions.ts'
import { words as ruleWords } from '../words.ts'
import { readDesk } from './facts.ts'
import { MinutesDesk } from './pages.tsx'
import { WritingForm } from './writing.tsx'

const path = '/:council/skrivebord/moter/:meeting/protokoll'
const secretary = office('secretary')

export const minutesDeskRoutes = [
  get(path, secretary, show),
  get(`${path}/apen`, secretary, preview),
  get(`${path}/mangler`, secretary, missing),
  get(`${path}/vedtak/:item`, secretary, toDecision),
  post(`${path}/tekst`, secretary, write),
  post(`${path}/signatarer`, secretary, (visit) => deed(visit, nameThem)),
  post(`${path}/send`, secretary, (visit) => deed(visit, (tx, { meeting }) => sendToChair(tx, visit.act, meeting))),
  post(`${path}/trekk-tilbake`, secretary, (visit) =>
    deed(visit, (tx, { meeting }) => takeBackApproval(tx, visit.act, meeting)),
  ),
  post(`${path}/senere`, secretary, later),
]

async function show(visit: Visit) {
  const found = await visit.read((tx) => readDesk(tx, visit))
  if (!found) return notFound
  const t = speak(words, visit.language)
  const { meeting } = found
  const day = longDay(meeting.day, visit.language)
  return page(
    say(ruleWords.minutesOf(meeting.bodyName, day), visit.language),
    <MinutesDesk visit={visit} {...found} />,
    {
      heading: say(ruleWords.minutes, visit.language),
      overline: `${meeting.bodyName} ${day}`,
      lead: t.deskLead,
      breadcrumbs: [{ text: t.meetings, href: `/${visit.council}/skrivebord/moter` }],
      actions: <LinkButton href={roomDeskPath(visit, meeting)}>{t.roomDesk}</LinkButton>,
      reading: true,
      unlisted: true,
      width: 'wide',
    },
  )
}

/** What everyone will read, also while it is a draft. */
async function preview(visit: Visit) {
  const found = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    return meeting && { meeting, content: await readMinutes(tx, visit.council, meeting, { open: true }) }
  })
  if (!found) return notFound
  const day = longDay(found.meeting.day, visit.language)
  const title = say(ruleWords.minutesOf(found.meeting.bodyName, day), visit.language)
  return page(title, <MinutesView content={found.content} />, {
    breadcrumbs: [{ text: say(words.writeMinutes, visit.language), href: minutesDeskPath(visit, found.meeting) }],
    reading: true,
    unlisted: true,
  })
}

async function missing(visit: Visit) {
  const found = await visit.read((tx) => readDesk(tx, visit))
  return found ? fragment(<MissingList visit={visit} {...found} />) : notFound
}

/** Where the decision of an item is registered. */
async function toDecision(visit: Visit) {
  const { council, params } = visit
  const item = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'everything')
    const agenda = meeting ? await listAgenda(tx, council, meeting.meeting, 'everything') : []
    return agenda.find(({ agendaItem }) => agendaItem === params.item)
  })
  if (!item?.number) return notFound
  return seeOther(`/${council}/skrivebord/saker/${caseAddress(item.number)}/vedtak/ny`)
}

async function deed(visit: Visit, act: (tx: Tx, meeting: Meeting, visit: Visit) => Promise<Refusal | unknown>) {
  const meeting = await visit.read((tx) => meetingHere(tx, visit, 'everything'))
  if (!meeting) return notFound
  await visit.form()
  const done = await lawfully(() => visit.write((tx) => act(tx, meeting, visit)))
  return isRefusal(done) ? refused(done) : seeOther(minutesDeskPath(visit, meeting))
}

async function nameThem(tx: Tx, { meeting }: Meeting, visit: Visit) {
  const ticked = [...(await visit.form()).keys()].filter((name) => name.startsWith('signerer-'))
  const people = ticked.map((name) => name.slice('signerer-'.length))
  return chooseSignatories(tx, visit.act, meeting, people)
}

async function later(visit: Visit) {
  const found = await visit.read((tx) => readDesk(tx, visit))
  if (!found) return notFound
  const form = {
    mote: choice(
      words.laterMeeting,
      found.later.map(({ meeting, address }) => ({ value: meeting, label: address })),
    ),
    rettelse: long(words.correction, { optional: true, maxLength: 10_000 }),
  }
  const parsed = parseForm(form, await visit.form())
  if (!parsed.ok) return seeOther(`${minutesDeskPath(visit, found.meeting)}#senere`)
  const { mote, rettelse } = parsed.value
  const asked = { later: mote, correction: rettelse ?? '' }
  const done = await lawfully(() => visit.write((tx) => approveLater(tx, visit.act, found.meeting.meeting, asked)))
  return isRefusal(done) ? refused(done) : seeOther(`${minutesDeskPath(visit, found.meeting)}#senere`)
}

async function write(visit: Visit) {
  const meeting = await visit.read((tx) => meetingHere(tx, visit, 'everything'))
  if (!meeting) return notFound
  const writing = await writingIn(visit)
  if (!writing) return notFound
  const done = await lawfully(() => visit.write((tx) => writeText(tx, visit.act, meeting.meeting, writing)))
  if (isRefusal(done)) return refused(done)
  if (isClash(done)) return bothWrote(visit, meeting, writing, done)
  const where = writing.agendaItem ? `punkt-${writing.agendaItem}` : 'apning'
  return seeOther(`${minutesDeskPath(visit, meeting)}#${where}`)
}

/** Undefined when it is about nothing that there is. */
async function writingIn(visit: Visit): Promise<Writing | undefined> {
  const form = await visit.form()
  const sent = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? plainly(value) : ''
  }
  const item = sent('punkt')
  if (item && !isIdentifier(item)) return undefined
  return {
    agendaItem: item || null,
    exempt: sent('unntatt') === 'ja',
    text: sent(sent('felt')),
    began: asInstant(sent('fra')),
  }
}

const asInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) ? Temporal.Instant.from(text) : null

/** Both texts, and a field to put them together in. */
function bothWrote(visit: Visit, meeting: Meeting, { agendaItem, exempt, text }: Writing, { clash }: Clash) {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p class="lead" role="alert">
        {say(ruleWords.someoneElseWrote, visit.language)}
      </p>
      <WritingForm
        visit={visit}
        action={`${minutesDeskPath(visit, meeting)}/tekst`}
        about=""
        agendaItem={agendaItem}
        exempt={exempt}
        written={clash}
        text={text}
      />
      <LinkButton href={minutesDeskPath(visit, meeting)} look="quiet">
        {t.back}
      </LinkButton>
    </>
  )
  return invalid(t.bothTitle, body, { status: 409, unlisted: true })
}
