import type { Said } from '../../foundation/words.ts'
import type { Choice } from '../ballot.ts'
import { votesFor } from '../counting/rules.ts'
import { against, type BallotForm, inFavour, type Majority, type Method, neededForQuorum } from '../rules.ts'
import type { Result } from './rules.ts'
import { words } from './words.ts'

export interface Asked {
  readonly form: BallotForm
  readonly method: Method
  readonly majority: Majority
  readonly members: number
  readonly round: number
  readonly choices: readonly Choice[]
}

export const labelOf = (choices: readonly Choice[], choice: number | null): string =>
  choices.find((one) => one.choice === choice)?.label ?? ''

/** «Vedtatt med 22 mot 2 stemmer», «Enstemmig vedtatt»: what the minutes say of the vote; at most 200 characters. */
export function voteSaid({ form, method, majority, members }: Asked, result: Result): Said {
  const { counts, needed, lots } = result.calculation
  const { votesCast, winner } = result
  const [yes, no] = [votesFor(counts, inFavour), votesFor(counts, against)]
  const most = votesFor(counts, winner ?? -1)
  switch (result.outcome) {
    case 'adopted':
      if (result.unanimous) return words.adoptedUnanimously
      return result.decidedByChair ? words.adoptedByChair(yes, no) : words.adopted(yes, no)
    case 'rejected':
      if (method === 'acclamation') return words.rejectedUnanimously
      if (result.decidedByChair) return words.rejectedByChair(yes, no)
      return majority.kind === 'ordinary'
        ? words.rejected(yes, no)
        : words.tooFewFor(yes, votesCast, needed ?? votesCast)
    case 'chosen':
      if (result.unanimous) return words.adoptedUnanimously
      if (result.decidedByChair) return words.adoptedByChair(most, votesCast - most)
      return counts.length === 2 ? words.adopted(most, votesCast - most) : words.adoptedOf(most, votesCast)
    case 'elected':
      if (form === 'proportional-election') return words.electedByLists
      if (result.unanimous) return words.electedUnanimously
      return lots.length ? words.electedByLot(most, votesCast) : words.electedWith(most, votesCast)
    case 'second-round':
      return form === 'alternatives' ? words.lastTwoRound : words.secondElection
    case 'not-quorate':
      return words.notQuorate(votesCast, members, neededForQuorum(members))
  }
}

/** The same, led by the winner's name where there were several to choose between. */
export function resultSaid(asked: Asked, result: Result): Said {
  const said = voteSaid(asked, result)
  const label = asked.form === 'for-against' || result.winner === null ? '' : labelOf(asked.choices, result.winner)
  return label ? (said.map((verdict, at) => words.labelled(label, verdict)[at]) as unknown as Said) : said
}
