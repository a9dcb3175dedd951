import type { Sees } from '../../accounts/sees.ts'
import type { Treatment } from '../../cases/treatment.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { itemsFor } from '../agenda/store.ts'
import { derivedState } from '../rules.ts'

/** Where a case stands or stood on an agenda, in the order of the calendar. */
export async function treatmentsOfCase(
  tx: Tx,
  council: string,
  councilCase: string,
  today: Day,
  sees: Sees,
): Promise<Treatment[]> {
  const rows = await readable(tx, council, sees).where('agenda_item.council_case', '=', councilCase).execute()
  return rows.map((row) => asTreatment(row, today))
}

/** The same for every case at once, by case. */
export async function treatmentsByCase(
  tx: Tx,
  council: string,
  today: Day,
  sees: Sees,
): Promise<Map<string, Treatment[]>> {
  const rows = await readable(tx, council, sees).where('agenda_item.council_case', 'is not', null).execute()
  const byCase = Map.groupBy(rows, (row) => row.council_case ?? '')
  return new Map([...byCase].map(([one, treated]) => [one, treated.map((row) => asTreatment(row, today))]))
}

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('agenda_item')
    .innerJoin('meeting', (join) =>
      join.onRef('meeting.council', '=', 'agenda_item.council').onRef('meeting.meeting', '=', 'agenda_item.meeting'),
    )
    .innerJoin('body', (join) =>
      join.onRef('body.council', '=', 'meeting.council').onRef('body.body', '=', 'meeting.body'),
    )
    .select([
      'agenda_item.agenda_item',
      'agenda_item.council_case',
      'meeting.address',
      'meeting.day',
      'meeting.announced_at',
      'meeting.cancelled_at',
      'meeting.opened_at',
      'meeting.closed_at',
      'meeting.body',
      'body.name as body_name',
    ])
    .where('agenda_item.council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where((one) =>
        one.or(itemsFor(tx, council, sees).map((items) => one('agenda_item.agenda_item', 'in', items))),
      ),
    )
    .orderBy('meeting.day')
    .orderBy('meeting.starts')

interface Row {
  agenda_item: string
  address: string
  day: string
  announced_at: Date | null
  cancelled_at: Date | null
  opened_at: Date | null
  closed_at: Date | null
  body: string
  body_name: string
}

function asTreatment(row: Row, today: Day): Treatment {
  const day = Temporal.PlainDate.from(row.day)
  const announcedAt = row.announced_at?.toTemporalInstant() ?? null
  const cancelledAt = row.cancelled_at?.toTemporalInstant() ?? null
  const openedAt = row.opened_at?.toTemporalInstant() ?? null
  const closedAt = row.closed_at?.toTemporalInstant() ?? null
  return {
    agendaItem: row.agenda_item,
    address: row.address,
    day,
    body: row.body,
    bodyName: row.body_name,
    announced: announcedAt !== null,
    state: derivedState({ day, announcedAt, cancelledAt, openedAt, closedAt }, today),
  }
}
