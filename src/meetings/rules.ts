import type { MeetingState } from '../cases/state/rules.ts'
import { type Day, isBefore } from '../foundation/days.ts'
import { cite } from '../law/cite.ts'
import { type Refusal, refuse } from '../law/refusal.ts'
import { words } from './words.ts'

/** The notice lists the cases and holds their documents. */
export const notice = cite('kommuneloven', '11-3', 1)
/** Everyone may attend (first subsection); when it shall and may be closed (second and third). */
export const openToAll = cite('kommuneloven', '11-5')

interface Facts {
  readonly day: Day
  readonly announcedAt: Temporal.Instant | null
  readonly cancelledAt: Temporal.Instant | null
  readonly openedAt?: Temporal.Instant | null
  readonly closedAt?: Temporal.Instant | null
}

/** A meeting's state follows from what happened and from the calendar; it is stored nowhere. */
export function derivedState({ day, announcedAt, cancelledAt, openedAt, closedAt }: Facts, today: Day): MeetingState {
  if (cancelledAt) return 'cancelled'
  if (closedAt) return 'held'
  if (openedAt) return 'under-way'
  if (isBefore(day, today)) return 'held'
  return announcedAt ? 'announced' : 'planned'
}

/** Who takes part finds the way into the room on the day, also before it is opened, and until it is closed. */
export const mayEnter = (meeting: Facts, today: Day): boolean => {
  const state = derivedState(meeting, today)
  return state === 'under-way' || (state === 'announced' && meeting.day.equals(today))
}

interface Hours {
  readonly starts: string | null
  readonly ends: string | null
}

export function whyCannotLast({ starts, ends }: Hours): Refusal | null {
  if (ends && !starts) return refuse(words.endsWithoutStart)
  if (starts && ends && ends <= starts) return refuse(words.endsBeforeItStarts)
  return null
}

interface Planned {
  readonly body: string
  readonly day: Day
  readonly starts: string | null
  readonly cancelledAt?: unknown
}

/** A body is in one place at a time; the same form sent twice is one meeting. */
export function whyCannotMeetTwice(wanted: Planned, others: readonly Planned[]): Refusal | null {
  const same = others.some(
    ({ body, day, starts, cancelledAt }) =>
      !cancelledAt && body === wanted.body && day.equals(wanted.day) && starts === wanted.starts,
  )
  return same ? refuse(words.alreadyPlanned) : null
}

interface Announcement extends Facts {
  readonly place: string
  readonly remote: boolean
  readonly agendaItems: number
}

/** The page hides the button with this answer and the action refuses with it. A meeting that is over needs no place. */
export function whyCannotAnnounce(meeting: Announcement, today: Day): Refusal | null {
  if (meeting.announcedAt) return refuse(words.alreadyAnnounced)
  if (meeting.cancelledAt) return refuse(words.isCancelled)
  if (meeting.agendaItems === 0) return refuse(words.agendaEmpty, notice)
  return whyNobodyCanCome(meeting, today)
}

/** Also for a meeting that is announced already and is changed. Our own rule: the law says only «hensiktsmessig». */
export function whyNobodyCanCome(
  { day, place, remote }: { readonly day: Day; readonly place: string; readonly remote: boolean },
  today: Day,
): Refusal | null {
  const ahead = !isBefore(day, today)
  return ahead && !place && !remote ? refuse(words.placeMissing) : null
}

export function whyCannotCancel(meeting: Facts, today: Day): Refusal | null {
  if (meeting.cancelledAt) return refuse(words.isCancelled)
  if (meeting.openedAt && !meeting.closedAt) return refuse(words.isUnderWay)
  return derivedState(meeting, today) === 'held' ? refuse(words.alreadyHeld) : null
}

/** What the body has met about stays in the open, with its minutes. */
export const whyCannotWithdraw = ({ openedAt }: Pick<Facts, 'openedAt'>): Refusal | null =>
  openedAt ? refuse(words.openedAlready) : null

/** What was announced to the public is called off, not made to vanish. */
export const whyCannotRemove = ({ announcedAt }: Pick<Facts, 'announcedAt'>): Refusal | null =>
  announcedAt ? refuse(words.cancelInstead) : null

/** Days that are left before the meeting beyond, or short of (negative), the body's own notice period. */
export function noticeMargin(day: Day, noticeDays: number, today: Day): number {
  return today.until(day, { largestUnit: 'days' }).days - noticeDays
}
