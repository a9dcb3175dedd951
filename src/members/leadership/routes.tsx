import { findPerson } from '../../accounts/people/store.ts'
import { bodyChoices } from '../../councils/bodies/choices.ts'
import { listBodies } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day } from '../../foundation/http/form.ts'
import { office } from '../../foundation/http/route.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { participantChoices } from '../choices.ts'
import { chosenPerson, personFields } from '../person-fields.ts'
import { addLeadership, changeLeadership, removeLeadership } from './actions.ts'
import { findLeadership, type LeaderRole, type NewLeadership } from './store.ts'
import { words } from './words.ts'

interface Entered {
  readonly body: string
  readonly role: LeaderRole
  readonly participant?: string
  readonly person?: string
  readonly newPerson?: string
  readonly from: Day
  readonly to?: Day
}

async function asNew(tx: Tx, act: Act, value: Entered): Promise<NewLeadership | Refusal> {
  const person = await chosenPerson(tx, act, value)
  if (isRefusal(person)) return person
  const { body, role, participant, from, to } = value
  return { body, role, person, participant: participant ?? null, from, to: to ?? null }
}

export const leadershipRoutes = editingRoutes({
  path: '/:council/skrivebord/ledelse',
  guard: office('secretary'),
  titles: { create: words.newLeadership, change: words.changeLeadership },
  form: async (tx, visit) => ({
    body: choice<string>(words.body, bodyChoices(await listBodies(tx, visit.council))),
    role: choice(
      words.role,
      [
        { value: 'leader', label: words.leader },
        { value: 'deputy-leader', label: words.deputyLeader },
      ],
      { control: 'radio' },
    ),
    participant: choice<string>(words.participant, await participantChoices(tx, visit), {
      hint: words.participantHint,
      optional: true,
    }),
    ...(await personFields(tx, visit.council)),
    from: day(words.from),
    to: day(words.to, { optional: true }),
  }),
  begin: (_tx, visit) => ({ body: visit.query.get('organ') ?? '', role: 'leader' }),
  find: async (tx, visit, id) => {
    const found = await findLeadership(tx, visit.council, id)
    if (!found) return undefined
    const { body, role, participant, person, from, to } = found
    const name = person ? (await findPerson(tx, visit.council, person))?.name : undefined
    const written = {
      body,
      role,
      participant: participant ?? '',
      person: person ?? '',
      from: `${from}`,
      to: `${to ?? ''}`,
    }
    return { name: name ?? words[role === 'leader' ? 'leader' : 'deputyLeader'][0], written }
  },
  create: async (tx, act, value) => {
    const wanted = await asNew(tx, act, value)
    return isRefusal(wanted) ? wanted : addLeadership(tx, act, wanted)
  },
  change: async (tx, act, id, value) => {
    const wanted = await asNew(tx, act, value)
    return isRefusal(wanted) ? wanted : changeLeadership(tx, act, id, wanted)
  },
  remove: removeLeadership,
  done: (visit) => `/${visit.council}/skrivebord/medlemmer`,
})
