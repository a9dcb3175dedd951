interface Held {
  readonly about: string
  /** Agenda items. */
  readonly items: readonly string[]
  readonly annulledAt: Temporal.Instant | null
  /** Null until it is closed. */
  readonly result: { readonly outcome?: string } | null
}

/** The body has voted on the matter itself under the item, and that vote stands. */
export const isDecided = (ballots: readonly Held[], agendaItem: string | null): boolean =>
  agendaItem !== null &&
  ballots.some(
    ({ items, annulledAt, result, about }) =>
      items.includes(agendaItem) && !annulledAt && result !== null && (about === 'proposal' || about === 'election'),
  )

interface Up {
  readonly item: { readonly agendaItem: string; readonly kind: string | null } | undefined
  readonly ballots: readonly Held[]
}

/** What is up is there to be decided, and neither is it voted on nor postponed or sent back. */
export const isUndecided = ({ item, ballots }: Up): boolean =>
  item !== undefined &&
  (item.kind === 'decision' || item.kind === 'election') &&
  !isDecided(ballots, item.agendaItem) &&
  !ballots.some(
    ({ items, annulledAt, result, about }) =>
      items.includes(item.agendaItem) &&
      !annulledAt &&
      result?.outcome === 'adopted' &&
      (about === 'deferral' || about === 'return'),
  )
