import { dayOf, isBefore } from '../../foundation/days.ts'
import { byAnalogy, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { callingOrder } from '../../members/substitutes/rules.ts'
import {
  type Attendance,
  nameOfPlace,
  type PresenceRow,
  presentAt,
  type Sitting,
  standing,
} from '../attendance/rules.ts'
import { words } from './words.ts'

/** The municipal council decides whether its bodies may meet remotely; who does for this council, the law does not say. */
const remoteMeetings = byAnalogy(cite('kommuneloven', '11-7', 1))
/** A meeting that the law says shall be closed cannot be held remotely. */
export const closedIsNotRemote = cite('kommuneloven', '11-7', 3)

export type Registration = Pick<PresenceRow, 'seat' | 'person' | 'kind' | 'remote' | 'at'>

/**
 * Which place somebody takes who says no more: their own, a member's before an observer's; else the one that they are
 * called to, for the whole meeting or for the item that is up; else none.
 */
export function placeFor({ places, calls }: Attendance, person: string, current: string | null): string | null {
  const own = places.find(({ holder }) => holder?.person === person)
  const call = calls.findLast(
    (one) => one.person === person && isCalled(one) && (!one.agendaItem || one.agendaItem === current),
  )
  return own?.seat ?? call?.seat ?? null
}

const isCalled = ({ passedOver, withdrawnAt }: Attendance['calls'][number]) => !passedOver && !withdrawnAt

/** A place is for who holds it, for who is called to it, and for the substitutes of the same municipality (§ 7-10). */
function whyCannotSit(attendance: Attendance, seat: string | null, person: string): Refusal | null {
  const someone = attendance.people.get(person)
  if (!someone) return refuse(words.unknownPerson)
  if (!seat) return null
  const place = attendance.places.find((one) => one.seat === seat)
  if (!place) return refuse(words.unknownSeat)
  if (place.holder?.person === person) return null
  const elsewhere = attendance.places.some(({ kind, holder }) => kind === 'member' && holder?.person === person)
  if (elsewhere && place.kind === 'member') return refuse(words.hasOwnSeat(someone.name))
  const called = attendance.calls.some((one) => one.seat === seat && one.person === person && isCalled(one))
  const listed = place.kind === 'member' && attendance.listed.get(place.participant ?? '')?.includes(person)
  return called || listed ? null : refuse(words.notForThisSeat(someone.name, nameOfPlace(place)), callingOrder)
}

/** Read in the order of time: a place has one person at a time, and only those leave who are there. */
function whyOutOfOrder({ rows, people }: Pick<Attendance, 'rows' | 'people'>): Refusal | null {
  const nameOf = (person: string) => people.get(person)?.name ?? ''
  const seatOf = new Map<string, string | null>()
  for (const { person, seat, kind, at } of standing(rows)) {
    if (kind === 'left') {
      if (!seatOf.delete(person)) return refuse(words.notPresent(nameOf(person), at))
      continue
    }
    const occupant = seat ? [...seatOf].find(([other, taken]) => taken === seat && other !== person)?.[0] : undefined
    if (occupant) return refuse(words.seatTaken(nameOf(occupant), nameOf(person), at))
    seatOf.set(person, seat)
  }
  return null
}

export interface RoomFacts {
  readonly day: Temporal.PlainDate
  readonly closedAt: Temporal.Instant | null
  /** The meeting allows taking part from afar. */
  readonly remote: boolean
  /** The doors are closed by § 11-5 second subsection at the time. */
  readonly closedByDuty: boolean
}

/** `presence` of what is corrected; undefined for a new registration. */
export function whyCannotRegister(
  attendance: Attendance,
  wanted: Registration,
  room: RoomFacts,
  corrects: string | null = null,
): Refusal | null {
  const when = whyNotThen(wanted.at, room)
  if (when) return when
  if (wanted.kind === 'arrived') {
    const refusal = whyCannotSit(attendance, wanted.seat, wanted.person) ?? whyNotRemote(wanted, room)
    if (refusal) return refusal
  }
  return whyOutOfOrder({ ...attendance, rows: [...attendance.rows, asRow(wanted, corrects)] })
}

/** `row` never happened: what followed must still hold without it. */
export function whyCannotVoid(attendance: Attendance, row: PresenceRow): Refusal | null {
  return whyOutOfOrder({ ...attendance, rows: [...attendance.rows, { ...asRow(row, row.presence), void: true }] })
}

/** Only the latest version of a registration is corrected, so that nobody corrects what they have not seen. */
export function whyCannotCorrect(rows: readonly PresenceRow[], presence: string): Refusal | null {
  if (!rows.some((row) => row.presence === presence)) return refuse(words.noSuchRow)
  return rows.some(({ corrects }) => corrects === presence) ? refuse(words.alreadyCorrected) : null
}

const asRow = (wanted: Registration, corrects: string | null): PresenceRow => ({
  ...wanted,
  presence: 'wanted',
  corrects,
  void: false,
  registeredAt: wanted.at,
  registeredBy: null,
})

function whyNotThen(at: Temporal.Instant, { day, closedAt }: RoomFacts): Refusal | null {
  if (isBefore(dayOf(at), day)) return refuse(words.beforeTheDay)
  return closedAt && Temporal.Instant.compare(at, closedAt) > 0 ? refuse(words.afterClosing) : null
}

function whyNotRemote({ remote }: Registration, room: RoomFacts): Refusal | null {
  if (!remote) return null
  if (!room.remote) return refuse(words.remoteNotAllowed, remoteMeetings)
  return room.closedByDuty ? refuse(words.closedIsNotRemote, closedIsNotRemote) : null
}

/** The registration that already says the same: arrived twice is one arrival, and so is leaving in the same moment. */
export function sameFact({ rows }: Pick<Attendance, 'rows'>, wanted: Registration): PresenceRow | undefined {
  const own = standing(rows).filter(({ person }) => person === wanted.person)
  const before = own.filter(({ at }) => Temporal.Instant.compare(at, wanted.at) <= 0).at(-1)
  if (!before || before.kind !== wanted.kind) return undefined
  if (wanted.kind === 'left') return before.at.equals(wanted.at) ? before : undefined
  return before.seat === wanted.seat && before.remote === wanted.remote ? before : undefined
}

/** Who sits in the place at that moment. */
export const occupantOf = (attendance: Attendance, seat: string, at: Temporal.Instant): Sitting | undefined =>
  presentAt(attendance, at).find((one) => one.seat === seat)
