import type { Tx } from '../../foundation/database/council.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import type { Refusal } from '../../law/refusal.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { readCourse } from '../../meetings/course/reading.ts'
import { findMeeting, findMeetingAt, type Meeting } from '../../meetings/store.ts'
import { seatsThatHaveVoted } from '../casting/store.ts'
import { whyCannotConduct } from '../rules.ts'
import { readBallots } from '../store.ts'
import type { ControlRoom } from './asked.ts'

export interface DeskRoom extends ControlRoom {
  readonly meeting: Meeting
  readonly entered: ReadonlySet<string>
  /** Why this reader may not open and close; null for the secretary and whoever leads. */
  readonly cannot: Refusal | null
}

/** The meeting by its word in addresses, or by its identifier. Undefined when there is none. */
export async function readDeskRoom(tx: Tx, { council, params, reader }: Visit): Promise<DeskRoom | undefined> {
  const name = params.meeting ?? ''
  const meeting =
    (await findMeetingAt(tx, council, name, 'everything')) ?? (await findMeeting(tx, council, name, 'everything'))
  if (!meeting || !reader) return undefined
  const course = await readCourse(tx, council, meeting)
  const items = await listAgenda(tx, council, meeting.meeting, 'everything')
  const ballots = await readBallots(tx, council, meeting.meeting, 'everything')
  const open = ballots.find(({ closedAt }) => !closedAt)
  return {
    meeting,
    course,
    agenda: { items },
    item: items.find(({ agendaItem }) => agendaItem === course.current),
    ballots,
    entered: open ? await seatsThatHaveVoted(tx, council, open.ballot) : new Set(),
    cannot: whyCannotConduct(reader.person, reader.offices.has('secretary'), course.chair?.person ?? null),
  }
}
