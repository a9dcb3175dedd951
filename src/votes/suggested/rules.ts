import { type Count, votesFor } from '../counting/rules.ts'
import type { BallotForm, Method, Subject } from '../rules.ts'

interface Moved {
  readonly proposal: string
  readonly kind: 'recommendation' | 'alternative' | 'amendment' | 'addition' | 'deferral' | 'return'
}

interface Voted {
  readonly annulledAt: Temporal.Instant | null
  readonly choices: readonly { readonly proposal: string | null }[]
}

/** The proposal whose turn it is: the first in the voting order that has not been voted on. */
export function nextToVoteOn<M extends Moved>(order: readonly M[], ballots: readonly Voted[]): M | undefined {
  const done = new Set(
    ballots.filter(({ annulledAt }) => !annulledAt).flatMap(({ choices }) => choices.map(({ proposal }) => proposal)),
  )
  return order.find(({ proposal }) => !done.has(proposal))
}

/** Changes of the agreement take two thirds unless the agreement says otherwise (§ 18-4); the title tells, the chair decides. */
export const suggestedMajority = (title: string): 'ordinary' | 'two-thirds' =>
  /samarbeidsavtale|avtaleendring|vedtekt/i.test(title) ? 'two-thirds' : 'ordinary'

/** Elections are held on paper: a vote that is to be secret cannot be kept so on a phone. */
export const suggestedMethod = (isAnElection: boolean): Method => (isAnElection ? 'paper' : 'device')

/** What a vote on this kind of proposal is about. */
export const subjectOf = (kind: Moved['kind']): Subject =>
  kind === 'deferral' || kind === 'return' ? kind : 'proposal'

interface Choosable {
  readonly choice: number
  readonly label: string
  readonly proposal: string | null
}

interface Between {
  readonly form: BallotForm
  readonly about: Subject
  readonly annulledAt: Temporal.Instant | null
  readonly choices: readonly Choosable[]
  readonly result: {
    readonly outcome: string
    readonly winner: number | null
    readonly calculation: { readonly counts: readonly Count[] }
  } | null
}

/** `last-two`: the final vote. `which-of`: several share the second place, and one of them goes on. */
export interface NextRound {
  readonly kind: 'last-two' | 'which-of'
  readonly choices: readonly Choosable[]
}

/**
 * What follows when no alternative got more than half: the two with the most votes against each other. Where several share
 * the second place the body first votes on which of them that is; where more than two share the first, on all of them anew.
 * `ballots` of the item in their order; undefined when nothing is left to settle so.
 */
export function nextRound(ballots: readonly Between[]): NextRound | undefined {
  const standing = ballots.filter(({ annulledAt, form }) => !annulledAt && form === 'alternatives')
  const at = standing.findLastIndex(({ about, result }) => about === 'proposal' && result)
  const last = standing[at]
  if (last?.result?.outcome !== 'second-round') return undefined
  const votes = ({ choice }: Choosable) => votesFor(last.result?.calculation.counts ?? [], choice)
  const ranked = [...last.choices].sort((one, other) => votes(other) - votes(one))
  const [first, second, third] = ranked
  if (!first || !second) return undefined
  if (!third || votes(second) > votes(third)) return { kind: 'last-two', choices: [first, second] }
  const tied = ranked.filter((one) => votes(one) === votes(second))
  if (tied.includes(first)) return { kind: 'last-two', choices: tied }
  const settled = standing.slice(at + 1).findLast(({ about, result }) => about === 'procedure' && result?.winner)
  const winner = settled?.choices.find(({ choice }) => choice === settled.result?.winner)
  const goesOn = tied.find(({ label, proposal }) => label === winner?.label && proposal === winner.proposal)
  return goesOn ? { kind: 'last-two', choices: [first, goesOn] } : { kind: 'which-of', choices: tied }
}
