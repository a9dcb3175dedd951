import { type DecidedCase, latestDecisions } from '../../cases/decisions/store.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { listParticipants } from '../../councils/participants/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { shortDay } from '../../foundation/days.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { page, refused, seeOther } from '../../foundation/http/answer.ts'
import { choice, day, plainly, text, type ValueOf } from '../../foundation/http/form.ts'
import { get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { inEach, speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { listMeetings } from '../../meetings/store.ts'
import {
  addFollowUp,
  changeFollowUp,
  finishFollowUp,
  putOnNextAgenda,
  removeFollowUp,
  reopenFollowUp,
} from './actions.ts'
import { FollowUpsDesk, type FollowUpsProps } from './pages.tsx'
import { nextMeetingOf } from './rules.ts'
import { type FollowUpValues, findFollowUp, listFollowUps } from './store.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/oppfolging'
const secretary = office('secretary')
const mostChoices = 200

export const followUpRoutes = [
  get(path, secretary, desk),
  post(`${path}/:id/gjort`, secretary, (visit) =>
    deed(visit, async (tx, id) => finishFollowUp(tx, visit.act, id, await outcomeIn(visit, id))),
  ),
  post(`${path}/:id/apne`, secretary, (visit) => deed(visit, (tx, id) => reopenFollowUp(tx, visit.act, id))),
  post(`${path}/:id/saksliste`, secretary, (visit) => deed(visit, (tx, id) => putOnNextAgenda(tx, visit.act, id))),
  ...editingRoutes({
    path,
    guard: secretary,
    titles: { create: words.newFollowUp, change: words.changeFollowUp },
    form: async (tx, visit) => followUpForm(tx, visit),
    begin: (_tx, visit) => ({ decision: visit.query.get('vedtak') ?? '' }),
    find: async (tx, visit, id) => {
      const found = await findFollowUp(tx, visit.council, id)
      if (!found) return undefined
      const { text: name, owner, participant, due, decision } = found
      return { name, written: { decision, text: name, owner, participant: participant ?? '', due: `${due ?? ''}` } }
    },
    create: (tx, act, value) => addFollowUp(tx, act, value.decision, asValues(value)),
    change: (tx, act, id, value) => changeFollowUp(tx, act, id, asValues(value)),
    remove: removeFollowUp,
    done: (visit) => `/${visit.council}/skrivebord/oppfolging`,
  }),
]

async function followUpForm(tx: Tx, visit: Visit) {
  const decisions = await latestDecisions(tx, visit.council, mostChoices, 'everything')
  const participants = await listParticipants(tx, visit.council)
  return {
    decision: choice(
      words.decision,
      decisions.map((one) => ({ value: one.decision, label: nameOf(one) })),
    ),
    text: text(words.text, { maxLength: 1000 }),
    owner: text(words.owner, { hint: words.ownerHint, optional: true }),
    participant: choice(
      words.municipality,
      participants.map(({ participant, name }) => ({ value: participant, label: name })),
      { optional: true },
    ),
    due: day(words.due, { optional: true }),
  }
}

type Entered = ValueOf<Awaited<ReturnType<typeof followUpForm>>>

const asValues = ({ text: what, owner, participant, due }: Entered): FollowUpValues => ({
  text: what,
  owner: owner ?? '',
  participant: participant ?? null,
  due: due ?? null,
})

const nameOf = ({ number, title, day: decided }: DecidedCase) =>
  inEach((language) => `${caseNumberText(number)} ${title}, ${shortDay(decided, language)}`)

async function desk(visit: Visit) {
  const t = speak(words, visit.language)
  const found = await visit.read((tx) => readDesk(tx, visit))
  const add = <LinkButton href={`/${visit.council}/skrivebord/oppfolging/ny`}>{t.newFollowUp}</LinkButton>
  return page(t.followUps, <FollowUpsDesk {...found} />, { lead: t.lead, actions: add, unlisted: true })
}

async function readDesk(tx: Tx, visit: Visit): Promise<FollowUpsProps> {
  const { council, today } = visit
  const followUps = await listFollowUps(tx, council)
  const decisions = await latestDecisions(tx, council, mostChoices, 'everything')
  const meetings = (await listMeetings(tx, council, 'everything')).filter(({ cancelledAt }) => !cancelledAt)
  const bodies = [...new Set(decisions.map(({ body }) => body))]
  const ahead = bodies.flatMap((body) => nextMeetingOf(meetings, body, today) ?? [])
  const agendas = []
  for (const { meeting } of ahead) agendas.push(...(await listAgenda(tx, council, meeting, 'everything')))
  return {
    visit,
    followUps,
    decisions: new Map(decisions.map((one) => [one.decision, one])),
    next: new Map(ahead.map(({ body, day: held }) => [body, held])),
    onAgenda: new Set(agendas.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))),
  }
}

async function deed(visit: Visit, act: (tx: Tx, id: string) => Promise<Refusal | unknown>) {
  await visit.form()
  const done = await visit.write((tx) => act(tx, visit.params.id ?? ''))
  return isRefusal(done) ? refused(done) : seeOther(`/${visit.council}/skrivebord/oppfolging`)
}

async function outcomeIn(visit: Visit, id: string): Promise<string> {
  const written = (await visit.form()).get(`utfall-${id}`)
  return typeof written === 'string' ? plainly(written).slice(0, 2000) : ''
}
