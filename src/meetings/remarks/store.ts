import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { ProtocolRemark } from './rules.ts'

/** Those that stand. */
export async function listRemarks(tx: Tx, council: string, meeting: string): Promise<ProtocolRemark[]> {
  const rows = await tx
    .selectFrom('protocol_remark')
    .leftJoin('person', (join) =>
      join
        .onRef('person.council', '=', 'protocol_remark.council')
        .onRef('person.person', '=', 'protocol_remark.person'),
    )
    .selectAll('protocol_remark')
    .select('person.name')
    .where('protocol_remark.council', '=', council)
    .where('protocol_remark.meeting', '=', meeting)
    .where('protocol_remark.withdrawn_at', 'is', null)
    .orderBy('protocol_remark.at')
    .orderBy('protocol_remark.protocol_remark')
    .execute()
  return rows.map((row) => ({
    protocolRemark: row.protocol_remark,
    agendaItem: row.agenda_item,
    seat: row.seat,
    person: row.person,
    name: row.name ?? '',
    kind: row.kind === 'dissent' ? 'dissent' : 'remark',
    text: row.text,
    at: row.at.toTemporalInstant(),
  }))
}

export async function insertRemark(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, seat, person, kind, text, at }: Omit<ProtocolRemark, 'protocolRemark' | 'name'>,
): Promise<string> {
  const remark = randomUUIDv7()
  await tx
    .insertInto('protocol_remark')
    .values({
      council,
      protocol_remark: remark,
      meeting,
      agenda_item: agendaItem,
      seat,
      person,
      kind,
      text,
      at: at.toString(),
    })
    .execute()
  return remark
}

export async function withdrawRemarkAt(tx: Tx, council: string, remark: string, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('protocol_remark')
    .set({ withdrawn_at: at.toString() })
    .where('council', '=', council)
    .where('protocol_remark', '=', remark)
    .execute()
}
