import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { CheckId } from './checks/rules.ts'
import type { NoticeContent } from './content.ts'
import type { NoticeKind } from './rules.ts'

interface Departure {
  readonly check: CheckId
  readonly reason: string
}

/** One version, as it was sent. */
export interface SentNotice {
  readonly notice: string
  readonly meeting: string
  /** Counted from 1 within the meeting. */
  readonly version: number
  /** The calendars' own count of changes. */
  readonly sequence: number
  readonly kind: NoticeKind
  readonly message: string
  readonly content: NoticeContent
  readonly departures: readonly Departure[]
  readonly sentAt: Temporal.Instant
}

const columns = [
  'notice',
  'meeting',
  'version',
  'sequence',
  'kind',
  'message',
  'content',
  'departures',
  'sent_at',
] as const

const select = (tx: Tx, council: string) => tx.selectFrom('notice').select(columns).where('council', '=', council)

/** In the order in which they were sent. */
export async function listNotices(tx: Tx, council: string, meeting: string): Promise<SentNotice[]> {
  const rows = await select(tx, council).where('meeting', '=', meeting).orderBy('version').execute()
  return rows.map(asNotice)
}

export async function getNotice(tx: Tx, council: string, notice: string): Promise<SentNotice> {
  return asNotice(await select(tx, council).where('notice', '=', notice).executeTakeFirstOrThrow())
}

export async function insertNotice(
  tx: Tx,
  council: string,
  sentBy: string | null,
  values: Omit<SentNotice, 'notice'>,
): Promise<string> {
  const notice = randomUUIDv7()
  const { meeting, version, sequence, kind, message, content, departures, sentAt } = values
  await tx
    .insertInto('notice')
    .values({
      council,
      notice,
      meeting,
      version,
      sequence,
      kind,
      message,
      content: JSON.stringify(content),
      departures: JSON.stringify(departures),
      sent_at: `${sentAt}`,
      sent_by: sentBy,
    })
    .execute()
  return notice
}

interface Row {
  notice: string
  meeting: string
  version: number
  sequence: number
  kind: string
  message: string
  content: unknown
  departures: unknown
  sent_at: Date
}

/** What is kept as JSON was written by `insertNotice` and never changed. */
const asNotice = (row: Row): SentNotice => ({
  notice: row.notice,
  meeting: row.meeting,
  version: row.version,
  sequence: row.sequence,
  kind: row.kind as NoticeKind,
  message: row.message,
  content: row.content as NoticeContent,
  departures: row.departures as Departure[],
  sentAt: row.sent_at.toTemporalInstant(),
})
