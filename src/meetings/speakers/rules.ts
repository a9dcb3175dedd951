export type SpeakerKind = 'speech' | 'reply' | 'point-of-order'

export interface Speaker {
  readonly speaker: string
  readonly agendaItem: string
  /** Null for one without a place. */
  readonly seat: string | null
  /** Null for a guest who is nobody in the register. */
  readonly person: string | null
  readonly name: string
  readonly kind: SpeakerKind
  readonly askedAt: Temporal.Instant
  /** Set when the chair has changed the order. */
  readonly position: number | null
  readonly beganAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}
