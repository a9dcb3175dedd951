import type { Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../foundation/identity.ts'

export interface Meeting {
  readonly meeting: string
  readonly body: string
  readonly bodyName: string
  /** The body's own notice period in days; null when its agreement says nothing. */
  readonly noticeDays: number | null
  /** Its word in addresses: `2024-12-12`, or `2024-12-12-2` for the day's second. */
  readonly address: string
  readonly day: Day
  /** `HH:MM`, Norwegian time. */
  readonly starts: string | null
  readonly ends: string | null
  readonly place: string
  readonly remote: boolean
  readonly announcedAt: Temporal.Instant | null
  readonly cancelledAt: Temporal.Instant | null
  /** When the chair opened it, in the room. */
  readonly openedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
}

export type MeetingValues = Pick<Meeting, 'body' | 'day' | 'starts' | 'ends' | 'place' | 'remote'>

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('meeting')
    .innerJoin('body', (join) =>
      join.onRef('body.council', '=', 'meeting.council').onRef('body.body', '=', 'meeting.body'),
    )
    .select([
      'meeting.meeting',
      'meeting.body',
      'body.name as body_name',
      'body.notice_days',
      'meeting.address',
      'meeting.day',
      'meeting.starts',
      'meeting.ends',
      'meeting.place',
      'meeting.remote',
      'meeting.announced_at',
      'meeting.cancelled_at',
      'meeting.opened_at',
      'meeting.closed_at',
    ])
    .where('meeting.council', '=', council)
    .$if(sees !== 'everything', (query) => query.where('meeting.meeting', 'in', publicMeetings(tx, council)))

const publicMeetings = (tx: Tx, council: string) =>
  tx.selectFrom('public_meeting').select('meeting').where('council', '=', council).$castTo<{ meeting: string }>()

/** In the order of the calendar. Meetings that are not announced only for who sees everything. */
export async function listMeetings(tx: Tx, council: string, sees: Sees = 'public'): Promise<Meeting[]> {
  const rows = await readable(tx, council, sees)
    .orderBy('meeting.day')
    .orderBy('meeting.starts')
    .orderBy('meeting.address')
    .execute()
  return rows.map(asMeeting)
}

/** The next one that everyone may know of and that will be held; today's counts until it is closed. */
export async function nextMeeting(tx: Tx, council: string, today: Day): Promise<Meeting | undefined> {
  const row = await readable(tx, council, 'public')
    .where('meeting.day', '>=', today.toString())
    .where('meeting.cancelled_at', 'is', null)
    .where('meeting.closed_at', 'is', null)
    .orderBy('meeting.day')
    .orderBy('meeting.starts')
    .limit(1)
    .executeTakeFirst()
  return row && asMeeting(row)
}

/** Those that have been held, also earlier today, the latest first; what everyone may know of. */
export async function latestMeetings(tx: Tx, council: string, today: Day, limit: number): Promise<Meeting[]> {
  const rows = await readable(tx, council, 'public')
    .where((of) => of.or([of('meeting.day', '<', today.toString()), of('meeting.closed_at', 'is not', null)]))
    .where('meeting.cancelled_at', 'is', null)
    .orderBy('meeting.day', 'desc')
    .orderBy('meeting.starts', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asMeeting)
}

export async function findMeeting(
  tx: Tx,
  council: string,
  meeting: string,
  sees: Sees = 'public',
): Promise<Meeting | undefined> {
  if (!isIdentifier(meeting)) return undefined
  const row = await readable(tx, council, sees).where('meeting.meeting', '=', meeting).executeTakeFirst()
  return row && asMeeting(row)
}

export async function findMeetingAt(
  tx: Tx,
  council: string,
  address: string,
  sees: Sees = 'public',
): Promise<Meeting | undefined> {
  const row = await readable(tx, council, sees).where('meeting.address', '=', address).executeTakeFirst()
  return row && asMeeting(row)
}

/** Holds the meeting until the transaction ends: its agenda and its announcement change one at a time. */
export async function lockMeeting(tx: Tx, council: string, meeting: string): Promise<Meeting> {
  const row = await readable(tx, council, 'everything')
    .where('meeting.meeting', '=', meeting)
    .forUpdate('meeting')
    .executeTakeFirstOrThrow()
  return asMeeting(row)
}

export async function addressesOn(tx: Tx, council: string, day: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('meeting')
    .select('address')
    .where('council', '=', council)
    .where('address', 'like', `${day}%`)
    .execute()
  return rows.map(({ address }) => address)
}

export async function insertMeeting(tx: Tx, council: string, address: string, values: MeetingValues): Promise<string> {
  const meeting = randomUUIDv7()
  await tx
    .insertInto('meeting')
    .values({ council, meeting, address, ...values, day: values.day.toString() })
    .execute()
  return meeting
}

type Change = Partial<Omit<MeetingValues, 'day'>> & {
  readonly day?: string
  readonly address?: string
  readonly announced_at?: string | null
  readonly cancelled_at?: string | null
  readonly opened_at?: string | null
  readonly closed_at?: string | null
}

export async function updateMeeting(tx: Tx, council: string, meeting: string, change: Change): Promise<void> {
  await tx.updateTable('meeting').set(change).where('council', '=', council).where('meeting', '=', meeting).execute()
}

export async function deleteMeeting(tx: Tx, council: string, meeting: string): Promise<void> {
  await tx.deleteFrom('meeting').where('council', '=', council).where('meeting', '=', meeting).execute()
}

interface Row {
  meeting: string
  body: string
  body_name: string
  notice_days: number | null
  address: string
  day: string
  starts: string | null
  ends: string | null
  place: string
  remote: boolean
  announced_at: Date | null
  cancelled_at: Date | null
  opened_at: Date | null
  closed_at: Date | null
}

const asMeeting = (row: Row): Meeting => ({
  meeting: row.meeting,
  body: row.body,
  bodyName: row.body_name,
  noticeDays: row.notice_days,
  address: row.address,
  day: Temporal.PlainDate.from(row.day),
  starts: row.starts?.slice(0, 5) ?? null,
  ends: row.ends?.slice(0, 5) ?? null,
  place: row.place,
  remote: row.remote,
  announcedAt: row.announced_at?.toTemporalInstant() ?? null,
  cancelledAt: row.cancelled_at?.toTemporalInstant() ?? null,
  openedAt: row.opened_at?.toTemporalInstant() ?? null,
  closedAt: row.closed_at?.toTemporalInstant() ?? null,
})
