import { type Day, isAfter } from '../foundation/days.ts'
import { type Refusal, refuse } from '../law/refusal.ts'
import { words } from './words.ts'

type Instant = Temporal.Instant

/** How far the minutes have come. */
export interface Progress {
  readonly sentToChairAt: Instant | null
  readonly approvedAt: Instant | null
  readonly publishedAt: Instant | null
}

export type MinutesState = 'draft' | 'with-chair' | 'to-be-signed' | 'published'

export function stateOf({ sentToChairAt, approvedAt, publishedAt }: Progress): MinutesState {
  if (publishedAt) return 'published'
  if (approvedAt) return 'to-be-signed'
  return sentToChairAt ? 'with-chair' : 'draft'
}

/** What is approved is never edited: a mistake is corrected in a later meeting. */
export const whyCannotWrite = ({ approvedAt }: Progress): Refusal | null => (approvedAt ? refuse(words.isFrozen) : null)

interface Held {
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  /** Who leads; null when nobody has been registered. */
  readonly chair: string | null
}

export function whyCannotSendToChair(progress: Progress, { openedAt, closedAt, chair }: Held): Refusal | null {
  if (progress.approvedAt) return refuse(words.isFrozen)
  if (!openedAt) return refuse(words.notHeld)
  if (!closedAt) return refuse(words.stillInProgress)
  return chair ? null : refuse(words.noChair)
}

/** The meeting's chair alone, as soon as the secretary has sent them. */
export function whyCannotApprove(progress: Progress, { chair }: Held, person: string | null): Refusal | null {
  if (progress.approvedAt) return refuse(words.alreadyApproved)
  if (!progress.sentToChairAt) return refuse(words.notSent)
  return person !== null && person === chair ? null : refuse(words.onlyTheChair)
}

/** What is approved or signed is what stood on the page; `read` is undefined when the form did not say. */
export const whyNotWhatWasRead = (read: string | undefined, sha256: string): Refusal | null =>
  read === undefined || read === sha256 ? null : refuse(words.changedSinceRead)

export const whyCannotSendBack = whyCannotApprove

/** An approval can be taken back until the minutes are published: then everybody may have them. */
export function whyCannotTakeBack({ approvedAt, publishedAt }: Progress): Refusal | null {
  if (!approvedAt) return refuse(words.notApproved)
  return publishedAt ? refuse(words.isPublished) : null
}

interface Naming {
  readonly named: readonly string[]
  /** Who met, in whatever place. */
  readonly met: ReadonlySet<string>
}

/** Before the approval: who signs is part of what the chair approves. Only those who were there can sign for it. */
export function whyCannotName(progress: Progress, { named, met }: Naming): Refusal | null {
  if (progress.approvedAt) return refuse(words.isFrozen)
  if (!named.length) return refuse(words.nobodyToSign)
  return named.every((person) => met.has(person)) ? null : refuse(words.signatoryWasAbsent)
}

interface Signing {
  readonly signatory: { readonly signedAt: Instant | null } | undefined
  /** Signed in with a passkey; in a demonstration as anybody. */
  readonly surely: boolean
}

export function whyCannotSign({ approvedAt, publishedAt }: Progress, { signatory, surely }: Signing): Refusal | null {
  if (!signatory) return refuse(words.notASignatory)
  if (!approvedAt) return refuse(words.notApproved)
  if (signatory.signedAt || publishedAt) return refuse(words.alreadySigned)
  return surely ? null : refuse(words.signInWithPasskey)
}

interface Later {
  readonly ofBody: string
  readonly ofDay: Day
  readonly inBody: string
  readonly inDay: Day
}

/** The same body, in a later meeting, of minutes that are published. */
export function whyCannotBeApprovedIn(progress: Progress, { ofBody, ofDay, inBody, inDay }: Later): Refusal | null {
  if (!progress.publishedAt) return refuse(words.notPublished)
  return ofBody === inBody && isAfter(inDay, ofDay) ? null : refuse(words.notALaterMeeting)
}
