import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotSpan } from './rules.ts'
import {
  deletePriorityArea,
  deleteStrategy,
  insertPriorityArea,
  insertStrategy,
  type NewPriorityArea,
  type NewStrategy,
  updatePriorityArea,
  updateStrategy,
} from './store.ts'

/** `from` and `to` are years, both included. Answers the new strategy's identifier. */
export async function addStrategy(tx: Tx, act: Act, values: NewStrategy): Promise<string | Refusal> {
  const refusal = whyCannotSpan(values)
  if (refusal) return refusal
  const strategy = await insertStrategy(tx, act.council, values)
  await record(tx, act, { kind: 'strategy.added', subject: strategy })
  return strategy
}

export async function changeStrategy(tx: Tx, act: Act, strategy: string, values: NewStrategy) {
  const refusal = whyCannotSpan(values)
  if (refusal) return refusal
  await updateStrategy(tx, act.council, strategy, values)
  await record(tx, act, { kind: 'strategy.changed', subject: strategy })
}

/** Its areas and their threads go with it; the database refuses while a plan builds on it. */
export async function removeStrategy(tx: Tx, act: Act, strategy: string): Promise<void> {
  await deleteStrategy(tx, act.council, strategy)
  await record(tx, act, { kind: 'strategy.removed', subject: strategy })
}

/** Answers the new area's identifier; without `position` it comes last. */
export async function addPriorityArea(tx: Tx, act: Act, values: NewPriorityArea): Promise<string> {
  const area = await insertPriorityArea(tx, act.council, values)
  await record(tx, act, { kind: 'priority-area.added', subject: area })
  return area
}

export async function changePriorityArea(tx: Tx, act: Act, area: string, values: NewPriorityArea): Promise<void> {
  await updatePriorityArea(tx, act.council, area, values)
  await record(tx, act, { kind: 'priority-area.changed', subject: area })
}

/** Its threads go with it. */
export async function removePriorityArea(tx: Tx, act: Act, area: string): Promise<void> {
  await deletePriorityArea(tx, act.council, area)
  await record(tx, act, { kind: 'priority-area.removed', subject: area })
}
