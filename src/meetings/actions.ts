import { publishCases } from '../cases/preparation/store.ts'
import { lockBody } from '../councils/bodies/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'
import { record } from '../foundation/events.ts'
import type { Refusal } from '../law/refusal.ts'
import { countAgendaItems, listAgenda } from './agenda/store.ts'
import {
  whyCannotAnnounce,
  whyCannotCancel,
  whyCannotLast,
  whyCannotMeetTwice,
  whyCannotRemove,
  whyCannotWithdraw,
  whyNobodyCanCome,
} from './rules.ts'
import {
  addressesOn,
  deleteMeeting,
  insertMeeting,
  listMeetings,
  lockMeeting,
  type MeetingValues,
  updateMeeting,
} from './store.ts'

/** Times are `HH:MM`; what is left out is not known. */
export type NewMeeting = Pick<MeetingValues, 'body' | 'day'> & Partial<MeetingValues>

/**
 * Answers the new meeting's identifier. Only the secretary sees it until it is announced. Refused: impossible hours, or
 * the body meets then already.
 */
export async function addMeeting(tx: Tx, act: Act, values: NewMeeting): Promise<string | Refusal> {
  const complete = completed(values)
  await lockBody(tx, act.council, complete.body)
  const others = await listMeetings(tx, act.council, 'everything')
  const refusal = whyCannotLast(complete) ?? whyCannotMeetTwice(complete, others)
  if (refusal) return refusal
  const meeting = await insertMeeting(tx, act.council, await freeAddress(tx, act, values.day), complete)
  await record(tx, act, { kind: 'meeting.planned', subject: meeting })
  return meeting
}

/** An announced meeting keeps its address when it is moved, since others have it, and cannot lose its place. */
export async function changeMeeting(
  tx: Tx,
  act: Act,
  meeting: string,
  values: NewMeeting,
): Promise<Refusal | undefined> {
  const complete = completed(values)
  const refusal = whyCannotLast(complete)
  if (refusal) return refusal
  const before = await lockMeeting(tx, act.council, meeting)
  const unreachable = before.announcedAt ? whyNobodyCanCome(complete, act.today) : null
  if (unreachable) return unreachable
  const moved = !before.day.equals(values.day) && !before.announcedAt
  const address = moved ? await freeAddress(tx, act, values.day) : before.address
  await updateMeeting(tx, act.council, meeting, { ...complete, day: complete.day.toString(), address })
  await record(tx, act, { kind: 'meeting.changed', subject: meeting })
}

/** Undoes `addMeeting`, with its agenda. Refused once announced; throws 23503 while decisions or documents build on it. */
export async function removeMeeting(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const refusal = whyCannotRemove(await lockMeeting(tx, act.council, meeting))
  if (refusal) return refusal
  await deleteMeeting(tx, act.council, meeting)
  await record(tx, act, { kind: 'meeting.removed', subject: meeting })
}

/** Makes the meeting, its agenda, its public cases and their papers visible to all (§ 11-3). Refused: no agenda, no place. */
export async function announceMeeting(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const facts = await lockMeeting(tx, act.council, meeting)
  const agendaItems = await countAgendaItems(tx, act.council, meeting)
  const refusal = whyCannotAnnounce({ ...facts, agendaItems }, act.today)
  if (refusal) return refusal
  await updateMeeting(tx, act.council, meeting, { announced_at: act.now.toString() })
  await record(tx, act, { kind: 'meeting.announced', subject: meeting })
  await publishAgenda(tx, act, meeting)
}

/** Shows the public cases on the agenda to everyone; also those that came on it after the announcement. */
export async function publishAgenda(tx: Tx, act: Act, meeting: string): Promise<void> {
  const items = await listAgenda(tx, act.council, meeting, 'everything')
  const cases = items.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))
  for (const shown of await publishCases(tx, act.council, cases, act.now))
    await record(tx, act, { kind: 'case.published', subject: shown })
}

/** Undoes `announceMeeting`: a meeting announced by mistake is again seen by the secretary only. Refused: it was opened. */
export async function withdrawAnnouncement(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const refusal = whyCannotWithdraw(await lockMeeting(tx, act.council, meeting))
  if (refusal) return refusal
  await updateMeeting(tx, act.council, meeting, { announced_at: null })
  await record(tx, act, { kind: 'meeting.announcement-withdrawn', subject: meeting })
}

/** Refused: already cancelled, or its day is over. */
export async function cancelMeeting(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const refusal = whyCannotCancel(await lockMeeting(tx, act.council, meeting), act.today)
  if (refusal) return refusal
  await updateMeeting(tx, act.council, meeting, { cancelled_at: act.now.toString() })
  await record(tx, act, { kind: 'meeting.cancelled', subject: meeting })
}

/** Undoes `cancelMeeting`. */
export async function reinstateMeeting(tx: Tx, act: Act, meeting: string): Promise<void> {
  await lockMeeting(tx, act.council, meeting)
  await updateMeeting(tx, act.council, meeting, { cancelled_at: null })
  await record(tx, act, { kind: 'meeting.reinstated', subject: meeting })
}

async function freeAddress(tx: Tx, act: Act, day: Day): Promise<string> {
  const taken = await addressesOn(tx, act.council, day)
  if (!taken.includes(day.toString())) return day.toString()
  let next = 2
  while (taken.includes(`${day}-${next}`)) next++
  return `${day}-${next}`
}

const completed = ({ body, day, starts, ends, place, remote }: NewMeeting): MeetingValues => ({
  body,
  day,
  starts: starts ?? null,
  ends: ends ?? null,
  place: place ?? '',
  remote: remote ?? false,
})
