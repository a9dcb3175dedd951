export interface Chair {
  readonly seat: string
  readonly person: string
  readonly name: string
  readonly chosenAs: 'leader' | 'deputy-leader' | 'elected'
  readonly at: Temporal.Instant
}
