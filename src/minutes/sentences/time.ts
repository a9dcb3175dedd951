type Instant = Temporal.Instant

/** `to` is null while it lasts. */
export interface Span {
  readonly from: Instant
  readonly to: Instant | null
}

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0

export const latest = (...instants: Instant[]): Instant =>
  instants.reduce((last, one) => (isBefore(last, one) ? one : last))

export const covers = ({ from, to }: Span, at: Instant): boolean => !isBefore(at, from) && (!to || isBefore(at, to))

/** They have more than a moment in common. */
export const meet = (one: Span, other: Span): boolean =>
  (!other.to || isBefore(one.from, other.to)) && (!one.to || isBefore(other.from, one.to))
