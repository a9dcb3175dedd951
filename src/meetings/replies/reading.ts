import type { Tx } from '../../foundation/database/council.ts'
import { readAttendance } from '../attendance/reading.ts'
import type { Attendance, Place } from '../attendance/rules.ts'
import type { Meeting } from '../store.ts'
import { expectationOf, type PassingReason, type QuorumAhead, quorumAhead } from './rules.ts'
import { type Call, listCalls, listReplies, type Reply } from './store.ts'

/** One seat with what has been said about it. */
export interface SeatReply {
  readonly place: Place
  /** The holder's latest; null when there is none. */
  readonly reply: Reply | null
  /** The substitute who is called to the seat for the whole meeting. */
  readonly call: Call | null
  readonly callReply: Reply | null
  /** Substitutes who are called for single items. */
  readonly itemCalls: readonly Call[]
  readonly passedOver: readonly Call[]
  /** Absent, or vacant, with nobody called. */
  readonly needsSubstitute: boolean
}

/** A substitute on a municipality's list, and what is in the way of calling. */
interface ListedSubstitute {
  readonly person: string
  readonly name: string
  readonly rank: number
  readonly hindered: PassingReason | null
}

export interface ReplyBoard {
  readonly seats: readonly SeatReply[]
  readonly quorum: QuorumAhead
  /** By municipality, in numbered order. */
  readonly lists: ReadonlyMap<string, readonly ListedSubstitute[]>
  readonly replies: readonly Reply[]
  readonly calls: readonly Call[]
}

/** Who comes to the meeting, as far as anybody has said. */
export async function readReplies(tx: Tx, council: string, meeting: Meeting): Promise<ReplyBoard> {
  const attendance = await readAttendance(tx, council, meeting)
  const replies = await listReplies(tx, council, meeting.meeting)
  const calls = await listCalls(tx, council, meeting.meeting)
  const seats = attendance.places.map((place) => seatReply(place, replies, calls))
  const members = seats.filter(({ place }) => place.kind === 'member')
  return {
    seats,
    quorum: quorumAhead(members.map(expectation)),
    lists: listsOf(attendance, replies, calls),
    replies,
    calls,
  }
}

const expectation = ({ place, reply, call, callReply }: SeatReply) =>
  expectationOf({
    holder: place.holder?.person ?? null,
    answer: reply?.answer ?? null,
    substitute: call && { answer: callReply?.answer ?? null },
  })

export const isActive = ({ passedOver, withdrawnAt }: Pick<Call, 'passedOver' | 'withdrawnAt'>) =>
  passedOver === null && withdrawnAt === null

/** What the person said last about the seat. */
export const latestReply = (replies: readonly Reply[], seat: string, person: string): Reply | null =>
  replies.findLast((one) => one.seat === seat && one.person === person) ?? null

/** An answer from before the call is about an earlier call. */
const answerToCall = (replies: readonly Reply[], call: Call): Reply | null => {
  const latest = latestReply(replies, call.seat, call.person)
  return latest && Temporal.Instant.compare(latest.at, call.calledAt) >= 0 ? latest : null
}

function seatReply(place: Place, replies: readonly Reply[], all: readonly Call[]): SeatReply {
  const calls = all.filter(({ seat }) => seat === place.seat)
  const active = calls.filter(isActive)
  const reply = place.holder ? latestReply(replies, place.seat, place.holder.person) : null
  const call = active.find(({ agendaItem }) => agendaItem === null) ?? null
  const empty = !place.holder || reply?.answer === 'absent'
  return {
    place,
    reply,
    call,
    callReply: call && answerToCall(replies, call),
    itemCalls: active.filter(({ agendaItem }) => agendaItem !== null),
    passedOver: calls.filter(({ passedOver }) => passedOver !== null),
    needsSubstitute: place.kind === 'member' && empty && !call,
  }
}

function listsOf(attendance: Attendance, replies: readonly Reply[], calls: readonly Call[]) {
  const members = new Set(
    attendance.places.flatMap(({ kind, holder }) => (kind === 'member' && holder ? [holder.person] : [])),
  )
  const hindered = (person: string): PassingReason | null => {
    if (members.has(person)) return 'member'
    if (calls.some((one) => one.person === person && isActive(one))) return 'called'
    return replies.findLast((one) => one.person === person)?.answer === 'absent' ? 'absent' : null
  }
  return new Map(
    [...attendance.listed].map(([participant, people]) => [
      participant,
      people.map((person, at) => ({
        person,
        name: attendance.people.get(person)?.name ?? '',
        rank: at + 1,
        hindered: hindered(person),
      })),
    ]),
  )
}

/** As what the person is called to the seat just now. */
export function standingOf(board: ReplyBoard, seat: string, person: string): 'holder' | 'substitute' | null {
  const here = board.seats.find(({ place }) => place.seat === seat)
  if (here?.place.holder?.person === person) return 'holder'
  return board.calls.some((one) => one.seat === seat && one.person === person && isActive(one)) ? 'substitute' : null
}
