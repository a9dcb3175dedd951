import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export const validFor = Temporal.Duration.from({ hours: 7 * 24 })

/** A second letter to the same person waits this long, so that nobody can fill a mailbox from outside. */
const pause = Temporal.Duration.from({ minutes: 10 })

export interface Invitation {
  readonly asked: Temporal.Instant
  /** Null until the letter, or the link to give by hand, was made. */
  readonly expires: Temporal.Instant | null
  readonly sent: Temporal.Instant | null
  readonly used: Temporal.Instant | null
  readonly voided: Temporal.Instant | null
}

type InvitationState = 'on-its-way' | 'sent' | 'given' | 'used' | 'expired' | 'replaced'

export function stateOf({ expires, sent, used, voided }: Invitation, now: Temporal.Instant): InvitationState {
  if (used) return 'used'
  if (voided) return 'replaced'
  if (!expires) return 'on-its-way'
  if (Temporal.Instant.compare(expires, now) <= 0) return 'expired'
  return sent ? 'sent' : 'given'
}

/** A link that nobody made, and one that was replaced, answer alike. */
export function whyCannotAccept(invitation: Invitation | undefined, now: Temporal.Instant): Refusal | null {
  if (!invitation) return refuse(words.unknownLink)
  const state = stateOf(invitation, now)
  switch (state) {
    case 'used':
      return refuse(words.usedLink)
    case 'expired':
      return refuse(words.expiredLink)
    case 'replaced':
    case 'on-its-way':
      return refuse(words.unknownLink)
    case 'sent':
    case 'given':
      return null
  }
}

export function whyCannotInvite({ email }: { readonly email: string | null }, by: 'letter' | 'hand'): Refusal | null {
  return by === 'letter' && !email ? refuse(words.noEmail) : null
}

interface Asking {
  /** How many passkeys the person has. */
  readonly passkeys: number
  readonly last: Invitation | undefined
}

/**
 * Someone asks for a new link with only an e-mail address. It is given to those who were invited and have not got in yet:
 * otherwise whoever reads a member's mail could become the member. Whoever lost a passkey asks the secretary.
 */
export function mayAskAgain({ passkeys, last }: Asking, now: Temporal.Instant): boolean {
  if (!last || passkeys > 0) return false
  return Temporal.Instant.compare(last.asked.add(pause), now) <= 0
}
