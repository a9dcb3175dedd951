import type { Interval } from '../../meetings/attendance/rules.ts'

type Instant = Temporal.Instant

/** `until` is null while it lasts. */
export type Span = Pick<Interval, 'from' | 'until'>

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0

export const latest = (...instants: Instant[]): Instant =>
  instants.reduce((last, one) => (isBefore(last, one) ? one : last))

/** They have more than a moment in common. */
export const meet = (one: Span, other: Span): boolean =>
  (!other.until || isBefore(one.from, other.until)) && (!one.until || isBefore(other.from, one.until))
