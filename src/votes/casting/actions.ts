import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { findMeetingAt } from '../../meetings/store.ts'
import type { Parts } from '../ballot.ts'
import { lockBallot } from '../closing/store.ts'
import type { Count } from '../counting/rules.ts'
import { isCounted, whyCannotVote } from '../rules.ts'
import { getPartsToCount } from '../store.ts'
import { words } from '../words.ts'
import {
  type Casting,
  findVoteByKey,
  insertEnteredVotes,
  insertHandCounts,
  insertVote,
  type Registered,
} from './store.ts'

/** Too late, and nothing was written: answered with 410. */
interface TooLate {
  readonly tooLate: true
}
export const isTooLate = (value: object): value is TooLate => 'tooLate' in value

/**
 * A member's own vote. The same key always gets the same answer, also after closing; a new key is a change of mind. Run
 * with `writeQuietly`, and tell of it afterwards with `announceProgress`. Refused: not an elector, no such choice.
 */
export async function castVote(tx: Tx, act: Act, casting: Casting): Promise<Registered | TooLate | Refusal> {
  const registered = (await insertVote(tx, act.council, casting)) ?? (await findVoteByKey(tx, act.council, casting))
  if (registered) return registered
  const ballot = await getPartsToCount(tx, act.council, casting.ballot)
  const meeting = await findMeetingAt(tx, act.council, casting.address, 'everything')
  if (ballot.meeting !== meeting?.meeting) return refuse(words.notOnTheRoll)
  const isElector = ballot.electors.some(({ person }) => person === casting.person)
  const late = { tooLate: true } as const
  const refusal = whyCannotVote(ballot, { isElector, choice: casting.choice, byTheDesk: false }, act.now)
  return refusal && refusal.says !== words.ballotIsClosed ? refusal : late
}

export interface EnteredVote {
  readonly seat: string
  readonly choice: number
}

/** The secretary enters votes by name or by call, or for a member whose phone has stopped. The latest of a seat counts. */
export async function enterVotesByName(
  tx: Tx,
  act: Act,
  ballot: string,
  votes: readonly EnteredVote[],
  at?: Temporal.Instant,
): Promise<Refusal | undefined> {
  await lockBallot(tx, act.council, ballot)
  const parts = await getPartsToCount(tx, act.council, ballot)
  for (const { seat, choice } of votes) {
    const isElector = parts.electors.some((one) => one.seat === seat)
    const refusal = whyCannotVote(parts, { isElector, choice, byTheDesk: true }, act.now)
    if (refusal) return refusal
  }
  const entries = votes.map((vote) => ({ ...vote, key: randomUUIDv7() }))
  await insertEnteredVotes(tx, act.council, ballot, entries, act.actor.person, at)
  await record(tx, act, progressed(parts))
}

export const enterVoteByName = (tx: Tx, act: Act, ballot: string, vote: EnteredVote, at?: Temporal.Instant) =>
  enterVotesByName(tx, act, ballot, [vote], at)

/** How many hands or papers for each choice, 0 too. A recount stands in place of the count before. */
export async function enterHands(
  tx: Tx,
  act: Act,
  ballot: string,
  counts: readonly Count[],
): Promise<Refusal | undefined> {
  await lockBallot(tx, act.council, ballot)
  const parts = await getPartsToCount(tx, act.council, ballot)
  const refusal = whyCannotCount(parts, counts)
  if (refusal) return refusal
  await insertHandCounts(tx, act.council, ballot, counts, act.actor.person)
  await record(tx, act, progressed(parts))
}

function whyCannotCount({ method, closedAt, choices, electors }: Parts, counts: readonly Count[]): Refusal | null {
  if (!isCounted(method)) return refuse(words.notCounted)
  if (closedAt) return refuse(words.ballotIsClosed)
  if (choices.some(({ choice }) => !counts.some((one) => one.choice === choice))) return refuse(words.countsMissing)
  const votes = counts.reduce((sum, one) => sum + one.votes, 0)
  return votes > electors.length ? refuse(words.tooMany(votes, electors.length)) : null
}

const progressed = ({ meeting, ballot }: Parts) =>
  ({ kind: 'ballot.progressed', subject: meeting, data: { ballot } }) as const
