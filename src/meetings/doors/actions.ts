import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { presentAt } from '../attendance/rules.ts'
import { roomFacts, type When } from '../course/facts.ts'
import { lastMoment, whyNotThen } from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { whyCannotDebate } from '../deciding/rules.ts'
import { basisText, type ClosingBasis, whyCannotCloseDoors, whyCannotOpenDoors } from './rules.ts'
import { insertDoors, openDoorsAt } from './store.ts'

interface Closing extends When {
  readonly agendaItem: string
  readonly basis: ClosingBasis
  /** The secrecy provision, or the paragraph of offentleglova; needed for weighty public interests. */
  readonly provision?: string
  /** The debate on closing was itself held behind closed doors. */
  readonly debateClosed?: boolean
}

/**
 * The public leaves for the item that is up, as the body has voted in open meeting: the ballot on closing comes first.
 * Answers the closing. Refused: somebody takes part from afar though the meeting shall be closed (§ 11-7).
 */
export async function closeDoors(
  tx: Tx,
  act: Act,
  meeting: string,
  { agendaItem, basis, provision = '', debateClosed = false, at: when }: Closing,
): Promise<string | Refusal> {
  const { course, attendance, agenda, at } = await roomFacts(tx, act, meeting, { at: when })
  const refusal =
    whyNotThen(course, at, act.now) ??
    whyCannotDebate({ course, attendance, agenda, agendaItem, at }) ??
    whyCannotCloseDoors({ basis, provision: provision.trim() }, course.doors, presentAt(attendance, at))
  if (refusal) return refusal
  if (Temporal.Instant.compare(at, lastMoment(course)) < 0) return refuse(courseWords.beforeWhatFollows)
  const legalBasis = basisText(basis, provision.trim())
  const doors = await insertDoors(tx, act.council, meeting, { agendaItem, legalBasis, debateClosed, closedAt: at })
  await record(tx, act, { kind: 'doors.closed', subject: meeting, data: { doors } })
  return doors
}

export async function openDoors(tx: Tx, act: Act, meeting: string, when: When = {}): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const refusal = whyNotThen(course, at, act.now) ?? whyCannotOpenDoors(course.doors)
  if (refusal) return refusal
  const closed = course.doors.find(({ openedAt }) => !openedAt)
  if (closed && Temporal.Instant.compare(at, closed.closedAt) < 0) return refuse(courseWords.beforeWhatFollows)
  await openDoorsAt(tx, act.council, meeting, at)
  await record(tx, act, { kind: 'doors.opened', subject: meeting })
}
