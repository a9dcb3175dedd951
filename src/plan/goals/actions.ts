import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { deleteGoal, insertGoal, type NewGoal, updateGoal } from './store.ts'

/** `target` is `{comparator, count, unit}` or nothing. Answers the new goal's identifier. */
export async function addGoal(tx: Tx, act: Act, values: NewGoal): Promise<string> {
  const goal = await insertGoal(tx, act.council, values)
  await record(tx, act, { kind: 'goal.added', subject: goal })
  return goal
}

export async function changeGoal(tx: Tx, act: Act, goal: string, values: NewGoal): Promise<void> {
  await updateGoal(tx, act.council, goal, values)
  await record(tx, act, { kind: 'goal.changed', subject: goal })
}

/** Its actions and threads go with it. */
export async function removeGoal(tx: Tx, act: Act, goal: string): Promise<void> {
  await deleteGoal(tx, act.council, goal)
  await record(tx, act, { kind: 'goal.removed', subject: goal })
}
