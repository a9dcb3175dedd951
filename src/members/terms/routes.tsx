import { findPerson } from '../../accounts/people/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day, text } from '../../foundation/http/form.ts'
import { office } from '../../foundation/http/route.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { seatChoices } from '../choices.ts'
import { chosenPerson, personFields } from '../person-fields.ts'
import { addTerm, changeTerm, removeTerm } from './actions.ts'
import { findTerm, type NewTerm } from './store.ts'
import { words } from './words.ts'

interface Entered {
  readonly seat: string
  readonly person?: string
  readonly newPerson?: string
  readonly from: Day
  readonly to?: Day
  readonly left?: Day
  readonly electedBy?: string
}

async function asNew(tx: Tx, act: Act, value: Entered): Promise<NewTerm | Refusal> {
  const person = await chosenPerson(tx, act, value)
  if (isRefusal(person)) return person
  if (!person) return refuse(words.choosePerson)
  const { seat, from, to, left, electedBy } = value
  return { seat, person, from, to: to ?? null, left: left ?? null, electedBy: electedBy ?? '' }
}

export const termRoutes = editingRoutes({
  path: '/:council/skrivebord/perioder',
  guard: office('secretary'),
  titles: { create: words.newTerm, change: words.changeTerm },
  form: async (tx, visit) => ({
    seat: choice<string>(words.seat, await seatChoices(tx, visit.council, visit.language)),
    ...(await personFields(tx, visit.council)),
    from: day(words.from),
    to: day(words.to, { hint: words.toHint, optional: true }),
    left: day(words.left, { hint: words.leftHint, optional: true }),
    electedBy: text(words.electedBy, { hint: words.electedByHint, optional: true }),
  }),
  begin: (_tx, visit) => ({ seat: visit.query.get('plass') ?? '' }),
  find: async (tx, visit, id) => {
    const found = await findTerm(tx, visit.council, id)
    if (!found) return undefined
    const { seat, person, from, to, left, electedBy } = found
    const name = (await findPerson(tx, visit.council, person))?.name ?? ''
    return { name, written: { seat, person, from: `${from}`, to: `${to ?? ''}`, left: `${left ?? ''}`, electedBy } }
  },
  create: async (tx, act, value) => {
    const wanted = await asNew(tx, act, value)
    return isRefusal(wanted) ? wanted : addTerm(tx, act, wanted)
  },
  change: async (tx, act, id, value) => {
    const wanted = await asNew(tx, act, value)
    return isRefusal(wanted) ? wanted : changeTerm(tx, act, id, wanted)
  },
  remove: removeTerm,
  done: (visit) => `/${visit.council}/skrivebord/medlemmer`,
})
