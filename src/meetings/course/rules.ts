import type { Chair } from '../chair/rules.ts'
import type { Disqualification } from '../disqualification/rules.ts'
import type { ClosedDoors } from '../doors/rules.ts'
import type { Finding } from '../findings/rules.ts'
import type { Proposal, VotingOrder } from '../proposals/rules.ts'
import type { ProtocolRemark } from '../remarks/rules.ts'
import type { Speaker } from '../speakers/rules.ts'

/** One time that an item is up. */
export interface Treatment {
  readonly treatment: string
  readonly agendaItem: string
  readonly beganAt: Temporal.Instant
  /** Null while it is under treatment. */
  readonly endedAt: Temporal.Instant | null
}

export interface Recess {
  readonly recess: string
  readonly beganAt: Temporal.Instant
  /** As announced. */
  readonly resumesAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}

/** The meeting that is held: its identifier, its day, and what it allows. */
export interface HeldMeeting {
  readonly meeting: string
  readonly day: Temporal.PlainDate
  readonly remote: boolean
  readonly announcedAt: Temporal.Instant | null
  readonly cancelledAt: Temporal.Instant | null
}

/**
 * What has happened in a meeting, all of it: `asPublic` takes out what the public may not know. What was withdrawn is
 * left out, except that a proposal says when it was.
 */
export interface Course {
  readonly meeting: HeldMeeting
  readonly openedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  /** The latest one chosen, who may have left since: `chairAt` of `chair/rules.ts` tells who leads at a moment. */
  readonly chair: Chair | null
  /** All who have led, in the order of time. */
  readonly chairs: readonly Chair[]
  readonly treatments: readonly Treatment[]
  /** The item that is under treatment. */
  readonly current: string | null
  /** The one that is going on. */
  readonly recess: Recess | null
  readonly recesses: readonly Recess[]
  readonly findings: readonly Finding[]
  readonly disqualifications: readonly Disqualification[]
  readonly doors: readonly ClosedDoors[]
  /** Those who have spoken, speak and wait, in the order of asking: `waiting` of `speakers/rules.ts` has their turn. */
  readonly speakers: readonly Speaker[]
  /** In the order of moving: `votingOrderOf` has the order of voting. */
  readonly proposals: readonly Proposal[]
  readonly votingOrders: readonly VotingOrder[]
  readonly remarks: readonly ProtocolRemark[]
  /** The items that the notice called the body to; others need `unlisted-accepted` before a decision (§ 11-3). */
  readonly listed: ReadonlySet<string>
}

export const isUnderWay = ({ openedAt, closedAt }: Pick<Course, 'openedAt' | 'closedAt'>): boolean =>
  openedAt !== null && closedAt === null
