import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'

interface OpenCall {
  readonly meeting: string
  /** Null for the whole meeting. */
  readonly agendaItem: string | null
}

/**
 * The calls of a person to announced meetings that are not over: not cancelled, not closed, and not of an earlier day
 * unless it was opened the day before and goes on past midnight.
 */
export async function openCallsOf(tx: Tx, council: string, person: string, today: Day): Promise<OpenCall[]> {
  const rows = await tx
    .selectFrom('substitute_call')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.council', '=', 'substitute_call.council')
        .onRef('meeting.meeting', '=', 'substitute_call.meeting'),
    )
    .select(['substitute_call.meeting', 'substitute_call.agenda_item'])
    .where('substitute_call.council', '=', council)
    .where('substitute_call.person', '=', person)
    .where('substitute_call.passed_over', 'is', null)
    .where('substitute_call.withdrawn_at', 'is', null)
    .where('meeting.announced_at', 'is not', null)
    .where('meeting.cancelled_at', 'is', null)
    .where('meeting.closed_at', 'is', null)
    .where((one) =>
      one.or([
        one('meeting.day', '>=', today.toString()),
        one.and([
          one('meeting.opened_at', 'is not', null),
          one('meeting.day', '=', today.subtract({ days: 1 }).toString()),
        ]),
      ]),
    )
    .execute()
  return rows.map(({ meeting, agenda_item }) => ({ meeting, agendaItem: agenda_item }))
}

/** Announced meetings after today. */
export async function meetingsAhead(tx: Tx, council: string, today: Day) {
  const rows = await tx
    .selectFrom('public_meeting')
    .select(['meeting', 'body', 'day'])
    .where('council', '=', council)
    .where('cancelled_at', 'is', null)
    .where('day', '>', today.toString())
    .$castTo<{ meeting: string; body: string; day: string }>()
    .execute()
  return rows.map(({ meeting, body, day }) => ({ meeting, body, day: Temporal.PlainDate.from(day) }))
}

/** The items with all that stands under them, as deep as agendas go. */
export async function withWhatStandsUnder(tx: Tx, council: string, items: readonly string[]): Promise<string[]> {
  const found = new Set(items)
  let above = [...items]
  while (above.length) {
    const rows = await tx
      .selectFrom('agenda_item')
      .select('agenda_item')
      .where('council', '=', council)
      .where('parent', 'in', above)
      .execute()
    above = rows.map(({ agenda_item }) => agenda_item).filter((one) => !found.has(one))
    for (const one of above) found.add(one)
  }
  return [...found]
}
