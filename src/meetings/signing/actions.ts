import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { updateSigning } from './store.ts'
import { words } from './words.ts'

interface Signed {
  readonly meeting: string
  readonly agendaItem: string
  readonly party: string
  /** When the pen was put to paper; null takes it back. */
  readonly at: Temporal.Instant | null
}

/** Notes that a party has signed in the room, or has not after all. The paper is what binds; this is the record of it. */
export async function noteSigning(
  tx: Tx,
  act: Act,
  { meeting, agendaItem, party, at }: Signed,
): Promise<Refusal | undefined> {
  if (!(await updateSigning(tx, act.council, agendaItem, party, at))) return refuse(words.gone)
  const kind = at ? 'signing.noted' : 'signing.taken-back'
  await record(tx, act, { kind, subject: meeting, data: { item: agendaItem, party } })
  return undefined
}
