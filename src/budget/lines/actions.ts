import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { amountOfLine } from './rules.ts'
import { deleteBudgetLine, insertBudgetLine, type NewBudgetLine, updateBudgetLine } from './store.ts'

/** Amounts in øre; a stated amount stands beside its formula, a missing one is computed from it. Answers the identifier. */
export async function addBudgetLine(tx: Tx, act: Act, values: NewBudgetLine): Promise<string | Refusal> {
  const amount = amountOfLine(values)
  if (isRefusal(amount)) return amount
  const line = await insertBudgetLine(tx, act.council, { ...values, amount })
  await record(tx, act, { kind: 'budget-line.added', subject: line })
  return line
}

export async function changeBudgetLine(tx: Tx, act: Act, line: string, values: NewBudgetLine) {
  const amount = amountOfLine(values)
  if (isRefusal(amount)) return amount
  await updateBudgetLine(tx, act.council, line, { ...values, amount })
  await record(tx, act, { kind: 'budget-line.changed', subject: line })
}

export async function removeBudgetLine(tx: Tx, act: Act, line: string): Promise<void> {
  await deleteBudgetLine(tx, act.council, line)
  await record(tx, act, { kind: 'budget-line.removed', subject: line })
}
