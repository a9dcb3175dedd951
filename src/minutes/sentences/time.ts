import { clockText } from '../../foundation/days.ts'
import type { Language } from '../../foundation/words.ts'

type Instant = Temporal.Instant

/** «11.42», in Norwegian time. */
export const clockOf = (at: Instant, language: Language): string =>
  clockText(at.toZonedDateTimeISO('Europe/Oslo').toPlainTime().toString({ smallestUnit: 'minute' }), language)

/** `to` is null while it lasts. */
export interface Span {
  readonly from: Instant
  readonly to: Instant | null
}

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0

export const earliest = (...instants: Instant[]): Instant =>
  instants.reduce((first, one) => (isBefore(one, first) ? one : first))
export const latest = (...instants: Instant[]): Instant =>
  instants.reduce((last, one) => (isBefore(last, one) ? one : last))

export const covers = ({ from, to }: Span, at: Instant): boolean => !isBefore(at, from) && (!to || isBefore(at, to))

/** They have more than a moment in common. */
export const meet = (one: Span, other: Span): boolean =>
  (!other.to || isBefore(one.from, other.to)) && (!one.to || isBefore(other.from, one.to))

const lists = new Map<Language, Intl.ListFormat>()

/** «a, b og c» */
export function listed(names: readonly string[], language: Language): string {
  const known = lists.get(language) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language)
  lists.set(language, known)
  return known.format(names)
}
