import { caseChoices } from '../../cases/choices.ts'
import { type CouncilCase, listCases } from '../../cases/store.ts'
import { bodyChoices } from '../../councils/bodies/choices.ts'
import { type Body, listBodies } from '../../councils/bodies/store.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day, text, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import { desk, deskOf, secretary } from '../places.ts'
import { strategyName } from '../strategy/naming.ts'
import { listStrategies, type Strategy } from '../strategy/store.ts'
import { addPlan, changePlan, removePlan } from './actions.ts'
import { findPlan, type NewPlan } from './store.ts'
import { words } from './words.ts'

interface Around {
  readonly strategies: readonly Strategy[]
  readonly bodies: readonly Body[]
  readonly cases: readonly CouncilCase[]
}

const planForm = ({ strategies, bodies, cases }: Around) => ({
  title: text(words.title, { hint: words.titleHint }),
  year: wholeNumber(words.year, { maxLength: 4 }),
  toYear: wholeNumber(words.toYear, { hint: words.toYearHint, maxLength: 4, optional: true }),
  strategy: choice(
    words.strategy,
    strategies.map((one) => ({ value: one.strategy, label: strategyName(one) })),
    { optional: true },
  ),
  adoptedOn: day(words.adoptedOn, { optional: true }),
  adoptedBy: choice(words.adoptedBy, bodyChoices(bodies), { optional: true }),
  adoptedByText: text(words.adoptedByText, { maxLength: 100, optional: true }),
  councilCase: choice(words.councilCase, caseChoices(cases), { optional: true }),
})

const asNew = (value: ValueOf<ReturnType<typeof planForm>>): NewPlan => ({ ...value })

export const planDeskRoutes = editingRoutes({
  path: `${desk}/planer`,
  guard: secretary,
  titles: { create: words.newPlan, change: words.changePlan },
  form: async (tx, visit) =>
    planForm({
      strategies: await listStrategies(tx, visit.council),
      bodies: await listBodies(tx, visit.council),
      cases: await listCases(tx, visit.council, 'everything'),
    }),
  begin: async (tx, visit) => {
    const [newest] = await listStrategies(tx, visit.council)
    return { year: `${visit.today.year}`, strategy: newest?.strategy ?? '' }
  },
  find: async (tx, visit, id) => {
    const found = await findPlan(tx, visit.council, id)
    if (!found) return undefined
    const written = {
      title: found.title,
      year: `${found.year}`,
      toYear: `${found.toYear ?? ''}`,
      strategy: found.strategy ?? '',
      adoptedOn: `${found.adoptedOn ?? ''}`,
      adoptedBy: found.adoptedBy ?? '',
      adoptedByText: found.adoptedByText,
      councilCase: found.councilCase ?? '',
    }
    return { name: found.title, written }
  },
  create: (tx, act, value) => addPlan(tx, act, asNew(value)),
  change: (tx, act, id, value) => changePlan(tx, act, id, asNew(value)),
  remove: removePlan,
  done: deskOf,
})
