import type { Day } from '../../foundation/days.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export interface Held {
  readonly role: string
  readonly from: Day
  /** The last day, included; null while nobody knows. */
  readonly to: Day | null
}

export const isHeldOn = ({ from, to }: Held, day: Day): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(day, to) <= 0)

/** `roles` are those that the tenant has: a council its secretary and finances, the installation its administrators. */
export function whyCannotAppoint({ role, from, to }: Held, roles: readonly string[]): Refusal | null {
  if (!roles.includes(role)) return refuse(words.notHere)
  if (to && Temporal.PlainDate.compare(to, from) < 0) return refuse(words.endsBeforeItBegins)
  return null
}

/** Whoever lets others in: without one today nobody could ever be let in again. */
export function whyCannotLeave(before: readonly Held[], after: readonly Held[], keeper: string, today: Day) {
  const isKept = (all: readonly Held[]) => all.some((one) => one.role === keeper && isHeldOn(one, today))
  return isKept(before) && !isKept(after) ? refuse(words.nobodyLeft) : null
}

/** What someone could do on a day is evidence, so only an appointment that has not begun before today can be undone. */
export const whyCannotUndo = ({ from }: Held, today: Day): Refusal | null =>
  Temporal.PlainDate.compare(from, today) < 0 ? refuse(words.hasBegun) : null
