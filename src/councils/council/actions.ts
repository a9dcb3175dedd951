import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotBeCalledSo } from './rules.ts'
import { type Council, getCouncil, updateCouncil } from './store.ts'

/**
 * Changes what is given and keeps the rest; answers the council as it was, so that an undo can hand it back.
 * A new name must hold the words of § 18-1; the organisation number its check digit; the website http or https.
 */
export async function changeCouncil(tx: Tx, act: Act, changes: Partial<Council>): Promise<Council | Refusal> {
  const before = await getCouncil(tx, act.council)
  const after = { ...before, ...changes }
  const refusal = whyCannotBeCalledSo(before, after)
  if (refusal) return refusal
  await updateCouncil(tx, act.council, after)
  await record(tx, act, { kind: 'council.changed', subject: act.council })
  return before
}
