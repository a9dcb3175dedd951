import { type DecidedCase, decisionsOf } from '../cases/decisions/store.ts'
import { type CouncilCase, listCases } from '../cases/store.ts'
import { type Clause, listClauses } from '../councils/agreement/contents-store.ts'
import { inForceOn } from '../councils/agreement/rules.ts'
import { listAgreements } from '../councils/agreement/store.ts'
import { listBodies } from '../councils/bodies/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'
import { type Goal, listGoals } from './goals/store.ts'
import { listActions, type PlannedAction } from './planned-actions/store.ts'
import type { Plan } from './plans/store.ts'
import { findStrategy, listPriorityAreas, type PriorityArea, type Strategy } from './strategy/store.ts'
import { type DrawnThreads, listThreads } from './threads/store.ts'

/** A case that an action led to, with what was decided last. */
interface LinkedCase extends CouncilCase {
  readonly decided: DecidedCase | undefined
}

/** Everything that stands between the agreement's purposes and what was decided, as everyone may see it. */
export interface FullPlan {
  readonly plan: Plan
  readonly strategy: Strategy | undefined
  readonly purposes: readonly Clause[]
  readonly areas: readonly PriorityArea[]
  readonly goals: readonly Goal[]
  readonly actions: readonly PlannedAction[]
  /** Those that an action is linked to, in the order of their numbers. */
  readonly cases: readonly LinkedCase[]
  readonly threads: DrawnThreads
  readonly adoptedBy: string
  readonly treatedIn: CouncilCase | undefined
}

export async function readPlan(tx: Tx, council: string, plan: Plan, today: Day): Promise<FullPlan> {
  const goals = await listGoals(tx, council, plan.plan)
  const actions = await listActions(
    tx,
    council,
    goals.map(({ goal }) => goal),
  )
  const threads = await listThreads(tx, council)
  const open = await listCases(tx, council)
  const bodies = await listBodies(tx, council)
  return {
    plan,
    strategy: plan.strategy ? await findStrategy(tx, council, plan.strategy) : undefined,
    purposes: await readPurposes(tx, council, today),
    areas: plan.strategy ? await listPriorityAreas(tx, council, plan.strategy) : [],
    goals,
    actions,
    cases: await linkedCases(tx, council, open, actions, threads),
    threads,
    adoptedBy: bodies.find(({ body }) => body === plan.adoptedBy)?.name ?? plan.adoptedByText,
    treatedIn: open.find(({ councilCase }) => councilCase === plan.councilCase),
  }
}

/** The purposes of the agreement in force, or of the newest when none is known to be. */
export async function readPurposes(tx: Tx, council: string, today: Day): Promise<Clause[]> {
  const agreements = await listAgreements(tx, council)
  const agreement = inForceOn(agreements, today) ?? agreements[0]
  if (!agreement) return []
  const clauses = await listClauses(tx, council, agreement.agreement)
  return clauses.filter(({ kind }) => kind === 'purpose')
}

async function linkedCases(
  tx: Tx,
  council: string,
  open: readonly CouncilCase[],
  actions: readonly PlannedAction[],
  { actionCase }: DrawnThreads,
): Promise<LinkedCase[]> {
  const ours = new Set(actions.map(({ action }) => action))
  const linked = new Set(actionCase.flatMap(({ action, councilCase }) => (ours.has(action) ? [councilCase] : [])))
  const cases = open.filter(({ councilCase }) => linked.has(councilCase)).reverse()
  const decisions = await decisionsOf(tx, council, [...linked])
  return cases.map((one) => ({
    ...one,
    decided: decisions.find(({ councilCase }) => councilCase === one.councilCase),
  }))
}
