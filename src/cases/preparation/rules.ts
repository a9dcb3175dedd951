import { type Day, isAfter, isBefore } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Result } from '../decisions/rules.ts'
import type { MeetingState } from '../state/rules.ts'
import { words } from './words.ts'

/** The agenda and its papers lie open to the public. */
const openAgenda = cite('kommuneloven', '11-3', 3)

/** From received to decided, as the desk sorts them. */
export const places = ['inbox', 'preparation', 'queue', 'agenda', 'decided'] as const
export type Place = (typeof places)[number]

interface Facts {
  /** In the order of the calendar. */
  readonly treatments: readonly { readonly day: Day; readonly state: MeetingState }[]
  /** The latest first. */
  readonly decisions: readonly { readonly day: Day; readonly result: Result }[]
  readonly readyAt: Temporal.Instant | null
  /** Whether anything has been written in the case. */
  readonly written: boolean
  readonly today: Day
}

/**
 * A postponed case is back in the queue by itself. A decision takes a case out of the queue, and «klar for møte» brings it
 * back for the next body.
 */
export function placeOnDesk({ treatments, decisions, readyAt, written, today }: Facts): Place {
  const ahead = treatments.some(({ day, state }) => state !== 'held' && state !== 'cancelled' && !isBefore(day, today))
  if (ahead) return 'agenda'
  const [latest] = decisions
  const held = treatments.findLast(({ state }) => state === 'held')
  const outcomeMissing = held !== undefined && (!latest || isAfter(held.day, latest.day))
  if (outcomeMissing) return 'agenda'
  if (latest) return latest.result === 'postponed' || readyAt ? 'queue' : 'decided'
  if (readyAt) return 'queue'
  return written ? 'preparation' : 'inbox'
}

export function whyCannotBeReady(texts: { account: string; proposal: string }, papers: number): Refusal | null {
  return texts.account || texts.proposal || papers ? null : refuse(words.nothingToRead)
}

/** What everyone has been told that a meeting considers is not hidden again; an exempt case is hidden already. */
export function whyCannotHide(treatments: readonly { readonly announced: boolean }[]): Refusal | null {
  return treatments.some(({ announced }) => announced) ? refuse(words.standsAnnounced, openAgenda) : null
}
