export type DisqualificationKind = 'disqualified' | 'excused'
export type DisqualificationOutcome = 'steps-aside' | 'takes-part'

export interface Disqualification {
  readonly disqualification: string
  readonly agendaItem: string
  readonly seat: string
  readonly person: string
  readonly name: string
  readonly kind: DisqualificationKind
  readonly raised: 'by-the-member' | 'by-another'
  /** Personal; for those who prepare and decide, never for a public page. */
  readonly reason: string
  /** As the minutes must give it (§ 11-4) for one who steps aside; empty until then. */
  readonly legalBasis: string
  readonly raisedAt: Temporal.Instant
  readonly decidedAt: Temporal.Instant | null
  /** Null while the body has not decided. */
  readonly outcome: DisqualificationOutcome | null
}
