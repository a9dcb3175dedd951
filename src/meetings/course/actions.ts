import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { chairByOffice, whyNobodyLeads } from '../chair/rules.ts'
import { insertChair } from '../chair/store.ts'
import { openDoorsAt } from '../doors/store.ts'
import { layRecommendation } from '../proposals/recommendation.ts'
import { endSpeechAt } from '../speakers/store.ts'
import { updateMeeting } from '../store.ts'
import { roomFacts, type When } from './facts.ts'
import {
  whyCannotClose,
  whyCannotFinish,
  whyCannotOpen,
  whyCannotPause,
  whyCannotReopen,
  whyCannotResume,
  whyCannotTakeUp,
  whyCannotWithdrawOpening,
  whyNotThen,
} from './rules.ts'
import { deleteTreatments, endRecessNow, endTreatment, insertRecess, insertTreatment } from './store.ts'

/**
 * Opens the meeting on its day. Whoever has the chair by office takes it if present; otherwise one is elected as the next
 * step. The first entry of the agenda, when it is a formality, is up from now on: it is the opening itself.
 */
export async function openMeeting(tx: Tx, act: Act, meeting: string, when: When = {}): Promise<Refusal | undefined> {
  const { course, attendance, agenda, at } = await roomFacts(tx, act, meeting, when)
  const refusal = whyCannotOpen(course, at, act.now)
  if (refusal) return refusal
  await updateMeeting(tx, act.council, meeting, { opened_at: at.toString() })
  const chair = chairByOffice(attendance, at)
  if (chair && !course.chair) await insertChair(tx, act.council, meeting, { ...chair, at })
  const [first] = agenda
  if (first?.kind === 'formality') await insertTreatment(tx, act.council, meeting, first.agendaItem, at)
  await record(tx, act, { kind: 'meeting.opened', subject: meeting })
}

/** Undoes `openMeeting` as long as nothing has followed from it. */
export async function withdrawOpening(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const { course } = await roomFacts(tx, act, meeting)
  const refusal = whyCannotWithdrawOpening(course)
  if (refusal) return refusal
  await deleteTreatments(tx, act.council, meeting)
  await updateMeeting(tx, act.council, meeting, { opened_at: null })
  await record(tx, act, { kind: 'meeting.opening-withdrawn', subject: meeting })
}

/** Ends whatever is going on, and opens the doors. */
export async function closeMeeting(tx: Tx, act: Act, meeting: string, when: When = {}): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const refusal = whyCannotClose(course, at, act.now)
  if (refusal) return refusal
  await endSpeechAt(tx, act.council, meeting, at)
  await endTreatment(tx, act.council, meeting, at)
  await endRecessNow(tx, act.council, meeting, at)
  await openDoorsAt(tx, act.council, meeting, at)
  await updateMeeting(tx, act.council, meeting, { closed_at: at.toString() })
  await record(tx, act, { kind: 'meeting.closed', subject: meeting })
}

/** Undoes `closeMeeting` within a day; when it was closed stands in the events. */
export async function reopenMeeting(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const { course } = await roomFacts(tx, act, meeting)
  const refusal = whyCannotReopen(course, act.now)
  if (refusal) return refusal
  await updateMeeting(tx, act.council, meeting, { closed_at: null })
  await record(tx, act, { kind: 'meeting.reopened', subject: meeting, data: { closed: String(course.closedAt) } })
}

/**
 * Takes up an item and ends the one before; the recommendation of its papers lies on the table as a proposal. Answers
 * the treatment. An item that is up already is not taken up again.
 */
export async function takeUp(
  tx: Tx,
  act: Act,
  meeting: string,
  agendaItem: string,
  when: When = {},
): Promise<string | Refusal> {
  const facts = await roomFacts(tx, act, meeting, when)
  const { course, attendance, agenda, at } = facts
  const up = course.treatments.find((one) => !one.endedAt && one.agendaItem === agendaItem)
  if (up) return up.treatment
  const refusal =
    whyNotThen(course, at, act.now) ??
    whyCannotTakeUp(course, agenda, agendaItem, at) ??
    whyNobodyLeads(course, attendance, at)
  if (refusal) return refusal
  await endSpeechAt(tx, act.council, meeting, at)
  await endTreatment(tx, act.council, meeting, at)
  const treatment = await insertTreatment(tx, act.council, meeting, agendaItem, at)
  await layRecommendation(tx, act, facts, agendaItem)
  await record(tx, act, { kind: 'item.taken-up', subject: meeting, data: { agendaItem } })
  return treatment
}

/** The item is done with; it may be taken up again. Undone by `takeUp`. */
export async function finishItem(
  tx: Tx,
  act: Act,
  meeting: string,
  agendaItem: string,
  when: When = {},
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const refusal = whyNotThen(course, at, act.now) ?? whyCannotFinish(course, agendaItem, at)
  if (refusal) return refusal
  await endSpeechAt(tx, act.council, meeting, at)
  await endTreatment(tx, act.council, meeting, at)
  await record(tx, act, { kind: 'item.finished', subject: meeting, data: { agendaItem } })
}

interface Pause extends When {
  /** When the meeting is to go on, as the chair says. */
  readonly resumesAt?: Temporal.Instant | null
}

/** Answers the recess. */
export async function beginRecess(tx: Tx, act: Act, meeting: string, pause: Pause = {}): Promise<string | Refusal> {
  const { course, at } = await roomFacts(tx, act, meeting, pause)
  const resumesAt = pause.resumesAt ?? null
  const refusal = whyNotThen(course, at, act.now) ?? whyCannotPause(course, at, resumesAt)
  if (refusal) return refusal
  await endSpeechAt(tx, act.council, meeting, at)
  const recess = await insertRecess(tx, act.council, meeting, at, resumesAt)
  await record(tx, act, { kind: 'recess.begun', subject: meeting, data: { recess } })
  return recess
}

export async function endRecess(tx: Tx, act: Act, meeting: string, when: When = {}): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const refusal = whyNotThen(course, at, act.now) ?? whyCannotResume(course, at)
  if (isRefusal(refusal)) return refusal
  await endRecessNow(tx, act.council, meeting, at)
  await record(tx, act, { kind: 'recess.ended', subject: meeting })
}
