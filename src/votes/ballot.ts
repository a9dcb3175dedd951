import type { Count } from './counting/rules.ts'
import type { Candidate } from './election/genders/rules.ts'
import { isTied } from './election/rules.ts'
import { byParticipant, byParty, countsOf, type Result, resultOf, type Tally } from './result/rules.ts'
import { type BallotForm, isNamed, type Majority, type Method, type Subject } from './rules.ts'

export interface Choice {
  /** 0 blank, 1 for or the first, 2 against or the second … */
  readonly choice: number
  readonly label: string
  readonly proposal: string | null
  readonly person: string | null
  /** Of a list in a proportional election; else empty. */
  readonly candidates: readonly Candidate[]
}

/** One who was present and entitled when the ballot opened, and in whose seat. */
export interface Elector {
  readonly seat: string
  readonly person: string
  readonly name: string
  /** As it was then; empty when none is known. */
  readonly party: string
  readonly participant: string | null
  readonly participantName: string
  /** Name of the member whose place it is; empty for one's own. */
  readonly substituteFor: string
}

export interface NamedVote extends Elector {
  readonly choice: number
  /** Entered by the desk, by name or by call; false for the member's own hand. */
  readonly byTheDesk: boolean
}

/** One question put to the vote. Until it closes nothing in it tells how anyone voted, only how many have. */
export interface Ballot {
  readonly ballot: string
  readonly meeting: string
  /** Within the meeting, in the order of opening. */
  readonly number: number
  readonly form: BallotForm
  readonly about: Subject
  readonly question: string
  readonly method: Method
  readonly majority: Majority
  readonly places: number | null
  readonly round: number
  /** Of the body when it opened, present or not. */
  readonly members: number
  readonly chairSeat: string
  readonly openedAt: Temporal.Instant
  readonly deadline: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly annulledAt: Temporal.Instant | null
  readonly annulledBecause: string | null
  /** Agenda items; more than one in a block vote. The first is the one it belongs to. */
  readonly items: readonly string[]
  readonly choices: readonly Choice[]
  readonly electors: readonly Elector[]
  /** How many have voted, by device or by name; how many hands or papers have been counted. */
  readonly voted: number
  /** By name, in the order of the electors, once it is closed; null until then, and where nobody is named. */
  readonly votes: readonly NamedVote[] | null
  /** Null until it is closed, while a lot is awaited, and when it was annulled before it closed. */
  readonly result: Result | null
  /** Closed, and these are tied: the lot is to be drawn between them. */
  readonly lotBetween: readonly number[] | null
}

/** What the store knows of one ballot. `votes` and `counts` are empty while it is open, unless it is about to close. */
export interface Parts extends Omit<Ballot, 'votes' | 'lotBetween'> {
  readonly latest: readonly { readonly seat: string; readonly choice: number; readonly byTheDesk: boolean }[]
  readonly counts: readonly Count[]
  readonly lots: readonly number[]
}

/** In the order of the electors; who did not vote is left out. */
function namedVotes({ electors, latest }: Pick<Parts, 'electors' | 'latest'>): NamedVote[] {
  const bySeat = new Map(latest.map((vote) => [vote.seat, vote]))
  return electors.flatMap((elector) => {
    const vote = bySeat.get(elector.seat)
    return vote ? [{ ...elector, choice: vote.choice, byTheDesk: vote.byTheDesk }] : []
  })
}

/** What the count stands on. `given` is what only the room knows: how the chair voted, what nobody spoke against. */
export function tallyOf(parts: Parts, given: { chairChoice?: number; acclaimed?: number } = {}): Tally {
  const { method, choices, electors, chairSeat } = parts
  const numbers = choices.map(({ choice }) => choice)
  const named = isNamed(method) ? namedVotes(parts) : []
  const own = named.find(({ seat }) => seat === chairSeat)?.choice
  return {
    entitled: electors.length,
    counts: isNamed(method) ? countsOf(named, numbers) : parts.counts,
    byParticipant: byParticipant(named, numbers),
    byParty: byParty(named, numbers),
    chairChoice: own ?? given.chairChoice ?? null,
    acclaimed: given.acclaimed ?? null,
    lots: parts.lots,
  }
}

export function asBallot(parts: Parts): Ballot {
  const { latest: _, counts: _counts, lots: _lots, ...told } = parts
  const closed = parts.closedAt !== null
  const votes = closed && isNamed(parts.method) ? namedVotes(parts) : null
  return { ...told, votes, lotBetween: closed && !parts.annulledAt && !parts.result ? tiedIn(parts) : null }
}

function tiedIn(parts: Parts): readonly number[] | null {
  const result = resultOf(parts, tallyOf(parts))
  return isTied(result) ? result.tied : null
}
