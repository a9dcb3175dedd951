import type { Day } from '../../foundation/days.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

interface Period {
  readonly from: Day
  readonly to: Day | null
}

interface Office extends Period {
  readonly participant: string | null
  readonly person: string | null
}

/** `others` hold the same office in the same body. */
export function whyCannotLead(wanted: Office, others: readonly Period[]): Refusal | null {
  if (!wanted.person && !wanted.participant) return refuse(words.nobody)
  if (wanted.to && isAfter(wanted.from, wanted.to)) return refuse(words.endsBeforeItBegins)
  if (others.some((other) => together(wanted, other))) return refuse(words.ledAlready)
  return null
}

export const isInOfficeOn = ({ from, to }: Period, day: Day): boolean =>
  !isAfter(from, day) && !(to && isAfter(day, to))

export type Turn = 'done' | 'now' | 'ahead'

export function turnOn(period: Period, day: Day): Turn {
  if (isAfter(period.from, day)) return 'ahead'
  return isInOfficeOn(period, day) ? 'now' : 'done'
}

const together = (one: Period, other: Period) =>
  !(one.to && isAfter(other.from, one.to)) && !(other.to && isAfter(one.from, other.to))

const isAfter = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other) > 0
