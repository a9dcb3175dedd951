import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { deleteAction, insertAction, type NewAction, updateAction } from './store.ts'

/** Answers the identifier of the new action (tiltak). */
export async function addAction(tx: Tx, act: Act, values: NewAction): Promise<string> {
  const action = await insertAction(tx, act.council, values)
  await record(tx, act, { kind: 'plan-action.added', subject: action })
  return action
}

export async function changeAction(tx: Tx, act: Act, action: string, values: NewAction): Promise<void> {
  await updateAction(tx, act.council, action, values)
  await record(tx, act, { kind: 'plan-action.changed', subject: action })
}

/** Its threads to cases go with it. */
export async function removeAction(tx: Tx, act: Act, action: string): Promise<void> {
  await deleteAction(tx, act.council, action)
  await record(tx, act, { kind: 'plan-action.removed', subject: action })
}
