interface Held {
  readonly about: string
  /** Agenda items. */
  readonly items: readonly string[]
  readonly annulledAt: Temporal.Instant | null
  /** Null until it is closed. */
  readonly result: object | null
}

/** The body has voted on the matter itself under the item, and that vote stands. */
export const isDecided = (ballots: readonly Held[], agendaItem: string | null): boolean =>
  agendaItem !== null &&
  ballots.some(
    ({ items, annulledAt, result, about }) =>
      items.includes(agendaItem) && !annulledAt && result !== null && (about === 'proposal' || about === 'election'),
  )
