import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

/** What the secretary wrote of one item, or of the meeting; open, or of what was said behind closed doors. */
export interface WrittenProse {
  readonly agendaItem: string | null
  readonly exempt: boolean
  readonly text: string
  readonly changedAt: Temporal.Instant
  readonly changedBy: string | null
}

export type ProsePlace = Pick<WrittenProse, 'agendaItem' | 'exempt'>

export async function listProse(tx: Tx, council: string, meeting: string): Promise<WrittenProse[]> {
  const rows = await tx
    .selectFrom('minutes_prose')
    .select(['agenda_item', 'exempt', 'text', 'changed_at', 'changed_by'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .execute()
  return rows.map((row) => ({
    agendaItem: row.agenda_item,
    exempt: row.exempt,
    text: row.text,
    changedAt: row.changed_at.toTemporalInstant(),
    changedBy: row.changed_by,
  }))
}

/** Takes the place of what stood there. */
export async function writeProse(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, exempt, text, changedAt, changedBy }: WrittenProse,
): Promise<void> {
  const said = { text, changed_at: `${changedAt}`, changed_by: changedBy }
  await tx
    .insertInto('minutes_prose')
    .values({ council, minutes_prose: randomUUIDv7(), meeting, agenda_item: agendaItem, exempt, ...said })
    .onConflict((conflict) => conflict.columns(['council', 'meeting', 'agenda_item', 'exempt']).doUpdateSet(said))
    .execute()
}
