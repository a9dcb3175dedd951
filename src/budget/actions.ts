import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { record } from '../foundation/events.ts'
import type { Ore } from '../foundation/money.ts'
import type { Refusal } from '../law/refusal.ts'
import { whyOutOfBounds } from './bounds/rules.ts'
import type { Side } from './rules.ts'
import { deleteBudget, deleteStatedSum, insertBudget, type NewBudget, updateBudget, upsertStatedSum } from './store.ts'

/** A budget without its contributions and lines; those are added one by one. Answers its identifier. */
export async function addBudget(tx: Tx, act: Act, values: NewBudget): Promise<string | Refusal> {
  const refusal = whyOutOfBounds(values)
  if (refusal) return refusal
  const budget = await insertBudget(tx, act.council, values)
  await record(tx, act, { kind: 'budget.added', subject: budget })
  return budget
}

export async function changeBudget(tx: Tx, act: Act, budget: string, values: NewBudget) {
  const refusal = whyOutOfBounds(values)
  if (refusal) return refusal
  await updateBudget(tx, act.council, budget, values)
  await record(tx, act, { kind: 'budget.changed', subject: budget })
}

/** For a mistake: its contributions, lines and stated sums go with it. */
export async function removeBudget(tx: Tx, act: Act, budget: string): Promise<void> {
  await deleteBudget(tx, act.council, budget)
  await record(tx, act, { kind: 'budget.removed', subject: budget })
}

/** A sum as the document states it, in øre; kept beside what the lines add up to. A new statement replaces the old. */
export async function stateSum(tx: Tx, act: Act, budget: string, what: Side | 'result', amount: Ore): Promise<void> {
  await upsertStatedSum(tx, act.council, budget, what, amount)
  await record(tx, act, { kind: 'stated-sum.added', subject: budget, data: { what } })
}

export async function unstateSum(tx: Tx, act: Act, budget: string, what: Side | 'result'): Promise<void> {
  await deleteStatedSum(tx, act.council, budget, what)
  await record(tx, act, { kind: 'stated-sum.removed', subject: budget, data: { what } })
}
