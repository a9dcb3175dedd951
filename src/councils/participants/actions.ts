import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotLeaveOut, whyCannotTakePart } from './rules.ts'
import {
  deleteParticipant,
  insertParticipant,
  listParticipants,
  type NewParticipant,
  updateParticipant,
} from './store.ts'

/** Answers the new participant's identifier. Refused: a number that takes part already on some of the days. */
export async function addParticipant(tx: Tx, act: Act, values: NewParticipant): Promise<string | Refusal> {
  const refusal = whyCannotTakePart(values, await listParticipants(tx, act.council))
  if (refusal) return refusal
  const participant = await insertParticipant(tx, act.council, values)
  await record(tx, act, { kind: 'participant.added', subject: participant })
  return participant
}

export async function changeParticipant(tx: Tx, act: Act, participant: string, values: NewParticipant) {
  const others = (await listParticipants(tx, act.council)).filter((one) => one.participant !== participant)
  const refusal = whyCannotTakePart(values, others)
  if (refusal) return refusal
  await updateParticipant(tx, act.council, participant, values)
  await record(tx, act, { kind: 'participant.changed', subject: participant })
}

/** For a mistake; a municipality that leaves keeps its row and gets a last day (its liability goes on, § 18-2). */
export async function removeParticipant(tx: Tx, act: Act, participant: string): Promise<Refusal | undefined> {
  const all = await listParticipants(tx, act.council)
  const refusal = whyCannotLeaveOut(all.length - 1)
  if (refusal) return refusal
  await retractParticipant(tx, act, participant)
}

/** Undoes `addParticipant` when all that was made with it is undone too, so that the council may be empty again. */
export async function retractParticipant(tx: Tx, act: Act, participant: string): Promise<void> {
  await deleteParticipant(tx, act.council, participant)
  await record(tx, act, { kind: 'participant.removed', subject: participant })
}
