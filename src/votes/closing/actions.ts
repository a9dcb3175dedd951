import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { findMeeting } from '../../meetings/store.ts'
import { asBallot, type Ballot, type Parts, tallyOf } from '../ballot.ts'
import { isTied } from '../election/rules.ts'
import { resultOf } from '../result/rules.ts'
import { getPartsToCount } from '../store.ts'
import { words } from '../words.ts'
import { recordDecisions, withdrawDecisions } from './decisions.ts'
import { whyCannotAnnul, whyCannotClose } from './rules.ts'
import { insertLot, insertResult, lockBallot, stampAnnulled, stampClosed } from './store.ts'

/** What only the room knows when a ballot closes. */
interface Known {
  /** How the meeting chair voted, where hands are counted and it is a tie. */
  readonly chairChoice?: number
  /** By acclamation: what nobody spoke against. */
  readonly acclaimed?: number
  /** When it was closed, for what was counted by hand and is told later. */
  readonly at?: Temporal.Instant
}

/**
 * Locks the ballot, then stamps the time, so that no vote is later than the close; counts, writes the result once, and
 * records what was decided. A second close answers as the first. Refused: counts missing, the chair's vote missing.
 * Without a result in the answer a lot is to be drawn between `lotBetween` (§ 7-6, § 7-8).
 */
export async function closeBallot(tx: Tx, act: Act, ballot: string, known: Known = {}): Promise<Ballot | Refusal> {
  await lockBallot(tx, act.council, ballot)
  const parts = await getPartsToCount(tx, act.council, ballot)
  if (parts.closedAt) return asBallot(parts)
  const tally = tallyOf(parts, known)
  const refusal = whyCannotClose({ ...parts, ...tally })
  if (refusal) return refusal
  await stampClosed(tx, act.council, ballot, act.actor.person, parts.method === 'device' ? undefined : known.at)
  const settled = await settle(tx, act, parts, tally)
  if (isRefusal(settled)) return settled
  await record(tx, act, { kind: 'ballot.closed', subject: parts.meeting, data: { ballot } })
  return asBallot(await getPartsToCount(tx, act.council, ballot))
}

/** Writes the result and what it decided, unless a lot must be drawn first. */
async function settle(tx: Tx, act: Act, parts: Parts, tally = tallyOf(parts)): Promise<Refusal | undefined> {
  const result = resultOf(parts, tally)
  if (isTied(result)) return undefined
  await insertResult(tx, act.council, parts.ballot, result)
  return recordDecisions(tx, act, parts, result)
}

/** The lot fell to this one. Drawn in the room, one at a time, until nobody is tied. */
export async function drawLot(tx: Tx, act: Act, ballot: string, choice: number): Promise<Ballot | Refusal> {
  await lockBallot(tx, act.council, ballot)
  const parts = await getPartsToCount(tx, act.council, ballot)
  const { lotBetween, closedAt } = asBallot(parts)
  if (!closedAt) return refuse(words.stillOpen)
  if (!lotBetween) return refuse(words.noLot)
  if (!lotBetween.includes(choice)) return refuse(words.lotBetweenOthers)
  await insertLot(tx, act.council, ballot, { number: parts.lots.length + 1, choice, enteredBy: act.actor.person })
  const refusal = await settle(tx, act, { ...parts, lots: [...parts.lots, choice] })
  if (refusal) return refusal
  await record(tx, act, { kind: 'ballot.closed', subject: parts.meeting, data: { ballot, lot: choice } })
  return asBallot(await getPartsToCount(tx, act.council, ballot))
}

/** It is voted again. The ballot stays in the record with the reason; what it decided is taken out. */
export async function annulBallot(tx: Tx, act: Act, ballot: string, reason: string): Promise<Refusal | undefined> {
  await lockBallot(tx, act.council, ballot)
  const parts = await getPartsToCount(tx, act.council, ballot)
  const meeting = await findMeeting(tx, act.council, parts.meeting, 'everything')
  const refusal = whyCannotAnnul(parts.annulledAt !== null, reason, Boolean(meeting?.closedAt))
  if (refusal) return refusal
  await stampClosed(tx, act.council, ballot, act.actor.person)
  await stampAnnulled(tx, act.council, ballot, reason.trim())
  await withdrawDecisions(tx, act, ballot)
  await record(tx, act, { kind: 'ballot.annulled', subject: parts.meeting, data: { ballot } })
}
