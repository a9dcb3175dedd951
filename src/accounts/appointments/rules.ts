import { type Day, endsBeforeItBegins, includes, isBefore, type Period } from '../../foundation/days.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

interface Held extends Period {
  readonly role: string
  readonly from: Day
}

export const isHeldOn: (one: Period, day: Day) => boolean = includes

/** `roles` are those that the tenant has: a council its secretary and finances, the installation its administrators. */
export function whyCannotAppoint(wanted: Held, roles: readonly string[]): Refusal | null {
  if (!roles.includes(wanted.role)) return refuse(words.notHere)
  if (endsBeforeItBegins(wanted)) return refuse(words.endsBeforeItBegins)
  return null
}

/** Whoever lets others in: without one today nobody could ever be let in again. */
export function whyCannotLeave(before: readonly Held[], after: readonly Held[], keeper: string, today: Day) {
  const isKept = (all: readonly Held[]) => all.some((one) => one.role === keeper && isHeldOn(one, today))
  return isKept(before) && !isKept(after) ? refuse(words.nobodyLeft) : null
}

/** What someone could do on a day is evidence, so only an appointment that has not begun before today can be undone. */
export const whyCannotUndo = ({ from }: Pick<Held, 'from'>, today: Day): Refusal | null =>
  isBefore(from, today) ? refuse(words.hasBegun) : null
