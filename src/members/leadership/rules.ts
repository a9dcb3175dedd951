import { type Day, endsBeforeItBegins, includes, isAfter, overlap, type Period } from '../../foundation/days.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

interface Office extends Period {
  readonly from: Day
  readonly participant: string | null
  readonly person: string | null
}

/** `others` hold the same office in the same body. */
export function whyCannotLead(wanted: Office, others: readonly Period[]): Refusal | null {
  if (!wanted.person && !wanted.participant) return refuse(words.nobody)
  if (endsBeforeItBegins(wanted)) return refuse(words.endsBeforeItBegins)
  if (others.some((other) => overlap(wanted, other))) return refuse(words.ledAlready)
  return null
}

export const isInOfficeOn: (one: Period, day: Day) => boolean = includes

type Turn = 'done' | 'now' | 'ahead'

export function turnOn(period: Period, day: Day): Turn {
  if (period.from && isAfter(period.from, day)) return 'ahead'
  return isInOfficeOn(period, day) ? 'now' : 'done'
}
