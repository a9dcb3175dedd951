import type { Outcome } from '../../votes/counting/rules.ts'
import type { BallotForm, Majority, Method, Subject } from '../../votes/rules.ts'

export interface MinutesBallot {
  readonly ballot: string
  /** Within the meeting. */
  readonly number: number
  readonly form: BallotForm
  readonly about: Subject
  readonly method: Method
  readonly majority: Majority['kind']
  readonly question: string
  readonly openedAt: string
  readonly closedAt: string | null
  /** Of a block vote: the headings of all its items. */
  readonly items: readonly string[]
  /** Present and with the right to vote when it opened. */
  readonly electors: number
  /** Null as long as it has no result. */
  readonly result: {
    readonly outcome: Outcome
    readonly unanimous: boolean
    readonly votesCast: number
    readonly decidedByChair: boolean
    /** Label of what won between alternatives, or who was elected. */
    readonly winner: string | null
  } | null
  /** Votes of each choice, from hands or from votes by name; null when nobody counted, as by acclamation. */
  readonly choices: readonly { readonly label: string; readonly votes: number | null }[]
  /** By municipality, votes in the order of `choices`; empty when votes were not by name. */
  readonly municipalities: readonly { readonly name: string; readonly votes: readonly number[] }[]
  /** By party (Prop. 46 L (2017–2018)), votes in the order of `choices`; empty when votes were not by name. */
  readonly parties: readonly { readonly name: string; readonly votes: readonly number[] }[]
  /** Who voted for what; only where a ballot was by name. */
  readonly named: readonly NamedVote[]
  /** Why it was annulled and voted again; null when it stands. */
  readonly annulled: string | null
  readonly said: readonly string[]
}

export interface NamedVote {
  readonly name: string
  readonly party: string
  readonly participantName: string
  readonly substituteFor: string
  /** Place in `choices`; null for who did not vote. */
  readonly choice: number | null
}
