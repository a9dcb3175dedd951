import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { presentAt } from '../attendance/rules.ts'
import { insertPresence, type NewPresence } from '../attendance/store.ts'
import { type RoomFacts as Facts, roomFacts, type When } from '../course/facts.ts'
import { words as courseWords } from '../course/words.ts'
import { closedByDuty } from '../doors/rules.ts'
import {
  occupantOf,
  placeFor,
  type Registration,
  type RoomFacts,
  sameFact,
  whyCannotCorrect,
  whyCannotRegister,
  whyCannotVoid,
} from './rules.ts'

interface Came extends When {
  readonly person: string
  readonly kind: 'arrived' | 'left'
  /** Left out: the person's own place, else the one that they are called to. Null: without a place. */
  readonly seat?: string | null
  readonly remote?: boolean
  /** Whoever sits in the place leaves it in the same moment: the member is back, the substitute goes. */
  readonly relieve?: boolean
}

/**
 * One tap: somebody came, or left. Arrived twice is the same fact and answers the first. Answers the registration.
 * Refused: the place is not theirs or is taken; leaving without being there; from afar where the meeting does not allow it.
 */
export async function registerPresence(tx: Tx, act: Act, meeting: string, came: Came): Promise<string | Refusal> {
  const { person, kind, remote = false, relieve = false } = came
  const facts = await roomFacts(tx, act, meeting, came)
  const { attendance, at } = facts
  if (Temporal.Instant.compare(at, act.now) > 0) return refuse(courseWords.inTheFuture)
  const seat = kind === 'left' ? seatOf(facts, person) : came.seat === undefined ? own(facts, person) : came.seat
  const wanted: Registration = { person, kind, remote: kind === 'arrived' && remote, at, seat }
  const known = sameFact(attendance, wanted)
  if (known) return known.presence
  const occupant = relieve && seat && kind === 'arrived' ? occupantOf(attendance, seat, at) : undefined
  if (occupant && occupant.person !== person) {
    const gone = await registerPresence(tx, act, meeting, { person: occupant.person, kind: 'left', at })
    if (typeof gone !== 'string') return gone
    return registerPresence(tx, act, meeting, { ...came, relieve: false, at })
  }
  const refusal = whyCannotRegister(attendance, wanted, roomOf(facts))
  if (refusal) return refusal
  return register(tx, act, meeting, { ...wanted, corrects: null, void: false })
}

const own = ({ attendance, course }: Facts, person: string) => placeFor(attendance, person, course.current)

/** Whoever leaves, leaves the place where they sit. */
const seatOf = ({ attendance, at }: Facts, person: string) =>
  presentAt(attendance, at).find((one) => one.person === person)?.seat ?? null

interface Arrival {
  readonly person: string
  readonly seat: string
}

/** As when the roll is called: many at once and one event, or none where one of them cannot be registered. */
export async function registerArrivals(
  tx: Tx,
  act: Act,
  meeting: string,
  came: readonly Arrival[],
  when: When = {},
): Promise<Refusal | undefined> {
  const facts = await roomFacts(tx, act, meeting, when)
  const { at } = facts
  if (Temporal.Instant.compare(at, act.now) > 0) return refuse(courseWords.inTheFuture)
  let { attendance } = facts
  for (const { person, seat } of came) {
    const wanted: Registration = { person, seat, kind: 'arrived', remote: false, at }
    if (sameFact(attendance, wanted)) continue
    const refusal = whyCannotRegister(attendance, wanted, roomOf(facts))
    if (refusal) return refusal
    const row = { ...wanted, corrects: null, void: false }
    const presence = await insertPresence(tx, act.council, meeting, row, act.actor.person)
    const added = { ...row, presence, registeredAt: at, registeredBy: act.actor.person }
    attendance = { ...attendance, rows: [...attendance.rows, added] }
  }
  await record(tx, act, { kind: 'presence.registered', subject: meeting, data: { arrivals: came.length } })
}

type Change = Partial<Pick<Registration, 'kind' | 'seat' | 'remote' | 'at'>>

/**
 * Puts another registration in the place of an earlier one, which stays as history: another time or place, or «it never
 * happened» (`'void'`). Also after the meeting is closed. Refused: what followed would no longer be possible; somebody
 * else has corrected it meanwhile.
 */
export async function correctPresence(
  tx: Tx,
  act: Act,
  meeting: string,
  presence: string,
  change: Change | 'void',
): Promise<string | Refusal> {
  const facts = await roomFacts(tx, act, meeting)
  const { attendance } = facts
  const stale = whyCannotCorrect(attendance.rows, presence)
  if (stale) return stale
  const before = attendance.rows.find((row) => row.presence === presence)!
  const { seat, person, kind, remote, at } = before
  if (change === 'void') {
    const refusal = whyCannotVoid(attendance, before)
    if (refusal) return refusal
    return register(tx, act, meeting, { seat, person, kind, remote, at, corrects: presence, void: true })
  }
  const wanted: Registration = { seat, person, kind, remote, at, ...change }
  if (Temporal.Instant.compare(wanted.at, act.now) > 0) return refuse(courseWords.inTheFuture)
  const refusal = whyCannotRegister(attendance, wanted, roomOf(facts), presence)
  if (refusal) return refusal
  return register(tx, act, meeting, { ...wanted, corrects: presence, void: false })
}

async function register(tx: Tx, act: Act, meeting: string, row: NewPresence): Promise<string> {
  const presence = await insertPresence(tx, act.council, meeting, row, act.actor.person)
  const kind = row.corrects ? 'presence.corrected' : 'presence.registered'
  await record(tx, act, { kind, subject: meeting, data: { presence } })
  return presence
}

const roomOf = ({ meeting, course, at }: Facts): RoomFacts => ({
  day: meeting.day,
  closedAt: course.closedAt,
  remote: meeting.remote,
  closedByDuty: closedByDuty(course.doors, at),
})
