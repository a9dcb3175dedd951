import type { Actor } from './database/council.ts'
import type { Day } from './days.ts'

/** The circumstances of a deed: in which council, by whom, on which day. Actions take it first after the transaction. */
export interface Act {
  readonly council: string
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly today: Day
}
