import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { asked } from '../../foundation/desk/asked.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day, long, text, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import type { Refusal } from '../../law/refusal.ts'
import { desk, deskOf, secretary } from '../places.ts'
import { listPlans, type Plan } from '../plans/store.ts'
import { addGoal, changeGoal, removeGoal } from './actions.ts'
import { goalTitle } from './naming.ts'
import { comparators, whyCannotTarget } from './rules.ts'
import { findGoal, type NewGoal } from './store.ts'
import { words } from './words.ts'

const goalForm = (plans: readonly Plan[]) => ({
  plan: choice(
    words.plan,
    plans.map(({ plan, title }) => ({ value: plan, label: title })),
  ),
  text: long(words.text, { maxLength: 2000 }),
  shortTitle: text(words.shortTitle, { hint: words.shortTitleHint, maxLength: 100, optional: true }),
  comparator: choice(
    words.comparator,
    comparators.map((value) => ({ value, label: words[value] })),
    { optional: true },
  ),
  count: wholeNumber(words.count, { optional: true }),
  unit: text(words.unit, { hint: words.unitHint, optional: true }),
  deadline: day(words.deadline, { optional: true }),
  position: wholeNumber(words.number, { hint: words.numberHint, maxLength: 4, optional: true }),
})

type Entered = ValueOf<ReturnType<typeof goalForm>>

/** What was entered as a goal; half a target is refused. */
function withTarget<T>(value: Entered, deed: (goal: NewGoal) => Promise<T>): Promise<T> | Refusal {
  const { comparator, count, unit, ...goal } = value
  const refusal = whyCannotTarget(comparator, count)
  if (refusal) return refusal
  const target = comparator === undefined || count === undefined ? null : { comparator, count, unit: unit ?? '' }
  return deed({ ...goal, target })
}

export const goalRoutes = editingRoutes({
  path: `${desk}/mal`,
  guard: secretary,
  titles: { create: words.newGoal, change: words.changeGoal },
  form: async (tx, visit) => goalForm(await listPlans(tx, visit.council)),
  begin: (_, visit) => ({ plan: asked(visit, 'plan') }),
  find: async (tx, visit, id) => {
    const found = await findGoal(tx, visit.council, id)
    if (!found) return undefined
    const { plan, text, shortTitle, target, deadline, position } = found
    const written = {
      plan,
      text,
      shortTitle,
      comparator: target?.comparator ?? '',
      count: `${target?.count ?? ''}`,
      unit: target?.unit ?? '',
      deadline: `${deadline ?? ''}`,
      position: `${position}`,
    }
    return { name: goalTitle(found, visit.language), written }
  },
  create: async (tx: Tx, act: Act, value) => withTarget(value, (goal) => addGoal(tx, act, goal)),
  change: async (tx: Tx, act: Act, id, value) => withTarget(value, (goal) => changeGoal(tx, act, id, goal)),
  remove: removeGoal,
  done: deskOf,
})
