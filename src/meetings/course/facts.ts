import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type AgendaItem, listAgenda } from '../agenda/store.ts'
import { readAttendance } from '../attendance/reading.ts'
import type { Attendance } from '../attendance/rules.ts'
import { lockMeeting, type Meeting } from '../store.ts'
import { readCourse } from './reading.ts'
import { type Course, clockTolerance } from './rules.ts'

/** What an action in the meeting room decides from, held still until the transaction ends. */
export interface RoomFacts {
  readonly meeting: Meeting
  readonly course: Course
  readonly attendance: Attendance
  readonly agenda: readonly AgendaItem[]
  /** When it happened: as told, or now. */
  readonly at: Temporal.Instant
}

/** When something happened, if not now: a desk that was offline tells the true time. */
export interface When {
  readonly at?: Temporal.Instant
}

/** What happens in a meeting happens one thing at a time. */
export async function roomFacts(tx: Tx, act: Act, meeting: string, { at }: When = {}): Promise<RoomFacts> {
  const locked = await lockMeeting(tx, act.council, meeting)
  return {
    meeting: locked,
    course: await readCourse(tx, act.council, locked),
    attendance: await readAttendance(tx, act.council, locked),
    agenda: await listAgenda(tx, act.council, meeting, 'everything'),
    at: momentOf(act, at),
  }
}

/** Whole milliseconds, as they are read back; a clock that runs a little fast is set to ours. */
export function momentOf({ now }: Pick<Act, 'now'>, at: Temporal.Instant = now): Temporal.Instant {
  const ahead = Temporal.Instant.compare(at, now) > 0 && Temporal.Instant.compare(at, now.add(clockTolerance)) <= 0
  return (ahead ? now : at).round({ smallestUnit: 'millisecond', roundingMode: 'trunc' })
}
