import type { Selectable } from 'kysely'
import type {
  BallotChoice,
  BallotResult,
  Ballot as BallotTable,
  Elector as ElectorTable,
} from '../foundation/database/tables.ts'
import type { Choice, Elector } from './ballot.ts'
import { outcomes } from './counting/rules.ts'
import type { Candidate } from './election/genders/rules.ts'
import type { Calculation, Result } from './result/rules.ts'
import { forms, type Majority, methods, subjects } from './rules.ts'

/** How the columns of the tables become what the rules speak of. */
export type Row = Selectable<BallotTable>

export const asFacts = (row: Row) => ({
  ballot: row.ballot,
  meeting: row.meeting,
  number: row.number,
  form: oneOf(forms, row.form),
  about: oneOf(subjects, row.about),
  question: row.question,
  method: oneOf(methods, row.method),
  majority: asMajority(row),
  places: row.places,
  round: row.round,
  members: row.members,
  chairSeat: row.chair_seat,
  openedAt: row.opened_at.toTemporalInstant(),
  deadline: row.deadline?.toTemporalInstant() ?? null,
  closedAt: row.closed_at?.toTemporalInstant() ?? null,
  annulledAt: row.annulled_at?.toTemporalInstant() ?? null,
  annulledBecause: row.annulled_because,
})

/** The database holds each column to the same closed list. */
function oneOf<const V extends string>(values: readonly V[], value: string): V {
  const found = values.find((one) => one === value)
  if (found === undefined) throw new RangeError(`no such value: ${value}`)
  return found
}

function asMajority({ majority, majority_numerator, majority_denominator }: Row): Majority {
  if (majority === 'agreed' && majority_numerator !== null && majority_denominator !== null)
    return { kind: 'agreed', numerator: majority_numerator, denominator: majority_denominator }
  return { kind: majority === 'two-thirds' ? 'two-thirds' : 'ordinary' }
}

type ChoiceRow = Omit<Selectable<BallotChoice>, 'council'>
type ElectorRow = Omit<Selectable<ElectorTable>, 'council'>

export const asChoice = ({ choice, label, proposal, person, candidates }: ChoiceRow): Choice => ({
  choice,
  label,
  proposal,
  person,
  candidates: (candidates as unknown as readonly Candidate[] | null) ?? [],
})

export const asElector = ({
  seat,
  person,
  name,
  party,
  participant,
  participant_name,
  substitute_for,
}: ElectorRow): Elector => ({
  seat,
  person,
  name,
  party,
  participant,
  participantName: participant_name,
  substituteFor: substitute_for,
})

export const asResult = (row: Selectable<BallotResult>): Result => ({
  outcome: oneOf(outcomes, row.outcome),
  unanimous: row.unanimous,
  winner: row.winner,
  votesCast: row.votes_cast,
  decidedByChair: row.decided_by_chair,
  calculation: row.calculation as unknown as Calculation,
})
