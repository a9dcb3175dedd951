import { lockBody } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotLead } from './rules.ts'
import { deleteLeadership, insertLeadership, listLeadership, type NewLeadership, updateLeadership } from './store.ts'

/** A person, a municipality or both; `to` left out is open. */
type LeadershipToAdd = Pick<NewLeadership, 'body' | 'role' | 'from'> & Partial<NewLeadership>

/** Answers the new row's identifier. Refused while another holds the same office in the body on some of the days. */
export async function addLeadership(tx: Tx, act: Act, values: LeadershipToAdd): Promise<string | Refusal> {
  const full = { participant: null, person: null, to: null, ...values }
  const refusal = await whyNot(tx, act, full)
  if (refusal) return refusal
  const leadership = await insertLeadership(tx, act.council, full)
  await record(tx, act, { kind: 'leadership.added', subject: leadership })
  return leadership
}

export async function changeLeadership(tx: Tx, act: Act, leadership: string, values: NewLeadership) {
  const refusal = await whyNot(tx, act, values, leadership)
  if (refusal) return refusal
  await updateLeadership(tx, act.council, leadership, values)
  await record(tx, act, { kind: 'leadership.changed', subject: leadership })
}

export async function removeLeadership(tx: Tx, act: Act, leadership: string): Promise<void> {
  await deleteLeadership(tx, act.council, leadership)
  await record(tx, act, { kind: 'leadership.removed', subject: leadership })
}

/** Under a lock on the body: no two leaders at once. */
async function whyNot(tx: Tx, act: Act, values: NewLeadership, itself?: string): Promise<Refusal | null> {
  await lockBody(tx, act.council, values.body)
  const others = (await listLeadership(tx, act.council)).filter(
    (one) => one.body === values.body && one.role === values.role && one.leadership !== itself,
  )
  return whyCannotLead(values, others)
}
