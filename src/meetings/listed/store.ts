import type { Tx } from '../../foundation/database/council.ts'
import { dayOf } from '../../foundation/days.ts'
import type { NoticeContent } from '../notices/content.ts'
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
    bare: bareIn(content as Partial<NoticeContent>),
  }))
}

/** Cases with neither text nor papers. */
function bareIn({ items = [], papers = [] }: Partial<NoticeContent>): string[] {
  const withPapers = new Set(papers.map(({ belongsTo }) => belongsTo))
  return items.flatMap(({ agendaItem, councilCase, text }) =>
    councilCase && text === null && !withPapers.has(councilCase) ? [agendaItem] : [],
  )
}

function itemsIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(itemsIn)
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]) =>
    key === 'agendaItem' && typeof value === 'string' ? [value] : itemsIn(value),
  )
}

/** Without a notice sent from here: what stood on the agenda when the meeting was announced; nothing until it is. */
export async function listOnAgendaWhenAnnounced(tx: Tx, council: string, meeting: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('agenda_item')
    .innerJoin('meeting', (join) =>
      join.onRef('meeting.council', '=', 'agenda_item.council').onRef('meeting.meeting', '=', 'agenda_item.meeting'),
    )
    .select('agenda_item.agenda_item')
    .where('agenda_item.council', '=', council)
    .where('agenda_item.meeting', '=', meeting)
    .where('meeting.announced_at', 'is not', null)
    .where((item) =>
      item.or([
        item('agenda_item.added_at', 'is', null),
        item('agenda_item.added_at', '<=', item.ref('meeting.announced_at')),
      ]),
    )
    .execute()
  return rows.map(({ agenda_item }) => agenda_item)
}
