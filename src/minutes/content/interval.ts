/** Two instants as the minutes keep them. */
export interface Interval {
  readonly from: string
  /** Null while it lasts. */
  readonly to: string | null
}
