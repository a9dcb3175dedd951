import type { Act } from '../foundation/act.ts'
import { canonicalHash } from '../foundation/canonical.ts'
import type { Tx } from '../foundation/database/council.ts'
import { record } from '../foundation/events.ts'
import { say } from '../foundation/words.ts'
import { isRefusal, type Refusal } from '../law/refusal.ts'
import { lockMeeting, type Meeting } from '../meetings/store.ts'
import { assemble } from './assembly/assemble.ts'
import type { MinutesFacts } from './assembly/facts.ts'
import { readFacts } from './reading.ts'
import {
  whyCannotApprove,
  whyCannotSendBack,
  whyCannotSendToChair,
  whyCannotTakeBack,
  whyNotWhatWasRead,
} from './rules.ts'
import { roles } from './signing/roles.ts'
import { clearSignatures, listSignatures, nameSignatories } from './signing/store.ts'
import { lockMinutes, type Minutes, updateMinutes } from './store.ts'

interface Before {
  readonly meeting: Meeting
  readonly minutes: Minutes
  readonly facts: MinutesFacts
  readonly held: {
    readonly openedAt: Temporal.Instant | null
    readonly closedAt: Temporal.Instant | null
    readonly chair: string | null
  }
}

/** The record stands still while the minutes are made of it. */
async function before(tx: Tx, act: Act, name: string): Promise<Before> {
  const meeting = await lockMeeting(tx, act.council, name)
  const minutes = await lockMinutes(tx, act.council, name)
  const facts = await readFacts(tx, act.council, meeting)
  const { openedAt, closedAt, chair } = facts.course
  return { meeting, minutes, facts, held: { openedAt, closedAt, chair: chair?.person ?? null } }
}

/** The chair is asked to approve. The chair signs, and is named as signatory when nobody is. */
export async function sendToChair(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  const { minutes, held, facts } = await before(tx, act, meeting)
  const refusal = whyCannotSendToChair(minutes, held)
  if (refusal) return refusal
  const signatories = await listSignatures(tx, act.council, meeting)
  if (!signatories.length && held.chair) {
    const role = say(roles.chair, facts.language)
    await nameSignatories(tx, act.council, meeting, [{ person: held.chair, role }])
  }
  await updateMinutes(tx, act.council, meeting, { sent_to_chair_at: `${act.now}`, chair_remark: '' })
  await record(tx, act, { kind: 'minutes.sent-to-chair', subject: meeting })
}

/** With a remark on what to mend; the draft is the secretary's again. */
export async function sendBack(tx: Tx, act: Act, meeting: string, remark: string): Promise<Refusal | undefined> {
  const { minutes, held } = await before(tx, act, meeting)
  const refusal = whyCannotSendBack(minutes, held, act.actor.person)
  if (refusal) return refusal
  await updateMinutes(tx, act.council, meeting, { sent_to_chair_at: null, chair_remark: remark })
  await record(tx, act, { kind: 'minutes.sent-back', subject: meeting })
}

/** From now on the minutes are what they are: nothing in the record changes them. `read`: the hash of what the chair read. */
export async function approveMinutes(tx: Tx, act: Act, meeting: string, read?: string): Promise<Refusal | undefined> {
  const { minutes, held, facts } = await before(tx, act, meeting)
  const refusal = whyCannotApprove(minutes, held, act.actor.person)
  if (refusal) return refusal
  const [content, open] = [assemble(facts, { open: false }), assemble(facts, { open: true })]
  const [sha256, openSha256] = [canonicalHash(content), canonicalHash(open)]
  const unread = whyNotWhatWasRead(read, sha256)
  if (unread) return unread
  await updateMinutes(tx, act.council, meeting, {
    approved_at: `${act.now}`,
    approved_by: act.actor.person,
    chair_remark: '',
    content: JSON.stringify(content),
    open_content: JSON.stringify(open),
    sha256,
    open_sha256: openSha256,
  })
  await record(tx, act, { kind: 'minutes.approved', subject: meeting, data: { sha256, openSha256 } })
}

/** Undoes `approveMinutes` while they are not published: the draft is the secretary's again, and nobody has signed. */
export async function takeBackApproval(tx: Tx, act: Act, meeting: string): Promise<Refusal | undefined> {
  await lockMeeting(tx, act.council, meeting)
  const minutes = await lockMinutes(tx, act.council, meeting)
  const refusal = whyCannotTakeBack(minutes)
  if (isRefusal(refusal)) return refusal
  await clearSignatures(tx, act.council, meeting)
  const nothing = { content: null, open_content: null, sha256: null, open_sha256: null }
  const notYet = { approved_at: null, approved_by: null, sent_to_chair_at: null }
  await updateMinutes(tx, act.council, meeting, { ...notYet, ...nothing })
  await record(tx, act, { kind: 'minutes.approval-taken-back', subject: meeting })
}
