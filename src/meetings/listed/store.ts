import type { Tx } from '../../foundation/database/council.ts'
import { dayOf } from '../../foundation/days.ts'
import type { SentNotice } from './rules.ts'

/** The items of each notice that was sent, from the content as it stood. Without cancellations. */
export async function listSentNotices(tx: Tx, council: string, meeting: string): Promise<SentNotice[]> {
  const rows = await tx
    .selectFrom('notice')
    .select(['version', 'sent_at', 'content'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('kind', '<>', 'cancellation')
    .orderBy('version')
    .execute()
  return rows.map(({ version, sent_at, content }) => ({
    version,
    sentOn: dayOf(sent_at.toTemporalInstant()),
    items: itemsIn(content),
  }))
}

function itemsIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(itemsIn)
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]) =>
    key === 'agendaItem' && typeof value === 'string' ? [value] : itemsIn(value),
  )
}

/** Without a notice sent from here: what stood on the agenda when the meeting was announced. */
export async function listOnAgendaAt(
  tx: Tx,
  council: string,
  meeting: string,
  announcedAt: Temporal.Instant,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('agenda_item')
    .select('agenda_item')
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where((item) =>
      item.or([item('added_at', 'is', null), item('added_at', '<=', new Date(announcedAt.epochMilliseconds))]),
    )
    .execute()
  return rows.map(({ agenda_item }) => agenda_item)
}
