import { cite } from '../../law/cite.ts'
import { against, inFavour, isQuorate, type Majority } from '../rules.ts'

export const ordinaryMajority = cite('kommuneloven', '11-9', 2)
export const chairDecides = cite('kommuneloven', '11-9', 2)
export const agreementsChanges = cite('kommuneloven', '18-4', 3)

export interface Count {
  readonly choice: number
  readonly votes: number
}

export const outcomes = ['adopted', 'rejected', 'chosen', 'elected', 'second-round', 'not-quorate'] as const
export type Outcome = (typeof outcomes)[number]

/** What a count comes to. */
export interface Verdict {
  readonly outcome: Outcome
  readonly unanimous: boolean
  /** The choice that won; null when none did, or when lists share the places. */
  readonly winner: number | null
  readonly votesCast: number
  /** Votes that it takes to win; null where the most votes win. */
  readonly needed: number | null
  /** A tie that the meeting chair's vote settled. */
  readonly decidedByChair: boolean
  /** The choices that are voted on again when the outcome is `second-round`. */
  readonly finalists: readonly number[]
}

export const votesFor = (counts: readonly Count[], choice: number): number =>
  counts.find((one) => one.choice === choice)?.votes ?? 0

export const votesIn = (counts: readonly Count[]): number => counts.reduce((sum, { votes }) => sum + votes, 0)

/** How many of the votes cast it takes. More than half; or at least two thirds, or the agreement's own share. */
export function neededOf(cast: number, majority: Majority): number {
  switch (majority.kind) {
    case 'ordinary':
      return Math.floor(cast / 2) + 1
    case 'two-thirds':
      return Math.ceil((2 * cast) / 3)
    case 'agreed':
      return Math.ceil((majority.numerator * cast) / majority.denominator)
  }
}

interface Facts {
  /** Of the body, present or not. */
  readonly members: number
  /** How the meeting chair voted; null when unknown. */
  readonly chairChoice: number | null
}

export const noVerdict = { unanimous: false, winner: null, needed: null, decidedByChair: false, finalists: [] } as const

/** For and against. A tie follows the meeting chair's vote, when an ordinary majority is what it takes. */
export function decideForAgainst(
  counts: readonly Count[],
  majority: Majority,
  { members, chairChoice }: Facts,
): Verdict {
  const [yes, no] = [votesFor(counts, inFavour), votesFor(counts, against)]
  const votesCast = yes + no
  if (!isQuorate(votesCast, members)) return { ...noVerdict, outcome: 'not-quorate', votesCast }
  const needed = neededOf(votesCast, majority)
  const decidedByChair = majority.kind === 'ordinary' && yes === no
  const adopted = decidedByChair ? chairChoice === inFavour : yes >= needed && yes > 0
  return {
    ...noVerdict,
    outcome: adopted ? 'adopted' : 'rejected',
    unanimous: votesCast > 0 && (yes === votesCast || no === votesCast),
    winner: adopted ? inFavour : against,
    votesCast,
    needed,
    decidedByChair,
  }
}

/**
 * Alternatives against each other. With two, the one with the most votes; a tie follows the meeting chair. With several,
 * one that has more than half; else the two with the most votes are voted on again (§ 11-9 third subsection).
 */
export function decideAlternatives(counts: readonly Count[], { members, chairChoice }: Facts): Verdict {
  const votesCast = votesIn(counts)
  if (!isQuorate(votesCast, members)) return { ...noVerdict, outcome: 'not-quorate', votesCast }
  const needed = neededOf(votesCast, { kind: 'ordinary' })
  const sorted = [...counts].sort((one, other) => other.votes - one.votes)
  const [first, second] = [sorted[0]!, sorted[1]!]
  const chosen = (winner: number, decidedByChair = false): Verdict => ({
    ...noVerdict,
    outcome: 'chosen',
    winner,
    votesCast,
    needed,
    decidedByChair,
    unanimous: first.votes === votesCast,
  })
  if (first.votes >= needed) return chosen(first.choice)
  const tie = counts.length === 2 && first.votes === second.votes
  if (tie && chairChoice !== null) return chosen(chairChoice, true)
  const finalists = sorted.filter(({ votes }) => votes >= second.votes).map(({ choice }) => choice)
  return { ...noVerdict, outcome: 'second-round', votesCast, needed, finalists }
}

/** «Enstemmig»: so many entitled and present, and nobody is named or counted for or against. */
export function acclaim(
  outcome: 'adopted' | 'rejected' | 'chosen' | 'elected',
  winner: number,
  entitled: number,
  members: number,
) {
  const verdict: Verdict = isQuorate(entitled, members)
    ? { ...noVerdict, outcome, unanimous: true, winner, votesCast: entitled }
    : { ...noVerdict, outcome: 'not-quorate', votesCast: entitled }
  return verdict
}
