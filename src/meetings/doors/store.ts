import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { ClosedDoors } from './rules.ts'

export async function listDoors(tx: Tx, council: string, meeting: string): Promise<ClosedDoors[]> {
  const rows = await tx
    .selectFrom('closed_doors')
    .selectAll()
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .orderBy('closed_at')
    .orderBy('closed_doors')
    .execute()
  return rows.map((row) => ({
    closedDoors: row.closed_doors,
    agendaItem: row.agenda_item,
    legalBasis: row.legal_basis,
    debateClosed: row.debate_closed,
    closedAt: row.closed_at.toTemporalInstant(),
    openedAt: row.opened_at?.toTemporalInstant() ?? null,
  }))
}

export async function insertDoors(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, legalBasis, debateClosed, closedAt }: Omit<ClosedDoors, 'closedDoors' | 'openedAt'>,
): Promise<string> {
  const doors = randomUUIDv7()
  await tx
    .insertInto('closed_doors')
    .values({
      council,
      closed_doors: doors,
      meeting,
      agenda_item: agendaItem,
      legal_basis: legalBasis,
      debate_closed: debateClosed,
      closed_at: closedAt.toString(),
    })
    .execute()
  return doors
}

/** Opens the doors that are closed; nothing when none are. */
export async function openDoorsAt(tx: Tx, council: string, meeting: string, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('closed_doors')
    .set({ opened_at: at.toString() })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('opened_at', 'is', null)
    .execute()
}
