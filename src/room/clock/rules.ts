import { type Day, instantAt } from '../../foundation/days.ts'
import type { PlannedTimes } from '../../meetings/agenda/times/rules.ts'
import type { Course } from '../../meetings/course/rules.ts'

type Span = { readonly from: Temporal.Instant; readonly until: Temporal.Instant }

/** Seconds that the item has been under treatment, every time it was up, without recesses. */
export function secondsOn(course: Pick<Course, 'treatments' | 'recesses'>, item: string, at: Temporal.Instant): number {
  const up = course.treatments
    .filter(({ agendaItem }) => agendaItem === item)
    .map(({ beganAt, endedAt }): Span => ({ from: beganAt, until: endedAt ?? at }))
  const away = course.recesses.map(({ beganAt, endedAt }): Span => ({ from: beganAt, until: endedAt ?? at }))
  const seconds = up.map((one) => length(one) - away.reduce((sum, recess) => sum + shared(one, recess), 0))
  return Math.max(0, Math.floor(seconds.reduce((sum, one) => sum + one, 0)))
}

const length = ({ from, until }: Span) => from.until(until).total('seconds')

const shared = (one: Span, other: Span) =>
  Math.max(0, length({ from: later(one.from, other.from), until: earlier(one.until, other.until) }))

const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other
const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other

interface Planned {
  readonly day: Day
  readonly times: PlannedTimes
  /** In the order of the agenda. */
  readonly items: readonly { readonly agendaItem: string; readonly minutes: number | null }[]
}

/**
 * Minutes that the meeting is behind its plan, or ahead of it (negative). An item that is up is believed to take the time
 * that was planned for it, until it has taken more. Undefined where the agenda tells no times.
 */
export function minutesBehind(
  { day, times, items }: Planned,
  course: Pick<Course, 'treatments' | 'recesses' | 'current' | 'openedAt'>,
  at: Temporal.Instant,
): number | undefined {
  if (!course.openedAt) return undefined
  const planned = (item: string) => {
    const clock = times.at.get(item)
    return clock === undefined ? undefined : instantAt(day, clock)
  }
  const current = items.find(({ agendaItem }) => agendaItem === course.current)
  if (current) {
    const begins = planned(current.agendaItem)
    if (!begins || current.minutes === null) return undefined
    const left = Math.max(0, current.minutes * 60 - secondsOn(course, current.agendaItem, at))
    return Math.round((begins.until(at).total('seconds') + left) / 60 - current.minutes)
  }
  const next = nextItem(items, course)
  const begins = next && planned(next.agendaItem)
  return begins ? Math.round(begins.until(at).total('minutes')) : undefined
}

/** The first after the last one that has been up. */
function nextItem<T extends { readonly agendaItem: string }>(
  items: readonly T[],
  { treatments }: Pick<Course, 'treatments'>,
) {
  const last = treatments.at(-1)?.agendaItem
  return items[items.findIndex(({ agendaItem }) => agendaItem === last) + 1]
}

/** `06:42` */
export const clockOf = (seconds: number) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
