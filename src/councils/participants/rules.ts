import type { Day } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

const formation = cite('kommuneloven', '18-1', 1)

export interface Participation {
  readonly number: string
  readonly organisationNumber?: string
  readonly from?: Day
  readonly to?: Day
}

export function whyCannotTakePart({ number, organisationNumber, from, to }: Participation): Refusal | null {
  if (!/^(\d{2}|\d{4})$/.test(number)) return refuse(words.wrongNumber)
  if (organisationNumber && !isOrganisationNumber(organisationNumber)) return refuse(words.wrongOrganisationNumber)
  if (from && to && Temporal.PlainDate.compare(to, from) < 0) return refuse(words.endsBeforeItBegins)
  return null
}

/** Takes part on that day; without a first or last day, always or still. */
export const takesPartOn = ({ from, to }: { from: Day | null; to: Day | null }, day: Day): boolean =>
  !(from && Temporal.PlainDate.compare(from, day) > 0) && !(to && Temporal.PlainDate.compare(day, to) > 0)

/** Two or more municipalities or counties form a council. `remaining` is how many would be left. */
export const whyCannotLeaveOut = (remaining: number): Refusal | null =>
  remaining < 2 ? refuse(words.tooFew, formation) : null

const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const

/** Nine digits, the last of which is a check digit modulo 11 (Brønnøysundregistrene). */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false
  const digits = [...text].map(Number)
  const rest = weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0) % 11
  return digits[8] === (rest === 0 ? 0 : 11 - rest)
}
