import {
  acclaim,
  type Count,
  decideAlternatives,
  decideForAgainst,
  noVerdict,
  type Verdict,
  votesIn,
} from '../counting/rules.ts'
import { distribute, type Place, wonBy } from '../election/distribution/rules.ts'
import { type Candidate, type Picked, pick } from '../election/genders/rules.ts'
import { electByMajority, isTied, type Tied } from '../election/rules.ts'
import { against, type BallotForm, blank, isQuorate, type Majority } from '../rules.ts'

/** The votes of one municipality or one party. */
export interface Group {
  readonly name: string
  readonly participant: string | null
  readonly counts: readonly Count[]
}

/** What a list won in a proportional election. */
export interface Won {
  readonly list: number
  readonly members: Picked
  /** As far as possible two more than the members (§ 7-6 fifth subsection). */
  readonly substitutes: Picked
}

/** How the result came about; enough to count again. Kept as JSON. */
export interface Calculation {
  /** Present and entitled when the ballot opened. */
  readonly entitled: number
  readonly members: number
  readonly needed: number | null
  readonly counts: readonly Count[]
  /** Empty where nobody is named. */
  readonly byParticipant: readonly Group[]
  readonly byParty: readonly Group[]
  readonly chairChoice: number | null
  readonly finalists: readonly number[]
  /** The choices that lots fell to, in the order drawn. */
  readonly lots: readonly number[]
  readonly places: readonly Place[]
  readonly won: readonly Won[]
}

/** What a closed ballot came to; written once. */
export interface Result extends Pick<Verdict, 'outcome' | 'unanimous' | 'winner' | 'votesCast' | 'decidedByChair'> {
  readonly calculation: Calculation
}

interface Asked {
  readonly form: BallotForm
  readonly majority: Majority
  readonly members: number
  readonly round: number
  readonly places: number | null
  readonly choices: readonly { readonly choice: number; readonly candidates: readonly Candidate[] }[]
}

/** What is known when it closes. `acclaimed` is the choice that nobody spoke against, instead of counts. */
export interface Tally {
  readonly entitled: number
  readonly counts: readonly Count[]
  readonly byParticipant: readonly Group[]
  readonly byParty: readonly Group[]
  readonly chairChoice: number | null
  readonly acclaimed: number | null
  readonly lots: readonly number[]
}

/** The result with its calculation; or between whom a lot must be drawn first. */
export function resultOf(asked: Asked, tally: Tally): Result | Tied {
  const shared = asked.form === 'proportional-election' ? sharePlaces(asked, tally) : { places: [], won: [] }
  if (isTied(shared)) return shared
  const verdict = verdictOf(asked, tally)
  if (isTied(verdict)) return verdict
  const { outcome, unanimous, winner, votesCast, decidedByChair, needed, finalists } = verdict
  const { acclaimed: _, ...counted } = tally
  const calculation = { ...counted, members: asked.members, needed, finalists, ...shared }
  return { outcome, unanimous, winner, votesCast, decidedByChair, calculation }
}

function verdictOf(asked: Asked, { counts, chairChoice, acclaimed, entitled, lots }: Tally): Verdict | Tied {
  const { form, members, majority, round } = asked
  if (acclaimed !== null) {
    const allAgainst = form === 'for-against' && acclaimed === against
    return acclaim(allAgainst ? 'rejected' : acclaimedOutcome[form], acclaimed, entitled, members)
  }
  switch (form) {
    case 'for-against':
      return decideForAgainst(counts, majority, { members, chairChoice })
    case 'alternatives':
      return decideAlternatives(counts, { members, chairChoice })
    case 'majority-election':
      return electByMajority(counts, { members, round, lots })
    case 'proportional-election': {
      const votesCast = votesIn(counts)
      return { ...noVerdict, outcome: isQuorate(votesCast, members) ? 'elected' : 'not-quorate', votesCast }
    }
  }
}

const acclaimedOutcome = {
  'for-against': 'adopted',
  alternatives: 'chosen',
  'majority-election': 'elected',
  'proportional-election': 'elected',
} as const

function sharePlaces({ places, choices, members }: Asked, { counts, lots }: Tally) {
  if (!isQuorate(votesIn(counts), members)) return { places: [], won: [] }
  const given = distribute(
    counts.filter(({ choice }) => choice !== blank),
    places ?? 0,
    lots,
  )
  if (isTied(given)) return given
  const won = choices.flatMap(({ choice, candidates }) => {
    const many = wonBy(given, choice)
    return many ? [{ list: choice, ...seatsOf(candidates, many) }] : []
  })
  return { places: given, won }
}

function seatsOf(list: readonly Candidate[], many: number) {
  const members = pick(list, many)
  const seated = new Set(members.chosen.map(({ name }) => name))
  return {
    members,
    substitutes: pick(
      list.filter(({ name }) => !seated.has(name)),
      many + 2,
    ),
  }
}

interface NamedVote {
  readonly choice: number
  readonly participant: string | null
  readonly participantName: string
  readonly party: string
}

/** Counts per choice, every choice named, also those that nobody chose. */
export const countsOf = (votes: readonly { readonly choice: number }[], choices: readonly number[]): Count[] =>
  choices.map((choice) => ({ choice, votes: votes.filter((vote) => vote.choice === choice).length }))

export function byParticipant(votes: readonly NamedVote[], choices: readonly number[]): Group[] {
  return grouped(
    votes,
    ({ participantName }) => participantName,
    choices,
    ({ participant }) => participant,
  )
}

export function byParty(votes: readonly NamedVote[], choices: readonly number[]): Group[] {
  return grouped(
    votes,
    ({ party }) => party,
    choices,
    () => null,
  )
}

function grouped(
  votes: readonly NamedVote[],
  nameOf: (vote: NamedVote) => string,
  choices: readonly number[],
  participantOf: (vote: NamedVote) => string | null,
): Group[] {
  const names = [...new Set(votes.map(nameOf))].sort((one, other) => one.localeCompare(other, 'nb'))
  return names.map((name) => {
    const own = votes.filter((vote) => nameOf(vote) === name)
    return { name, participant: participantOf(own[0]!), counts: countsOf(own, choices) }
  })
}

interface ClosingFacts {
  readonly form: BallotForm
  readonly counts: readonly Count[]
}

/** Equal on both sides, in a matter where the meeting chair's vote decides. */
export const needsChair = ({ form, counts }: ClosingFacts): boolean => {
  if (form !== 'for-against' && !(form === 'alternatives' && counts.length === 2)) return false
  return counts.length === 2 && counts[0]!.votes === counts[1]!.votes
}
