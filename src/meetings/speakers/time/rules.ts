import { type Refusal, refuse } from '../../../law/refusal.ts'
import { words } from '../words.ts'

/** Minutes that a speech can be agreed to last. */
export const longestSpeech = 60

/** No law sets a time; the body agrees on it, for everyone alike. */
export function whyNotSpeakingTime(minutes: number | null, closedAt: Temporal.Instant | null): Refusal | null {
  if (closedAt) return refuse(words.meetingIsOver)
  if (minutes === null) return null
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= longestSpeech ? null : refuse(words.wholeMinutes)
}
