import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotBeBody } from './rules.ts'
import { deleteBody, insertBody, listBodies, type NewBody, updateBody } from './store.ts'

/** Answers the new body's identifier. Refused: a name that is taken, a second representantskap. */
export async function addBody(tx: Tx, act: Act, values: NewBody): Promise<string | Refusal> {
  const refusal = whyCannotBeBody(values, await listBodies(tx, act.council))
  if (refusal) return refusal
  const body = await insertBody(tx, act.council, values)
  await record(tx, act, { kind: 'body.added', subject: body })
  return body
}

export async function changeBody(tx: Tx, act: Act, body: string, values: NewBody): Promise<Refusal | undefined> {
  const others = (await listBodies(tx, act.council)).filter((one) => one.body !== body)
  const refusal = whyCannotBeBody(values, others)
  if (refusal) return refusal
  await updateBody(tx, act.council, body, values)
  await record(tx, act, { kind: 'body.changed', subject: body })
}

/** Throws PostgreSQL's 23503 while seats, leaders or meetings build on it: remove those first. */
export async function removeBody(tx: Tx, act: Act, body: string): Promise<void> {
  await deleteBody(tx, act.council, body)
  await record(tx, act, { kind: 'body.removed', subject: body })
}
