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

/** When the public was out of these meetings. */
export async function listClosings(tx: Tx, council: string, meetings: readonly string[]) {
  const rows = await tx
    .selectFrom('closed_doors')
    .innerJoin('meeting', (join) =>
      join.onRef('meeting.council', '=', 'closed_doors.council').onRef('meeting.meeting', '=', 'closed_doors.meeting'),
    )
    .select(['closed_doors.meeting', 'meeting.body', 'closed_doors.closed_at', 'closed_doors.opened_at'])
    .where('closed_doors.council', '=', council)
    .where('closed_doors.meeting', 'in', [...meetings])
    .execute()
  return rows.map(({ meeting, body, closed_at, opened_at }) => ({
    meeting,
    body,
    closedAt: closed_at,
    openedAt: opened_at,
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
