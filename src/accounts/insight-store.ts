import type { Tx } from '../foundation/database/council.ts'
import type { Insight } from './sees.ts'

/** The items on announced agendas that lie open to the reader: the one condition that every store asks. */
const seenInto = (tx: Tx, council: string, { bodies, meetings, items }: Insight) =>
  tx
    .selectFrom('announced_item')
    .where('announced_item.council', '=', council)
    .where((query) =>
      query.or([
        ...(bodies.length ? [query('announced_item.body', 'in', [...bodies])] : []),
        ...(meetings.length ? [query('announced_item.meeting', 'in', [...meetings])] : []),
        ...(items.length ? [query('announced_item.agenda_item', 'in', [...items])] : []),
      ]),
    )

export const itemsSeen = (tx: Tx, council: string, insight: Insight) =>
  seenInto(tx, council, insight).select('announced_item.agenda_item').$castTo<{ agenda_item: string }>()

export const casesSeen = (tx: Tx, council: string, insight: Insight) =>
  seenInto(tx, council, insight)
    .select('announced_item.council_case')
    .where('announced_item.council_case', 'is not', null)
    .$castTo<{ council_case: string }>()

/** Announced meetings that the reader takes part in as a whole; not those of a single item. */
export const meetingsSeen = (tx: Tx, council: string, { bodies, meetings }: Insight) =>
  tx
    .selectFrom('public_meeting')
    .select('meeting')
    .where('council', '=', council)
    .where((query) =>
      query.or([
        ...(bodies.length ? [query('body', 'in', [...bodies])] : []),
        ...(meetings.length ? [query('meeting', 'in', [...meetings])] : []),
      ]),
    )
    .$castTo<{ meeting: string }>()
