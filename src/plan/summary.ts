import type { Tx } from '../foundation/database/council.ts'
import { type Goal, listGoals } from './goals/store.ts'
import { listActions } from './planned-actions/store.ts'
import { listPlans, type Plan } from './plans/store.ts'

/** A goal with how far it has come: `confirmed` results; `goalTitle` and `pipsOf` (goals/naming.ts) say it in words. */
export interface GoalProgress extends Goal {
  readonly confirmed: number
  readonly actions: number
}

export interface PlanSummary {
  readonly plan: Plan
  readonly goals: readonly GoalProgress[]
  readonly actions: number
}

/** The newest plan, for the front page; undefined while there is none. Nothing is confirmed until results are kept. */
export async function planSummary(tx: Tx, council: string): Promise<PlanSummary | undefined> {
  const [plan] = await listPlans(tx, council)
  if (!plan) return undefined
  const goals = await listGoals(tx, council, plan.plan)
  const actions = await listActions(
    tx,
    council,
    goals.map(({ goal }) => goal),
  )
  const under = Map.groupBy(actions, ({ goal }) => goal)
  return {
    plan,
    goals: goals.map((goal) => ({ ...goal, confirmed: 0, actions: under.get(goal.goal)?.length ?? 0 })),
    actions: actions.length,
  }
}
