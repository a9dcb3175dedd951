import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotSpan } from '../strategy/rules.ts'
import { deletePlan, insertPlan, type NewPlan, updatePlan } from './store.ts'

/** `year` and `toYear` are both included. Answers the new plan's identifier. */
export async function addPlan(tx: Tx, act: Act, values: NewPlan): Promise<string | Refusal> {
  const refusal = whyCannotSpan({ from: values.year, to: values.toYear ?? values.year })
  if (refusal) return refusal
  const plan = await insertPlan(tx, act.council, values)
  await record(tx, act, { kind: 'plan.added', subject: plan })
  return plan
}

export async function changePlan(tx: Tx, act: Act, plan: string, values: NewPlan): Promise<Refusal | undefined> {
  const refusal = whyCannotSpan({ from: values.year, to: values.toYear ?? values.year })
  if (refusal) return refusal
  await updatePlan(tx, act.council, plan, values)
  await record(tx, act, { kind: 'plan.changed', subject: plan })
}

/** For a mistake: its goals, actions and threads go with it. */
export async function removePlan(tx: Tx, act: Act, plan: string): Promise<void> {
  await deletePlan(tx, act.council, plan)
  await record(tx, act, { kind: 'plan.removed', subject: plan })
}
