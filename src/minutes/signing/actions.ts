import { findSession } from '../../accounts/sessions/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { say } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { lockMeeting } from '../../meetings/store.ts'
import type { MinutesFacts } from '../assembly/facts.ts'
import { readFacts } from '../reading.ts'
import { whyCannotName, whyCannotSign, whyNotWhatWasRead } from '../rules.ts'
import { lockMinutes, updateMinutes } from '../store.ts'
import { roles } from './roles.ts'
import { listSignatures, nameSignatories, sign } from './store.ts'

/** In the order given; the role of each follows from how that person met. */
export async function chooseSignatories(
  tx: Tx,
  act: Act,
  meeting: string,
  named: readonly string[],
): Promise<Refusal | undefined> {
  const facts = await readFacts(tx, act.council, await lockMeeting(tx, act.council, meeting))
  const minutes = await lockMinutes(tx, act.council, meeting)
  const met = new Set(facts.attendance.rows.map(({ person }) => person))
  const refusal = whyCannotName(minutes, { named, met })
  if (refusal) return refusal
  const unique = [...new Set(named)]
  const signatories = unique.map((person) => ({ person, role: roleOf(facts, person) }))
  await nameSignatories(tx, act.council, meeting, signatories)
  await record(tx, act, { kind: 'minutes.signatories-named', subject: meeting })
}

/** «møteleder», «ordfører», «varamedlem»: as it was in that meeting. */
export function roleOf({ attendance, course, language }: MinutesFacts, person: string): string {
  if (course.chair?.person === person) return say(roles.chair, language)
  const seat = attendance.rows.find((row) => row.person === person && row.seat)?.seat
  const place = attendance.places.find((one) => one.seat === seat)
  if (!place) return say(roles.attendee, language)
  if (place.holder?.person !== person) return say(roles.substitute, language)
  return place.label || say(roles[place.kind], language)
}

interface Hand {
  readonly person: string
  readonly session: string
  /** In a demonstration anybody may be tried out. */
  readonly demo: boolean
  /** The hash of what was on the page, when the form says. */
  readonly read?: string
}

/** Signs the content as approved. Publishes when it was the last one. */
export async function signMinutes(
  tx: Tx,
  act: Act,
  meeting: string,
  { person, session, demo, read }: Hand,
): Promise<Refusal | undefined> {
  await lockMeeting(tx, act.council, meeting)
  const minutes = await lockMinutes(tx, act.council, meeting)
  const signatories = await listSignatures(tx, act.council, meeting)
  const signatory = signatories.find((one) => one.person === person)
  const means = (await findSession(tx, act.council, session))?.means
  const refusal = whyCannotSign(minutes, { signatory, surely: means === 'passkey' || demo })
  if (refusal || !minutes.sha256) return refusal ?? undefined
  const unread = whyNotWhatWasRead(read, minutes.sha256)
  if (unread) return unread
  await sign(tx, act.council, meeting, { person, signedAt: act.now, sha256: minutes.sha256 })
  await record(tx, act, { kind: 'minutes.signed', subject: meeting, data: { person, sha256: minutes.sha256 } })
  const left = signatories.filter((one) => one.person !== person && !one.signedAt)
  if (!left.length) await publish(tx, act, meeting)
}

async function publish(tx: Tx, act: Act, meeting: string): Promise<void> {
  await updateMinutes(tx, act.council, meeting, { published_at: `${act.now}` })
  await record(tx, act, { kind: 'minutes.published', subject: meeting })
}
