import { hashOf } from '../../accounts/token.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { randomToken } from '../../foundation/identity.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { announceMeeting, cancelMeeting, publishAgenda, withdrawAnnouncement } from '../actions.ts'
import { lockMeeting } from '../store.ts'
import { type CheckId, whyCannotSend } from './checks/rules.ts'
import { askForLetter } from './letters/asking.ts'
import { findLetter, updateLetter } from './letters/store.ts'
import type { NoticePapersOf } from './paper.ts'
import { type NoticeReading, readNotice } from './reading.ts'
import type { NoticeKind } from './rules.ts'
import { insertNotice, listNotices } from './store.ts'
import { words } from './words.ts'

export interface Sending {
  /** The secretary's own words in the letter; may be empty. */
  readonly message: string
  /** By check: why it is sent though the check does not hold. */
  readonly reasons: Readonly<Partial<Record<CheckId, string>>>
}

/**
 * Announces the meeting when it is not announced, publishes its public cases, keeps what the notice says, and asks for a
 * letter to each. The first is the notice; later ones a supplement, or a change when hour or place is another (§ 11-3).
 * Refused: a check that hinders, a departure without a reason, nothing new to tell.
 */
export async function sendNotice(
  tx: Tx,
  act: Act,
  meeting: string,
  { message, reasons }: Sending,
  papersOf: NoticePapersOf,
): Promise<string | Refusal> {
  const facts = await lockMeeting(tx, act.council, meeting)
  const reading = await readNotice(tx, act, facts, papersOf)
  if (facts.cancelledAt) return refuse(words.isCancelled)
  if (!reading.kind) return refuse(words.nothingNew)
  const refusal = whyCannotSend(reading.checks, reasons)
  if (refusal) return refusal
  const announced = facts.announcedAt ? await publishAgenda(tx, act, meeting) : await announceMeeting(tx, act, meeting)
  if (isRefusal(announced)) return announced
  return sendVersion(tx, act, reading, reading.kind, { message, reasons })
}

async function sendVersion(tx: Tx, act: Act, reading: NoticeReading, kind: NoticeKind, { message, reasons }: Sending) {
  const { meeting, content, invitees, sent, checks } = reading
  const last = sent.at(-1)
  const departing = checks.filter(({ state }) => state === 'departs')
  const notice = await insertNotice(tx, act.council, act.actor.person, {
    meeting: meeting.meeting,
    version: (last?.version ?? 0) + 1,
    sequence: last ? last.sequence + (kind === 'supplement' ? 0 : 1) : 0,
    kind,
    message,
    content,
    departures: departing.map(({ id }) => ({ check: id, reason: reasons[id] ?? '' })),
    sentAt: act.now,
  })
  const data = { notice, kind, departures: departing.map(({ id }) => id) }
  await record(tx, act, { kind: 'notice.sent', subject: meeting.meeting, data })
  for (const { person, seat } of invitees) await askForLetter(tx, act, { notice, person, seat })
  return notice
}

/** Calls the meeting off, and tells everyone who was called. Refused: cancelled already, or over. */
export const cancelAndTell =
  (papersOf: NoticePapersOf) =>
  async (tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> => {
    const refusal = await cancelMeeting(tx, act, meeting)
    if (refusal) return refusal
    const reading = await readNotice(tx, act, await lockMeeting(tx, act.council, meeting), papersOf)
    const quiet = { ...reading, checks: [] }
    if (reading.sent.length) await sendVersion(tx, act, quiet, 'cancellation', { message: '', reasons: {} })
  }

/** Refused when members have been called: what was sent cannot be unsent. */
export async function withdrawUnlessSent(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  await lockMeeting(tx, act.council, meeting)
  if ((await listNotices(tx, act.council, meeting)).length) return refuse(words.sentAlready)
  return withdrawAnnouncement(tx, act, meeting)
}

/** For a letter that could not be sent. */
export async function sendAgain(tx: Tx, act: Act, letter: string): Promise<Refusal | undefined> {
  const found = await findLetter(tx, act.council, letter)
  if (!found) return refuse(words.noLetter)
  if (found.handedOverAt) return refuse(words.handedOver)
  await updateLetter(tx, act.council, letter, { failure: null })
  await record(tx, act, { kind: 'notice-letter.asked', subject: letter })
}

/** A link to give personally: answered once, and only its hash is kept. */
export async function makeLinkByHand(tx: Tx, act: Act, letter: string): Promise<string | Refusal> {
  if (!(await findLetter(tx, act.council, letter))) return refuse(words.noLetter)
  const token = randomToken()
  await updateLetter(tx, act.council, letter, { token_hash: hashOf(token), failure: null })
  await record(tx, act, { kind: 'notice-letter.given', subject: letter })
  return token
}
