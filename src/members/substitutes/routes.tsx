import { findPerson } from '../../accounts/people/store.ts'
import { bodyChoices } from '../../councils/bodies/choices.ts'
import { listBodies } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { notFound, seeOther } from '../../foundation/http/answer.ts'
import { choice, day, wholeNumber } from '../../foundation/http/form.ts'
import { office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { isIdentifier } from '../../foundation/identity.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { participantChoices } from '../choices.ts'
import { chosenPerson, personFields } from '../person-fields.ts'
import { words as termWords } from '../terms/words.ts'
import { addSubstitute, changeSubstitute, moveSubstitute, removeSubstitute, type SubstituteToAdd } from './actions.ts'
import { findSubstitute } from './store.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/vara'
const secretary = office('secretary')
const list = (visit: Visit) => `/${visit.council}/skrivebord/medlemmer`

interface Entered {
  readonly body: string
  readonly participant: string
  readonly person?: string
  readonly newPerson?: string
  readonly rank?: number
  readonly from: Day
  readonly to?: Day
}

async function asNew(tx: Tx, act: Act, value: Entered): Promise<SubstituteToAdd | Refusal> {
  const person = await chosenPerson(tx, act, value)
  if (isRefusal(person)) return person
  if (!person) return refuse(termWords.choosePerson)
  const { body, participant, rank, from, to } = value
  return { body, participant, person, from, to: to ?? null, ...(rank === undefined ? {} : { rank }) }
}

export const substituteRoutes = [
  ...editingRoutes({
    path,
    guard: secretary,
    titles: { create: words.newSubstitute, change: words.changeSubstitute },
    form: async (tx, visit) => ({
      body: choice<string>(words.body, bodyChoices(await listBodies(tx, visit.council))),
      participant: choice<string>(words.participant, await participantChoices(tx, visit)),
      ...(await personFields(tx, visit.council)),
      rank: wholeNumber(words.rank, { hint: words.rankHint, maxLength: 3, optional: true }),
      from: day(words.from),
      to: day(words.to, { optional: true }),
    }),
    begin: (_tx, visit) => ({
      body: visit.query.get('organ') ?? '',
      participant: visit.query.get('deltaker') ?? '',
    }),
    find: async (tx, visit, id) => {
      const found = await findSubstitute(tx, visit.council, id)
      if (!found) return undefined
      const { body, participant, person, rank, from, to } = found
      const name = (await findPerson(tx, visit.council, person))?.name ?? ''
      return { name, written: { body, participant, person, rank: `${rank}`, from: `${from}`, to: `${to ?? ''}` } }
    },
    create: async (tx, act, value) => {
      const wanted = await asNew(tx, act, value)
      return isRefusal(wanted) ? wanted : addSubstitute(tx, act, wanted)
    },
    change: async (tx, act, id, value) => {
      const wanted = await asNew(tx, act, value)
      return isRefusal(wanted) ? wanted : changeSubstitute(tx, act, id, wanted)
    },
    remove: removeSubstitute,
    done: list,
  }),
  post(`${path}/:id/flytt`, secretary, async (visit) => {
    const id = visit.params.id ?? ''
    if (!isIdentifier(id)) return notFound
    const way = (await visit.form()).get('vei') === 'opp' ? 'up' : 'down'
    await visit.write((tx) => moveSubstitute(tx, visit.act, id, way))
    return seeOther(`${list(visit)}#vara-${id}`)
  }),
]
