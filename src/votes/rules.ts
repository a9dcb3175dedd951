import { cite } from '../law/cite.ts'
import { type Refusal, refuse } from '../law/refusal.ts'
import { words } from './words.ts'

export const quorum = cite('kommuneloven', '11-9', 1)
const dutyToVote = cite('kommuneloven', '8-1', 2)
const majorityElection = cite('kommuneloven', '7-8')
/** Elections follow rules of their own: blank votes, lots, and no casting vote. */
const electionsApart = cite('kommuneloven', '11-9', 2)

export const forms = ['for-against', 'alternatives', 'majority-election', 'proportional-election'] as const
export type BallotForm = (typeof forms)[number]

export const subjects = [
  'proposal',
  'deferral',
  'return',
  'closing',
  'disqualification',
  'excuse',
  'election',
  'procedure',
] as const
/** What a ballot is about. */
export type Subject = (typeof subjects)[number]

export const methods = ['device', 'show-of-hands', 'by-name', 'call', 'acclamation', 'paper'] as const
export type Method = (typeof methods)[number]

/** Of the votes cast. `two-thirds`: the agreement's changes (§ 18-4); `agreed`: at least so many of so many. */
export type Majority =
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'two-thirds' }
  | { readonly kind: 'agreed'; readonly numerator: number; readonly denominator: number }

export const blank = 0
export const inFavour = 1
export const against = 2

export const isElection = (form: BallotForm): boolean =>
  form === 'majority-election' || form === 'proportional-election'

/** Where each vote is a row of a seat; otherwise hands or papers are counted, or nobody is counted at all. */
export const isNamed = (method: Method): boolean => method === 'device' || method === 'by-name' || method === 'call'
export const isCounted = (method: Method): boolean => method === 'show-of-hands' || method === 'paper'

/** At least half of the members, present and voting. */
export const isQuorate = (votes: number, members: number): boolean => 2 * votes >= members
export const neededForQuorum = (members: number): number => Math.ceil(members / 2)

/** What settles the case itself may take more than a majority of the votes cast; nothing else does (§ 11-9, § 11-3). */
export const majorityFor = (about: Subject, wanted: Majority): Majority =>
  about === 'proposal' ? wanted : { kind: 'ordinary' }

/** Persons are elected by a form of election, where everyone may vote blank, or unanimously as agreed (§ 7-7). */
export function whyNotByProposal(
  { form, about, method }: { readonly form: BallotForm; readonly about: Subject; readonly method: Method },
  electionItem: boolean,
): Refusal | null {
  if (!electionItem || about !== 'proposal' || isElection(form) || method === 'acclamation') return null
  return refuse(words.holdElection, electionsApart)
}

interface OpeningFacts {
  readonly form: BallotForm
  readonly method: Method
  readonly majority: Majority
  readonly places: number | null
  /** Other than blank. */
  readonly choices: number
  readonly items: number
  readonly round: number
  /** Between its opening and its closing. */
  readonly meetingInProgress: boolean
  readonly anotherIsOpen: boolean
  readonly members: number
  /** The seats and the persons of those who are present and may vote. */
  readonly electors: readonly { readonly seat: string; readonly person: string }[]
  /** Who leads the meeting; null when nobody has been registered. */
  readonly chairSeat: string | null
}

/** A ballot opens in a meeting that goes on, one at a time, with a body that can decide. */
export function whyCannotOpen(facts: OpeningFacts): Refusal | null {
  const { electors, members, chairSeat } = facts
  if (!facts.meetingInProgress) return refuse(words.meetingNotInProgress)
  if (facts.anotherIsOpen) return refuse(words.anotherIsOpen)
  if (!facts.items) return refuse(words.noItem)
  if (!isQuorate(electors.length, members))
    return refuse(words.tooFewPresent(electors.length, members, neededForQuorum(members)), quorum)
  if (!chairSeat) return refuse(words.noChair)
  if (new Set(electors.map(({ person }) => person)).size < electors.length) return refuse(words.twoSeats)
  if (!isElection(facts.form) && !electors.some(({ seat }) => seat === chairSeat)) return refuse(words.chairCannotVote)
  return whyCannotAsk(facts)
}

function whyCannotAsk({ form, method, majority, places, choices, round }: OpeningFacts): Refusal | null {
  if (majority.kind !== 'ordinary' && form !== 'for-against') return refuse(words.majorityOfProposals)
  if (majority.kind === 'agreed' && !isFraction(majority)) return refuse(words.noSuchMajority)
  switch (form) {
    case 'for-against':
      return choices === 2 ? null : refuse(words.forAndAgainst)
    case 'alternatives':
      if (choices < 2) return refuse(words.twoAlternatives)
      return round === 2 && choices !== 2 ? refuse(words.lastTwo) : null // the law has it of budgets alone (§ 11-9)
    case 'majority-election':
      if (places !== 1) return refuse(words.onePlace, majorityElection)
      return choices < 1 ? refuse(words.noCandidates) : null
    case 'proportional-election':
      if (!places) return refuse(words.noPlaces)
      if (method === 'acclamation') return refuse(words.noAcclamation)
      return choices < 1 ? refuse(words.noCandidates) : null
  }
}

const isFraction = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  Number.isInteger(numerator) && Number.isInteger(denominator) && numerator >= 1 && numerator <= denominator

interface OpenBallot {
  readonly form: BallotForm
  readonly method: Method
  readonly deadline: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly annulledAt: Temporal.Instant | null
  readonly choices: readonly { readonly choice: number }[]
}

interface Voter {
  /** Present and entitled when the ballot opened; the roll was frozen then. */
  readonly isElector: boolean
  readonly choice: number
  /** The secretary enters the vote, by name or by call. */
  readonly byTheDesk: boolean
}

export const isOver = ({ closedAt, deadline }: Pick<OpenBallot, 'closedAt' | 'deadline'>, at: Temporal.Instant) =>
  closedAt !== null || (deadline !== null && Temporal.Instant.compare(at, deadline) >= 0)

/** The page asks before it shows buttons; the statement that writes holds the same conditions in the database. */
export function whyCannotVote(ballot: OpenBallot, voter: Voter, at: Temporal.Instant): Refusal | null {
  if (!voter.isElector) return refuse(words.notOnTheRoll, dutyToVote)
  if (!isNamed(ballot.method)) return refuse(words.notByName)
  if (ballot.method !== 'device' && !voter.byTheDesk) return refuse(words.notByDevice)
  if (isOver(ballot, at)) return refuse(words.ballotIsClosed)
  if (voter.choice === blank && !isElection(ballot.form)) return refuse(words.blankOnlyInElections, dutyToVote)
  return ballot.choices.some(({ choice }) => choice === voter.choice) ? null : refuse(words.noSuchChoice)
}

/** Who may open and close: the secretary, and whoever leads the meeting. */
export function whyCannotConduct(person: string | null, isSecretary: boolean, chair: string | null): Refusal | null {
  if (isSecretary || (person !== null && person === chair)) return null
  return refuse(words.onlyTheChair)
}
