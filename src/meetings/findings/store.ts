import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import { type Finding, findingKinds } from './rules.ts'

/** Those that stand. */
export async function listFindings(tx: Tx, council: string, meeting: string): Promise<Finding[]> {
  const rows = await tx
    .selectFrom('finding')
    .select(['finding', 'agenda_item', 'kind', 'remark', 'at'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('withdrawn_at', 'is', null)
    .orderBy('at')
    .orderBy('finding')
    .execute()
  return rows.flatMap(({ finding, agenda_item, kind, remark, at }) => {
    const known = findingKinds.find((one) => one === kind)
    return known ? [{ finding, agendaItem: agenda_item, kind: known, remark, at: at.toTemporalInstant() }] : []
  })
}

export async function insertFinding(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, kind, remark, at }: Omit<Finding, 'finding'>,
): Promise<string> {
  const finding = randomUUIDv7()
  await tx
    .insertInto('finding')
    .values({ council, finding, meeting, agenda_item: agendaItem, kind, remark, at: at.toString() })
    .execute()
  return finding
}

export async function withdrawFindingAt(tx: Tx, council: string, finding: string, at: Temporal.Instant) {
  await tx
    .updateTable('finding')
    .set({ withdrawn_at: at.toString() })
    .where('council', '=', council)
    .where('finding', '=', finding)
    .execute()
}
