import type { Method, Subject } from '../rules.ts'

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
