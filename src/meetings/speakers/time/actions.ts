import type { Act } from '../../../foundation/act.ts'
import type { Tx } from '../../../foundation/database/council.ts'
import { record } from '../../../foundation/events.ts'
import type { Refusal } from '../../../law/refusal.ts'
import { lockMeeting } from '../../store.ts'
import { whyNotSpeakingTime } from './rules.ts'
import { updateSpeechMinutes } from './store.ts'

/** From now on each speech has so many whole minutes; null: as long as it takes. Refused: no such time, the meeting is over. */
export async function agreeSpeakingTime(
  tx: Tx,
  act: Act,
  meeting: string,
  minutes: number | null,
): Promise<Refusal | undefined> {
  const { closedAt } = await lockMeeting(tx, act.council, meeting)
  const refusal = whyNotSpeakingTime(minutes, closedAt)
  if (refusal) return refusal
  await updateSpeechMinutes(tx, act.council, meeting, minutes)
  await record(tx, act, { kind: 'speaker.time-agreed', subject: meeting, data: { minutes } })
}
