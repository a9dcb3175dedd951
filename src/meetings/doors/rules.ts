export interface ClosedDoors {
  readonly closedDoors: string
  readonly agendaItem: string
  /** «kommuneloven § 11-5 andre ledd, jf. …», as the minutes must give it (§ 11-4). */
  readonly legalBasis: string
  /** The debate on closing was itself behind closed doors. */
  readonly debateClosed: boolean
  readonly closedAt: Temporal.Instant
  readonly openedAt: Temporal.Instant | null
}
