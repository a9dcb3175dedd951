/** Twelve hours without use end a session: a working day or a long meeting, not the next morning. */
const idle = Temporal.Duration.from({ hours: 12 })

/** Used every day, it lasts a week; then the passkey is asked for again. */
export const longest = Temporal.Duration.from({ hours: 7 * 24 })

/** How exactly the last use is known. */
export const noted = Temporal.Duration.from({ minutes: 10 })

export interface Lasting {
  readonly seen: Temporal.Instant
  readonly expires: Temporal.Instant
  readonly ended: Temporal.Instant | null
}

/** The instant from which the session is no longer good. */
export function endOf({ seen, expires, ended }: Lasting): Temporal.Instant {
  const unused = seen.add(idle)
  const natural = Temporal.Instant.compare(unused, expires) < 0 ? unused : expires
  return ended && Temporal.Instant.compare(ended, natural) < 0 ? ended : natural
}

export const isGood = (session: Lasting, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, endOf(session)) < 0
