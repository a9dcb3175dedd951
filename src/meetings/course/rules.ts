import { dayOf } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import type { ItemKind, Placed } from '../agenda/rules.ts'
import type { Chair } from '../chair/rules.ts'
import type { Disqualification } from '../disqualification/rules.ts'
import type { ClosedDoors } from '../doors/rules.ts'
import type { Finding } from '../findings/rules.ts'
import type { Proposal, VotingOrder } from '../proposals/rules.ts'
import type { ProtocolRemark } from '../remarks/rules.ts'
import type { Speaker } from '../speakers/rules.ts'
import { words } from './words.ts'

/** The meeting is announced to the public, also when it may be closed. */
const announced = cite('kommuneloven', '11-3', 2)

/** One time that an item is up. */
export interface Treatment {
  readonly treatment: string
  readonly agendaItem: string
  readonly beganAt: Temporal.Instant
  /** Null while it is under treatment. */
  readonly endedAt: Temporal.Instant | null
}

export interface Recess {
  readonly recess: string
  readonly beganAt: Temporal.Instant
  /** As announced. */
  readonly resumesAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}

/** The meeting that is held: its identifier, its day, and what it allows. */
export interface HeldMeeting {
  readonly meeting: string
  readonly day: Temporal.PlainDate
  readonly remote: boolean
  readonly announcedAt: Temporal.Instant | null
  readonly cancelledAt: Temporal.Instant | null
}

/**
 * What has happened in a meeting, all of it: `asPublic` takes out what the public may not know. What was withdrawn is
 * left out, except that a proposal says when it was.
 */
export interface Course {
  readonly meeting: HeldMeeting
  readonly openedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  /** The latest one chosen, who may have left since: `chairAt` of `chair/rules.ts` tells who leads at a moment. */
  readonly chair: Chair | null
  /** All who have led, in the order of time. */
  readonly chairs: readonly Chair[]
  readonly treatments: readonly Treatment[]
  /** The item that is under treatment. */
  readonly current: string | null
  /** The one that is going on. */
  readonly recess: Recess | null
  readonly recesses: readonly Recess[]
  readonly findings: readonly Finding[]
  readonly disqualifications: readonly Disqualification[]
  readonly doors: readonly ClosedDoors[]
  /** Those who have spoken, speak and wait, in the order of asking: `waiting` of `speakers/rules.ts` has their turn. */
  readonly speakers: readonly Speaker[]
  /** In the order of moving: `votingOrderOf` has the order of voting. */
  readonly proposals: readonly Proposal[]
  readonly votingOrders: readonly VotingOrder[]
  readonly remarks: readonly ProtocolRemark[]
  /** The items that the notice called the body to; others need `unlisted-accepted` before a decision (§ 11-3). */
  readonly listed: ReadonlySet<string>
  /** Those of them whose papers did not come with the notice; others need `papers-late-accepted` (§ 11-3). */
  readonly withoutPapers: ReadonlySet<string>
}

export const isUnderWay = ({ openedAt, closedAt }: Pick<Course, 'openedAt' | 'closedAt'>): boolean =>
  openedAt !== null && closedAt === null

/** An entry of the agenda, as far as the rules need it. */
export interface Item extends Placed {
  readonly kind: ItemKind | null
  readonly title: string
  readonly councilCase: string | null
  /** Its case is exempt for statutory secrecy. */
  readonly secret?: boolean
}

const { compare } = Temporal.Instant

/** A clock that is a little fast says no nonsense: the desk's own time may run this far ahead. */
export const clockTolerance = Temporal.Duration.from({ minutes: 5 })

/** `at` is when it happened, `now` when it is registered; what happens in the meeting happens while it is open. */
export function whyNotThen(course: Course, at: Temporal.Instant, now: Temporal.Instant): Refusal | null {
  if (compare(at, now) > 0) return refuse(words.inTheFuture)
  if (!course.openedAt) return refuse(words.notOpened)
  if (course.closedAt) return refuse(words.alreadyClosed)
  return compare(at, course.openedAt) < 0 ? refuse(words.beforeOpening) : null
}

/** Nobody opens a meeting that the public has not been told of (§ 11-3 second subsection). */
export function whyCannotOpen(course: Course, at: Temporal.Instant, now: Temporal.Instant): Refusal | null {
  if (course.openedAt) return refuse(course.closedAt ? words.alreadyClosed : words.alreadyOpened)
  if (course.meeting.cancelledAt) return refuse(words.isCancelled)
  if (!course.meeting.announcedAt) return refuse(words.notAnnounced, announced)
  if (compare(at, now) > 0) return refuse(words.inTheFuture)
  return dayOf(at).equals(course.meeting.day) ? null : refuse(words.anotherDay)
}

/** An opening by mistake is taken back as long as nothing has followed from it. */
export function whyCannotWithdrawOpening(course: Course): Refusal | null {
  if (!course.openedAt) return refuse(words.notOpened)
  const followed =
    course.closedAt ||
    course.treatments.length > 1 ||
    course.findings.some(({ kind }) => kind !== 'recording-allowed') ||
    course.doors.length > 0 ||
    course.recesses.length > 0 ||
    course.speakers.length > 0
  return followed ? refuse(words.hasBegun) : null
}

export function whyCannotClose(course: Course, at: Temporal.Instant, now: Temporal.Instant): Refusal | null {
  const when = whyNotThen(course, at, now)
  if (when) return when
  return compare(at, lastMoment(course)) < 0 ? refuse(words.beforeWhatFollows) : null
}

/** Our own rule: a day later the minutes are where mistakes are corrected. */
export function whyCannotReopen(course: Course, now: Temporal.Instant): Refusal | null {
  if (!course.closedAt) return refuse(course.openedAt ? words.alreadyOpened : words.notOpened)
  return compare(now, course.closedAt.add({ hours: 24 })) > 0 ? refuse(words.tooLateToReopen) : null
}

/** The latest time at which something is registered that an item or the meeting cannot end before. */
export const lastMoment = (course: Course): Temporal.Instant =>
  [
    course.openedAt,
    ...course.treatments.flatMap(({ beganAt, endedAt }) => [beganAt, endedAt]),
    ...course.recesses.flatMap(({ beganAt, endedAt }) => [beganAt, endedAt]),
    ...course.doors.flatMap(({ closedAt, openedAt }) => [closedAt, openedAt]),
    ...course.speakers.flatMap(({ beganAt, endedAt }) => [beganAt, endedAt]),
  ].reduce<Temporal.Instant>(
    (last, one) => (one && compare(one, last) > 0 ? one : last),
    Temporal.Instant.fromEpochMilliseconds(0),
  )

/** A heading is not treated, and neither is a pause: the cases under it are, and a recess is taken. */
export function whyCannotTakeUp(
  course: Course,
  agenda: readonly Item[],
  agendaItem: string,
  at: Temporal.Instant,
): Refusal | null {
  const item = agenda.find((one) => one.agendaItem === agendaItem)
  if (!item) return refuse(words.noSuchItem)
  if (item.kind === 'break') return refuse(words.isBreak)
  if (isHeading(agenda, item)) return refuse(words.isHeading)
  if (course.recess) return refuse(words.recessFirst)
  const closed = course.doors.find(({ openedAt }) => !openedAt)
  if (closed && closed.agendaItem !== agendaItem) return refuse(words.doorsFirst)
  return compare(at, lastMoment(course)) < 0 ? refuse(words.beforeWhatFollows) : null
}

export const isHeading = (agenda: readonly Item[], { agendaItem, kind }: Item): boolean =>
  kind === 'case-list' && agenda.some(({ parent }) => parent === agendaItem)

export function whyCannotFinish(course: Course, agendaItem: string, at: Temporal.Instant): Refusal | null {
  if (course.current !== agendaItem) return refuse(words.notUnderTreatment)
  if (course.recess) return refuse(words.recessFirst)
  return compare(at, lastMoment(course)) < 0 ? refuse(words.beforeWhatFollows) : null
}

export function whyCannotPause(
  course: Course,
  at: Temporal.Instant,
  resumesAt: Temporal.Instant | null,
): Refusal | null {
  if (course.recess) return refuse(words.alreadyInRecess)
  if (resumesAt && compare(resumesAt, at) <= 0) return refuse(words.resumesBeforeItBegins)
  return compare(at, lastMoment(course)) < 0 ? refuse(words.beforeWhatFollows) : null
}

export function whyCannotResume(course: Course, at: Temporal.Instant): Refusal | null {
  if (!course.recess) return refuse(words.notInRecess)
  return compare(at, course.recess.beganAt) < 0 ? refuse(words.beforeWhatFollows) : null
}
