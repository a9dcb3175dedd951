import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export const outcomes = ['adopted', 'adopted-with-changes', 'rejected', 'postponed'] as const
/** What the receiver's own body did with it. */
export type TheirOutcome = (typeof outcomes)[number]

export interface Delivery {
  readonly sentAt: Temporal.Instant | null
  readonly receivedAt: Temporal.Instant | null
  readonly theirOutcome: TheirOutcome | null
}

export type DeliveryState = 'on-its-way' | 'sent' | 'received' | 'decided'

export function stateOf({ sentAt, receivedAt, theirOutcome }: Delivery): DeliveryState {
  if (theirOutcome && theirOutcome !== 'postponed') return 'decided'
  if (receivedAt) return 'received'
  return sentAt ? 'sent' : 'on-its-way'
}

interface Sending {
  readonly exempt: boolean
  readonly email: string | null
  /** Null when the decision was made in no meeting that was held here. */
  readonly minutes: 'published' | 'not-yet' | null
}

/** An extract is of the minutes: it leaves when they are signed. What is exempt goes to nobody by ordinary mail. */
export function whyCannotSend({ exempt, email, minutes }: Sending): Refusal | null {
  if (minutes === 'not-yet') return refuse(words.minutesFirst)
  return exempt && email ? refuse(words.exemptNotByMail) : null
}

export function whyCannotRemind(delivery: Delivery, email: string | null): Refusal | null {
  if (!email) return refuse(words.noEmail)
  return stateOf(delivery) === 'decided' ? refuse(words.hasDecided) : null
}

interface Answer {
  readonly outcome: TheirOutcome | null
  readonly difference: string
  readonly day: Temporal.PlainDate | null
}

/** A decision with changes tells how it differs, so that the two can be held together. */
export function whyCannotAnswer({ outcome, difference, day }: Answer): Refusal | null {
  if (outcome === 'adopted-with-changes' && !difference) return refuse(words.sayTheDifference)
  return outcome && outcome !== 'postponed' && !day ? refuse(words.sayTheDay) : null
}

export interface Tally {
  /** Those that are to decide the same. */
  readonly asked: number
  /** Have adopted it, with or without changes. */
  readonly adopted: number
  readonly changed: number
  readonly rejected: number
}

export function tallyOf(extracts: readonly (Delivery & { readonly asksDecision: boolean })[]): Tally {
  const asked = extracts.filter(({ asksDecision }) => asksDecision)
  const of = (...outcome: TheirOutcome[]) =>
    asked.filter(({ theirOutcome }) => theirOutcome !== null && outcome.includes(theirOutcome)).length
  return {
    asked: asked.length,
    adopted: of('adopted', 'adopted-with-changes'),
    changed: of('adopted-with-changes'),
    rejected: of('rejected'),
  }
}
