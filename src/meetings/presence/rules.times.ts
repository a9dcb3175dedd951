import type { Said } from '../../foundation/words.ts'
import { type Attendance, type Interval, intervals, nameOfPlace } from '../attendance/rules.ts'
import { words } from './words.ts'

export interface Presence {
  readonly person: string
  readonly name: string
  readonly seat: string | null
  /** As in `Sitting`. */
  readonly substituteFor: string | null
  readonly intervals: readonly Interval[]
  /** «til 11.42», «fra 10.15»; null for one who was there the whole time. */
  readonly note: Said | null
}

interface Span {
  readonly from: Temporal.Instant
  /** Null while it lasts. */
  readonly until: Temporal.Instant | null
}

/**
 * Who was there during the meeting, or an item of it, at any time of these spans, and when they were not. One line for
 * each person and place. Use the meeting's own opening and closing as span, or the treatments of an item.
 */
export function presentDuring(attendance: Attendance, spans: readonly Span[]): Presence[] {
  const grouped = Map.groupBy(
    intervals(attendance).filter((one) => spans.some((span) => meet(one, span))),
    ({ person, seat }) => `${person} ${seat}`,
  )
  return [...grouped.values()].map((own): Presence => {
    const [first] = own as [Interval, ...Interval[]]
    const place = attendance.places.find(({ seat }) => seat === first.seat)
    return {
      person: first.person,
      name: attendance.people.get(first.person)?.name ?? '',
      seat: first.seat,
      substituteFor: place && place.holder?.person !== first.person ? nameOfPlace(place) : null,
      intervals: own,
      note: noteOf(joined(own), spans),
    }
  })
}

const isAfter = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0

const meet = (one: Span, other: Span) =>
  (!one.until || isAfter(one.until, other.from)) && (!other.until || isAfter(other.until, one.from))

/** In the room and then on the net is one time. */
function joined(own: readonly Interval[]): Span[] {
  const all: Span[] = []
  for (const { from, until } of own) {
    const last = all.at(-1)
    if (last?.until?.equals(from)) all[all.length - 1] = { from: last.from, until }
    else all.push({ from, until })
  }
  return all
}

/** Times are told only when they differ from when it began and ended. */
function noteOf(own: readonly Span[], spans: readonly Span[]): Said | null {
  const begins = spans[0]!.from
  const ends = spans.at(-1)!.until
  const parts = own.flatMap(({ from, until }): Said[] => {
    const late = isAfter(from, begins)
    const early = until && (!ends || isAfter(ends, until)) ? until : null
    if (late && early) return [words.fromTo(from, early)]
    if (late) return [words.cameAt(from)]
    return early ? [words.leftAt(early)] : []
  })
  if (!parts.length) return null
  return [0, 1, 2].map((language) => parts.map((one) => one[language]).join(', ')) as unknown as Said
}
