import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Whoever found an open screen must not be able to make a key of their own. */
const fresh = Temporal.Duration.from({ minutes: 30 })

interface Signed {
  readonly means: 'passkey' | 'demo'
  readonly began: Temporal.Instant
}

export function whyCannotChangePasskeys({ means, began }: Signed, now: Temporal.Instant): Refusal | null {
  if (means === 'demo') return refuse(words.notInDemo)
  if (Temporal.Instant.compare(began.add(fresh), now) < 0) return refuse(words.signInAgain)
  return null
}

/** The last one may go, but never by accident: then only a new invitation lets the person in. */
export function whyCannotRemovePasskey(remaining: number, knowsItIsTheLast: boolean): Refusal | null {
  return remaining === 0 && !knowsItIsTheLast ? refuse(words.isTheLast) : null
}
