import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

/** What a later meeting did with the minutes of an earlier one. */
export interface Approval {
  readonly outcome: 'approved' | 'corrected'
  readonly correction: string
  /** The minutes' own meeting. */
  readonly ofMeeting: string
  readonly ofAddress: string
  readonly ofDay: Day
  /** The later meeting. */
  readonly inMeeting: string
  readonly inAddress: string
  readonly inDay: Day
  readonly inAnnounced: boolean
}

const readable = (tx: Tx, council: string) =>
  tx
    .selectFrom('minutes_approval')
    .innerJoin('minutes', (join) =>
      join
        .onRef('minutes.council', '=', 'minutes_approval.council')
        .onRef('minutes.minutes', '=', 'minutes_approval.minutes'),
    )
    .innerJoin('meeting as earlier', (join) =>
      join.onRef('earlier.council', '=', 'minutes.council').onRef('earlier.meeting', '=', 'minutes.meeting'),
    )
    .innerJoin('meeting as later', (join) =>
      join
        .onRef('later.council', '=', 'minutes_approval.council')
        .onRef('later.meeting', '=', 'minutes_approval.meeting'),
    )
    .select([
      'minutes_approval.outcome',
      'minutes_approval.correction',
      'earlier.meeting as earlier_meeting',
      'earlier.address as earlier_address',
      'earlier.day as earlier_day',
      'later.meeting as later_meeting',
      'later.address as later_address',
      'later.day as later_day',
      'later.announced_at as later_announced',
    ])
    .where('minutes_approval.council', '=', council)
    .orderBy('later.day')

/** Where these minutes were approved or corrected, and what was approved or corrected in this meeting. */
export async function approvalsAround(tx: Tx, council: string, meeting: string): Promise<Approval[]> {
  const rows = await readable(tx, council)
    .where((one) => one.or([one('earlier.meeting', '=', meeting), one('later.meeting', '=', meeting)]))
    .execute()
  return rows.map((row) => ({
    outcome: row.outcome === 'corrected' ? 'corrected' : 'approved',
    correction: row.correction,
    ofMeeting: row.earlier_meeting,
    ofAddress: row.earlier_address,
    ofDay: Temporal.PlainDate.from(row.earlier_day),
    inMeeting: row.later_meeting,
    inAddress: row.later_address,
    inDay: Temporal.PlainDate.from(row.later_day),
    inAnnounced: row.later_announced !== null,
  }))
}

interface NewApproval {
  readonly minutes: string
  readonly meeting: string
  readonly outcome: Approval['outcome']
  readonly correction: string
  readonly at: Temporal.Instant
}

export async function insertApproval(tx: Tx, council: string, approval: NewApproval): Promise<string> {
  const minutes_approval = randomUUIDv7()
  await tx
    .insertInto('minutes_approval')
    .values({ council, minutes_approval, ...approval, at: `${approval.at}` })
    .execute()
  return minutes_approval
}
