import { findBody } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { whyCannotBeSeat } from './rules.ts'
import { deleteSeat, insertSeat, listSeats, type NewSeat, updateSeat } from './store.ts'
import { words } from './words.ts'

/** Left out: no label, last in its body, the right to speak and to propose. */
type SeatToAdd = Pick<NewSeat, 'body' | 'participant' | 'kind'> & Partial<NewSeat>

/** Answers the new seat's identifier. Refused: a member of the representantskap whom no municipality elects. */
export async function addSeat(tx: Tx, act: Act, values: SeatToAdd): Promise<string | Refusal> {
  const position = values.position ?? (await nextPosition(tx, act, values.body))
  const full = { label: '', maySpeak: true, mayPropose: true, ...values, position }
  const refusal = await whyNot(tx, act, full)
  if (refusal) return refusal
  const seat = await insertSeat(tx, act.council, full)
  await record(tx, act, { kind: 'seat.added', subject: seat })
  return seat
}

export async function changeSeat(tx: Tx, act: Act, seat: string, values: NewSeat): Promise<Refusal | undefined> {
  const refusal = await whyNot(tx, act, values)
  if (refusal) return refusal
  await updateSeat(tx, act.council, seat, values)
  await record(tx, act, { kind: 'seat.changed', subject: seat })
}

/** Throws 23503 while the seat has terms: remove those first. */
export async function removeSeat(tx: Tx, act: Act, seat: string): Promise<void> {
  await deleteSeat(tx, act.council, seat)
  await record(tx, act, { kind: 'seat.removed', subject: seat })
}

async function whyNot(tx: Tx, act: Act, values: NewSeat): Promise<Refusal | null> {
  const body = await findBody(tx, act.council, values.body)
  return body ? whyCannotBeSeat(values, body.kind) : refuse(words.noSuchBody)
}

async function nextPosition(tx: Tx, act: Act, body: string): Promise<number> {
  const inBody = (await listSeats(tx, act.council)).filter((one) => one.body === body)
  return Math.max(0, ...inBody.map(({ position }) => position)) + 1
}
