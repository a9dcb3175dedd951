import { getTenant } from '../../accounts/tenant-store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { say } from '../../foundation/words.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { askForLetter } from '../notices/letters/asking.ts'
import { isOver } from '../notices/rules.ts'
import { listNotices } from '../notices/store.ts'
import { lockMeeting, type Meeting } from '../store.ts'
import { isActive, latestReply, type ReplyBoard, readReplies, standingOf } from './reading.ts'
import { nextInOrder, whyCannotCall, whyCannotReply } from './rules.ts'
import { type Call, findCall, insertCall, insertReply, type Reply, updateCall } from './store.ts'
import { passingWords, words } from './words.ts'

type NewReply = Pick<Reply, 'seat' | 'person' | 'answer' | 'reason' | 'means'> & {
  /** When it was given, if earlier than now: a calendar's own time. */
  readonly at?: Temporal.Instant
}

/**
 * Coming, or absent. A member who is absent has the next substitute in order called (§ 7-10); one who comes after all
 * takes the call back. Refused: not called to the meeting, or it is cancelled or over.
 */
export async function giveReply(tx: Tx, act: Act, meeting: string, given: NewReply): Promise<Refusal | undefined> {
  const facts = await lockMeeting(tx, act.council, meeting)
  const board = await readReplies(tx, act.council, facts)
  const standing = standingOf(board, given.seat, given.person)
  const refusal = whyCannotReply({ ...stateOf(facts, act), standing })
  if (refusal) return refusal
  if (isSaidAlready(board, given)) return undefined
  await insertReply(tx, act.council, { ...given, meeting, at: given.at ?? act.now })
  const data = { seat: given.seat, person: given.person, answer: given.answer, means: given.means }
  await record(tx, act, { kind: 'reply.given', subject: meeting, data })
  const own = board.calls.filter((one) => one.seat === given.seat && isActive(one))
  if (standing === 'holder' && given.answer === 'coming')
    for (const call of own.filter(({ agendaItem }) => !agendaItem)) await takeBack(tx, act, call)
  if (standing === 'substitute' && given.answer === 'absent')
    for (const call of own.filter(({ person }) => person === given.person)) {
      await takeBack(tx, act, call, 'by-the-substitute')
      if (call.agendaItem) await callNext(tx, act, facts, call.seat, call.agendaItem)
    }
  await fillAbsences(tx, act, facts)
}

/** The same answer again is no news; to a substitute who is called anew it is. */
function isSaidAlready({ replies, calls }: ReplyBoard, { seat, person, answer, reason }: NewReply): boolean {
  const before = latestReply(replies, seat, person)
  const called = calls.findLast((one) => one.seat === seat && one.person === person && isActive(one))?.calledAt
  const isOld = before && called && Temporal.Instant.compare(before.at, called) < 0
  return before?.answer === answer && before.reason === reason && !isOld
}

const stateOf = (meeting: Meeting, act: Act) => ({
  announced: meeting.announcedAt !== null,
  cancelled: meeting.cancelledAt !== null,
  over: isOver(meeting, act.today),
})

/** Every member's seat whose holder is absent gets the next substitute in order; a vacant seat waits for the secretary. */
async function fillAbsences(tx: Tx, act: Act, meeting: Meeting): Promise<void> {
  const board = await readReplies(tx, act.council, meeting)
  for (const { place, needsSubstitute } of board.seats)
    if (needsSubstitute && place.holder) await callNext(tx, act, meeting, place.seat, null)
}

/**
 * Calls the first on the municipality's list whom nothing hinders, and keeps why the others were passed over. Answers
 * the call; undefined when nobody is left. `agendaItem`: for that item alone, as when a member is disqualified.
 */
async function callNext(
  tx: Tx,
  act: Act,
  meeting: Meeting,
  seat: string,
  agendaItem: string | null,
): Promise<string | undefined> {
  const board = await readReplies(tx, act.council, meeting)
  const { next, passedOver } = nextInOrder(listFor(board, seat))
  const { language } = await getTenant(tx, act.council)
  const about = { meeting: meeting.meeting, seat, agendaItem, calledAt: act.now }
  for (const { person, hindered } of passedOver)
    await passOver(tx, act, board, { ...about, person, passedOver: say(passingWords[hindered ?? 'absent'], language) })
  if (next) return insertedCall(tx, act, { ...about, person: next.person })
  if (!board.calls.some((one) => one.seat === seat && isActive(one)))
    await record(tx, act, { kind: 'substitute-call.none-left', subject: meeting.meeting, data: { seat } })
}

const listFor = (board: ReplyBoard, seat: string) => {
  const place = board.seats.find((one) => one.place.seat === seat)?.place
  return (place?.participant && board.lists.get(place.participant)) || []
}

type Passing = Parameters<typeof insertCall>[2] & { readonly passedOver: string }

/** Once for each reason: the same list is gone through each time somebody answers. */
async function passOver(tx: Tx, act: Act, board: ReplyBoard, passing: Passing): Promise<void> {
  const known = board.calls.some(
    (one) => one.seat === passing.seat && one.person === passing.person && one.passedOver === passing.passedOver,
  )
  if (known) return
  const subject = await insertCall(tx, act.council, passing)
  await record(tx, act, { kind: 'substitute-call.passed-over', subject, data: { meeting: passing.meeting } })
}

async function insertedCall(tx: Tx, act: Act, call: Parameters<typeof insertCall>[2]): Promise<string> {
  const subject = await insertCall(tx, act.council, call)
  const { meeting, seat, person } = call
  await record(tx, act, { kind: 'substitute-call.made', subject, data: { meeting, seat, person } })
  const last = (await listNotices(tx, act.council, meeting)).at(-1)
  if (last) await askForLetter(tx, act, { notice: last.notice, person, seat })
  return subject
}

interface ChosenCall {
  readonly seat: string
  readonly person: string
  readonly agendaItem?: string | null
  /** Needed when somebody before the person on the list could have been called. */
  readonly reason?: string
}

/**
 * The secretary calls one by choice, also in place of one who is called. Those ahead on the list, and the one who gives
 * way, are kept as passed over with the secretary's reason. Refused: the member comes, not on the list, no reason.
 */
export async function callSubstitute(tx: Tx, act: Act, meeting: string, chosen: ChosenCall): Promise<string | Refusal> {
  const facts = await lockMeeting(tx, act.council, meeting)
  const board = await readReplies(tx, act.council, facts)
  const { seat, person, agendaItem = null, reason = '' } = chosen
  const here = board.seats.find((one) => one.place.seat === seat)
  if (!here) return refuse(words.notCalled)
  const { place, call } = here
  const replaced = agendaItem ? null : call
  const list = listFor(board, seat)
  const ahead = list
    .slice(
      0,
      list.findIndex((one) => one.person === person),
    )
    .filter(({ hindered }) => !hindered)
  const refusal = whyCannotCall({
    ...stateOf(facts, act),
    kind: place.kind,
    needed: agendaItem !== null || here.needsSubstitute || call !== null,
    taken: agendaItem !== null && here.itemCalls.some((one) => one.agendaItem === agendaItem),
    listed: list.find((one) => one.person === person) ?? null,
    outOfOrder: ahead.length > 0 || replaced !== null,
    reason,
  })
  if (refusal) return refusal
  const about = { meeting, seat, agendaItem, calledAt: act.now }
  if (replaced) await takeBack(tx, act, replaced)
  for (const one of [...ahead, ...(replaced ? [replaced] : [])])
    await passOver(tx, act, board, { ...about, person: one.person, passedOver: reason })
  return insertedCall(tx, act, { ...about, person, reason })
}

/** Undoes a call; the substitute is told, and loses what the call opened. Nobody else is called instead. */
export async function withdrawCall(tx: Tx, act: Act, meeting: string, call: string): Promise<Refusal | undefined> {
  await lockMeeting(tx, act.council, meeting)
  const found = await findCall(tx, act.council, call)
  if (!found || found.meeting !== meeting || !isActive(found)) return refuse(words.notCalled)
  await takeBack(tx, act, found)
}

/** `by-the-substitute`: who said no is not told so. */
async function takeBack(tx: Tx, act: Act, { call, meeting }: Call, by?: 'by-the-substitute'): Promise<void> {
  await updateCall(tx, act.council, call, {
    withdrawn_at: `${act.now}`,
    ...(by ? { withdrawal_told_at: `${act.now}` } : {}),
  })
  await record(tx, act, { kind: 'substitute-call.withdrawn', subject: call, data: { meeting } })
}
