import type { Interval } from './interval.ts'

export interface MinutesAttendance {
  /** Members' seats in their order, then observers, then others who attended. */
  readonly met: readonly Attended[]
  /** Holders of seats who did not come; never why. */
  readonly absent: readonly Absent[]
  /** Seats that nobody holds: «Medlem 2, Våler». */
  readonly vacant: readonly string[]
}

export interface Attended {
  readonly name: string
  /** Of who may vote; empty when it is not known. */
  readonly party: string
  /** Empty for who comes from no municipality. */
  readonly participantName: string
  readonly as: 'member' | 'substitute' | 'observer' | 'attendee'
  /** What the seat is called; empty when it has no name of its own. */
  readonly label: string
  /** Whose place a substitute took. */
  readonly substituteFor: string | null
  readonly intervals: readonly (Interval & { readonly remote: boolean })[]
  /** There from the opening until the close. */
  readonly whole: boolean
  /** When somebody came and went, and what that person was not there for; empty for who was there all the time. */
  readonly said: readonly string[]
}

export interface Absent {
  readonly name: string
  readonly party: string
  readonly participantName: string
  readonly label: string
  /** Who met in that place. */
  readonly substitute: string | null
}
