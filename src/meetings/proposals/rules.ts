export const proposalKinds = ['recommendation', 'alternative', 'amendment', 'addition', 'deferral', 'return'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export interface Proposal {
  readonly proposal: string
  readonly agendaItem: string
  /** «Forslag 2», «Innstillingen» */
  readonly label: string
  readonly kind: ProposalKind
  readonly text: string
  /** The proposal that an amendment or an addition is about. */
  readonly amends: string | null
  /** Who moved it; null for the recommendation of the papers. */
  readonly seat: string | null
  readonly person: string | null
  /** Of the mover; empty for the papers'. */
  readonly name: string
  readonly source: 'papers' | 'phone' | 'floor'
  readonly movedAt: Temporal.Instant
  readonly withdrawnAt: Temporal.Instant | null
  /** Set when the chair has changed the voting order. */
  readonly votingPosition: number | null
}

export interface VotingOrder {
  readonly agendaItem: string
  readonly reason: string
  readonly at: Temporal.Instant
}
