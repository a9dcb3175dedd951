import type { Tx } from '../foundation/database/council.ts'
import { randomUUIDv7 } from '../foundation/identity.ts'
import type { MinutesContent } from './content.ts'

/** How far the minutes of a meeting have come; there is a row as soon as somebody has done something with them. */
export interface Minutes {
  readonly minutes: string
  readonly meeting: string
  readonly sentToChairAt: Temporal.Instant | null
  /** Why the chair sent them back; empty when nobody has. */
  readonly chairRemark: string
  readonly approvedAt: Temporal.Instant | null
  readonly approvedBy: string | null
  readonly publishedAt: Temporal.Instant | null
  /** Of the content in canonical form (RFC 8785), once approved. */
  readonly sha256: string | null
  readonly openSha256: string | null
}

const columns = [
  'minutes',
  'meeting',
  'sent_to_chair_at',
  'chair_remark',
  'approved_at',
  'approved_by',
  'published_at',
  'sha256',
  'open_sha256',
] as const

export async function findMinutes(tx: Tx, council: string, meeting: string): Promise<Minutes | undefined> {
  const row = await tx
    .selectFrom('minutes')
    .select(columns)
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .executeTakeFirst()
  return row && asMinutes(row)
}

/** Meetings whose minutes the chair has been sent, or that have come further. */
export async function meetingsWithMinutes(tx: Tx, council: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('minutes')
    .select('meeting')
    .where('council', '=', council)
    .where((one) => one.or([one('sent_to_chair_at', 'is not', null), one('approved_at', 'is not', null)]))
    .execute()
  return new Set(rows.map(({ meeting }) => meeting))
}

/** Makes the row the first time, and holds it until the transaction ends: minutes change one at a time. */
export async function lockMinutes(tx: Tx, council: string, meeting: string): Promise<Minutes> {
  await tx
    .insertInto('minutes')
    .values({ council, minutes: randomUUIDv7(), meeting })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('minutes')
    .select(columns)
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return asMinutes(row)
}

type Change = Partial<{
  readonly sent_to_chair_at: string | null
  readonly chair_remark: string
  readonly approved_at: string | null
  readonly approved_by: string | null
  readonly content: string | null
  readonly open_content: string | null
  readonly sha256: string | null
  readonly open_sha256: string | null
  readonly published_at: string | null
}>

export async function updateMinutes(tx: Tx, council: string, meeting: string, change: Change): Promise<void> {
  await tx.updateTable('minutes').set(change).where('council', '=', council).where('meeting', '=', meeting).execute()
}

/** The content as it was approved; undefined while the minutes are a draft. */
export async function frozenContent(
  tx: Tx,
  council: string,
  meeting: string,
  { open }: { readonly open: boolean },
): Promise<MinutesContent | undefined> {
  const row = await tx
    .selectFrom('minutes')
    .select(open ? 'open_content as content' : 'content')
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('approved_at', 'is not', null)
    .executeTakeFirst()
  return (row?.content as MinutesContent | null | undefined) ?? undefined
}

interface Row {
  minutes: string
  meeting: string
  sent_to_chair_at: Date | null
  chair_remark: string
  approved_at: Date | null
  approved_by: string | null
  published_at: Date | null
  sha256: string | null
  open_sha256: string | null
}

const instant = (at: Date | null) => at?.toTemporalInstant() ?? null

const asMinutes = (row: Row): Minutes => ({
  minutes: row.minutes,
  meeting: row.meeting,
  sentToChairAt: instant(row.sent_to_chair_at),
  chairRemark: row.chair_remark,
  approvedAt: instant(row.approved_at),
  approvedBy: row.approved_by,
  publishedAt: instant(row.published_at),
  sha256: row.sha256,
  openSha256: row.open_sha256,
})
