import { type Day, daysBetween, endsBeforeItBegins, isAfter, overlap, type Period } from '../../foundation/days.ts'
import { byAnalogy, type Citation, cite, uncertain } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Who left for good is followed by a new election from the same group; here the group is the municipality. */
const newElection = byAnalogy(cite('kommuneloven', '7-10', 4))
/** Each municipal council elects its own members; other bodies are elected by the representantskap. */
const firstElection = cite('kommuneloven', '18-3', 1)
const ofOtherBodies = cite('kommuneloven', '18-3', 4)
/**
 * Those who sit carry on until a new election, though not past the first turn of the year in the new period. The period
 * meant is the municipal councils'; whether it holds for one that the agreement sets otherwise has not been found.
 */
export const carryingOn = uncertain(cite('kommuneloven', '7-1', 5))

interface VacantSeat {
  readonly kind: 'member' | 'observer'
  readonly bodyKind: string
  /** Somebody held the seat before. */
  readonly held: boolean
}

/** Why somebody must be elected; observers are the council's own idea, and the law asks for none. */
export function whyFill({ kind, bodyKind, held }: VacantSeat): Citation | undefined {
  if (kind === 'observer') return undefined
  if (held) return newElection
  return bodyKind === 'representantskap' ? firstElection : ofOtherBodies
}

/** A holder's days. `to` is the last day of the period, `left` the last day of one who left for good. */
export interface Tenure {
  readonly person: string
  readonly from: Day
  readonly to: Day | null
  readonly left: Day | null
}

export type SeatState<T extends Tenure> =
  | { readonly is: 'vacant'; readonly held: boolean; readonly next?: T }
  | { readonly is: 'filled'; readonly holder: T; readonly next?: T }
  | { readonly is: 'ends-soon'; readonly holder: T; readonly last: Day; readonly next?: T }
  /** `until`: the first turn of the year, after which § 7-1 lets nobody carry on. */
  | { readonly is: 'carried-over'; readonly holder: T; readonly since: Day; readonly until: Day; readonly next?: T }

const soon = 90

/** The state of a seat on a day, from all its terms. `next` is the one who is chosen and has not begun. */
export function seatState<T extends Tenure>(terms: readonly T[], day: Day): SeatState<T> {
  const begun = terms.filter(({ from }) => !isAfter(from, day)).sort(byFirstDay)
  const next = terms.filter(({ from }) => isAfter(from, day)).sort(byFirstDay)[0]
  const holder = begun.at(-1)
  if (!holder || (holder.left && isAfter(day, holder.left))) return { is: 'vacant', held: holder !== undefined, next }
  const last = lastDay(holder)
  if (!last) return { is: 'filled', holder, next }
  if (isAfter(day, last)) {
    const since = last.add({ days: 1 })
    return { is: 'carried-over', holder, since, until: last.with({ month: 12, day: 31 }), next }
  }
  if (daysBetween(day, last) <= soon) return { is: 'ends-soon', holder, last, next }
  return { is: 'filled', holder, next }
}

export const holderOn = <T extends Tenure>(terms: readonly T[], day: Day): T | undefined => {
  const state = seatState(terms, day)
  return state.is === 'vacant' ? undefined : state.holder
}

/** The day on which a term ends, whatever the reason; null while it is open. */
export function lastDay({ to, left }: Pick<Tenure, 'to' | 'left'>): Day | null {
  if (to && left) return isAfter(left, to) ? to : left
  return left ?? to
}

/** A seat has one holder on any day. `others` are the seat's other terms. */
export function whyCannotHold(term: Tenure, others: readonly Tenure[]): Refusal | null {
  if (endsBeforeItBegins(term)) return refuse(words.endsBeforeItBegins)
  if (term.left && isAfter(term.from, term.left)) return refuse(words.leftBeforeItBegan)
  if (others.some((other) => overlap(daysOf(term), daysOf(other)))) return refuse(words.alreadyHeld)
  return null
}

/** `elsewhere` are the terms of the same person on other members' seats of the same body: one person has one vote. */
export const whyCannotSitTwice = (term: Tenure, elsewhere: readonly Tenure[]): Refusal | null =>
  elsewhere.some((other) => overlap(daysOf(term), daysOf(other))) ? refuse(words.sitsAlready) : null

const daysOf = (term: Tenure): Period => ({ from: term.from, to: lastDay(term) })

const byFirstDay = (one: Tenure, other: Tenure) => Temporal.PlainDate.compare(one.from, other.from)
