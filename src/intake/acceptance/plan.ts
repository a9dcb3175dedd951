import { listBodies } from '../../councils/bodies/store.ts'
import { dayIn } from '../../foundation/days.ts'
import { refuse } from '../../law/refusal.ts'
import { addGoal } from '../../plan/goals/actions.ts'
import { addAction } from '../../plan/planned-actions/actions.ts'
import { addPlan } from '../../plan/plans/actions.ts'
import { listPlans } from '../../plan/plans/store.ts'
import { addPriorityArea, addStrategy } from '../../plan/strategy/actions.ts'
import { listPriorityAreas, listStrategies } from '../../plan/strategy/store.ts'
import type { GoalFacts, TargetFacts } from '../draft.ts'
import { keepOrMake, type Making, make, Stopped, sameWords } from './making.ts'
import { words } from './words.ts'

export async function acceptStrategy(making: Making): Promise<string | undefined> {
  const { tx, act, draft } = making
  const { name, from, to } = draft.strategy ?? {}
  if (!name || from === undefined || to === undefined) return undefined
  const strategies = await listStrategies(tx, act.council)
  const existing = strategies.find((one) => sameWords(one.name, name) && one.from === from)?.strategy
  const strategy = await keepOrMake(making, 'strategy', '/strategy', existing, () =>
    addStrategy(tx, act, { name, from, to }),
  )
  const areas = existing ? await listPriorityAreas(tx, act.council, strategy) : []
  for (const [at, { title }] of (draft.priorityAreas ?? []).entries()) {
    const known = areas.find((one) => sameWords(one.title, title))?.area
    await keepOrMake(making, 'priority-area', `/priorityAreas/${at}`, known, () =>
      addPriorityArea(tx, act, { strategy, title }),
    )
  }
  return strategy
}

/** A plan that is there already keeps its goals: what differs is shown to the person, not written over. */
export async function acceptPlan(making: Making, strategy: string | undefined, cases: ReadonlyMap<string, string>) {
  const { tx, act, draft } = making
  const plan = draft.actionPlan
  if (!plan?.goals.length) return
  const { year, title = 'Handlingsplan' } = plan
  if (year === undefined) throw new Stopped(refuse(words.planYearMissing))
  const plans = await listPlans(tx, act.council)
  const existing = plans.find((one) => one.year === year && sameWords(one.title, title))?.plan
  const values = {
    title,
    year,
    toYear: plan.toYear ?? null,
    strategy: strategy ?? null,
    adoptedOn: dayIn(plan.adoptedDate),
    adoptedBy: await bodyNamed(making, plan.adoptedBy),
    adoptedByText: plan.adoptedBy ?? '',
    councilCase: caseAbout(making, /handlings(plan|program)/i, cases),
  }
  const id = await keepOrMake(making, 'plan', '/actionPlan', existing, () => addPlan(tx, act, values))
  if (existing) return
  for (const [at, goal] of plan.goals.entries()) await acceptGoal(making, id, goal, `/actionPlan/goals/${at}`)
}

async function acceptGoal(making: Making, plan: string, facts: GoalFacts, pointer: string): Promise<void> {
  const { tx, act } = making
  const values = {
    plan,
    text: facts.text,
    target: asTarget(facts.target),
    deadline: dayIn(facts.deadline),
  }
  const goal = await make(making, 'goal', pointer, addGoal(tx, act, values))
  for (const [at, action] of facts.actions.entries()) {
    const { text, owner = '', recurrence = '' } = action
    const deadline = dayIn(action.deadline)
    const planned = addAction(tx, act, { goal, text, owner, deadline, recurrence })
    await make(making, 'action', `${pointer}/actions/${at}`, planned)
  }
}

const comparators = { '>=': 'at-least', '=': 'exactly', '<=': 'at-most', '~': 'about' } as const

function asTarget(target: Partial<TargetFacts> | undefined) {
  if (target?.count === undefined || target.comparator === undefined) return null
  return { comparator: comparators[target.comparator], count: target.count, unit: target.unit ?? '' }
}

async function bodyNamed({ tx, act }: Making, name: string | undefined): Promise<string | null> {
  if (!name) return null
  const bodies = await listBodies(tx, act.council)
  return bodies.find((one) => sameWords(one.name, name))?.body ?? null
}

/** The document's own case about the plan or the budget, when exactly one says so. */
export function caseAbout({ draft }: Making, pattern: RegExp, cases: ReadonlyMap<string, string>): string | null {
  const about = (draft.cases ?? []).filter(({ title, altTitle }) => pattern.test(title) || pattern.test(altTitle ?? ''))
  return about.length === 1 ? (cases.get(about[0]!.number) ?? null) : null
}
