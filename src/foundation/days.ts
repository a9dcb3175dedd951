import type { Language } from './words.ts'

/** Days are for law, deadlines, terms and rates; they follow the Norwegian calendar. Instants are stored in UTC. */
export type Day = Temporal.PlainDate

const zone = 'Europe/Oslo'

export const dayOf = (now: Temporal.Instant): Day => now.toZonedDateTimeISO(zone).toPlainDate()

/**
 * Reads `YYYY-MM-DD`, as the database and the browser's date field write it. Undefined when it is no real day; the
 * calendar has no year 0.
 */
export function asDay(text: string): Day | undefined {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** Reads `HH:MM` or `HH.MM`. Undefined when it is no time of day. */
export function asClock(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options })
  formats.set(key, known)
  return known
}

const asDate = (day: Day | string) => new Date(`${day}T12:00:00Z`)

/** «12. desember 2024» */
export const longDay = (day: Day | string, language: Language) =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(day))

/** «torsdag 12. desember 2024» */
export const weekdayAndDay = (day: Day | string, language: Language) =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(day))

/** «12.12.2024» */
export const shortDay = (day: Day | string, language: Language) =>
  format(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(asDate(day))

/** «26. nov.», with the year only when it is another than that of the day it is seen from. */
export const briefDay = (day: Day, seenFrom: Day, language: Language) =>
  format(language, { day: 'numeric', month: 'short', year: day.year === seenFrom.year ? undefined : 'numeric' }).format(
    asDate(day),
  )

/** «november» */
export const monthName = (day: Day, language: Language) => format(language, { month: 'long' }).format(asDate(day))

/** «nov.» */
export const shortMonth = (day: Day, language: Language) => format(language, { month: 'short' }).format(asDate(day))

/** «12. desember 2024 kl. 09.30», in Norwegian time. */
export function dayAndClock(instant: Temporal.Instant | Date, language: Language): string {
  const at = instant instanceof Date ? instant.toTemporalInstant() : instant
  return `${longDay(dayOf(at), language)}${language === 'en' ? ', ' : ' kl. '}${timeOf(at, language)}`
}

/** «09.30», in Norwegian time. */
export const timeOf = (at: Temporal.Instant, language: Language): string =>
  clockText(at.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5), language)

/** The moment when clocks in Norway show `HH:MM` on that day. */
export const instantAt = (day: Day, clock: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant()

/** Norwegian writes 09.30, English 09:30. */
export const clockText = (clock: string, language: Language) =>
  language === 'en' ? clock.slice(0, 5) : clock.slice(0, 5).replace(':', '.')

/** «kl. 09.30–14.00»; empty when no start is known. */
export function hours({ starts, ends }: Hours, language: Language): string {
  if (!starts) return ''
  const both = [starts, ends].flatMap((clock) => (clock ? clockText(clock, language) : [])).join('–')
  return language === 'en' ? both : `kl. ${both}`
}

interface Hours {
  readonly starts: string | null
  readonly ends: string | null
}

/** As a column holds it; null when it holds none. */
export const dayIn = (column: string | null | undefined): Day | null => asDay(column ?? '') ?? null

export const isAfter = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) > 0
export const isBefore = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) < 0

/** Both days belong to it. One that is not there: nobody knows since when, or it goes on. */
export interface Period {
  readonly from?: Day | null
  readonly to?: Day | null
}

export const includes = ({ from, to }: Period, day: Day): boolean =>
  !(from && isBefore(day, from)) && !(to && isAfter(day, to))

/** They have a day in common. */
export const overlap = (one: Period, other: Period): boolean =>
  !(one.to && other.from && isAfter(other.from, one.to)) && !(other.to && one.from && isAfter(one.from, other.to))

export const endsBeforeItBegins = ({ from, to }: Period): boolean => Boolean(from && to && isBefore(to, from))

export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days
