import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Disqualification } from './rules.ts'

/** Those that stand, decided or not. */
export async function listDisqualifications(tx: Tx, council: string, meeting: string): Promise<Disqualification[]> {
  const rows = await tx
    .selectFrom('disqualification')
    .innerJoin('person', (join) =>
      join
        .onRef('person.council', '=', 'disqualification.council')
        .onRef('person.person', '=', 'disqualification.person'),
    )
    .selectAll('disqualification')
    .select('person.name')
    .where('disqualification.council', '=', council)
    .where('disqualification.meeting', '=', meeting)
    .where('disqualification.withdrawn_at', 'is', null)
    .orderBy('disqualification.raised_at')
    .orderBy('disqualification.disqualification')
    .execute()
  return rows.map((row) => ({
    disqualification: row.disqualification,
    agendaItem: row.agenda_item,
    seat: row.seat,
    person: row.person,
    name: row.name,
    kind: row.kind === 'excused' ? 'excused' : 'disqualified',
    raised: row.raised === 'by-another' ? 'by-another' : 'by-the-member',
    reason: row.reason,
    legalBasis: row.legal_basis,
    raisedAt: row.raised_at.toTemporalInstant(),
    decidedAt: row.decided_at?.toTemporalInstant() ?? null,
    outcome: row.outcome === 'steps-aside' || row.outcome === 'takes-part' ? row.outcome : null,
  }))
}

type NewDisqualification = Pick<
  Disqualification,
  'agendaItem' | 'seat' | 'person' | 'kind' | 'raised' | 'reason' | 'legalBasis' | 'raisedAt'
>

export async function insertDisqualification(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, legalBasis, raisedAt, ...values }: NewDisqualification,
): Promise<string> {
  const disqualification = randomUUIDv7()
  await tx
    .insertInto('disqualification')
    .values({
      council,
      disqualification,
      meeting,
      agenda_item: agendaItem,
      legal_basis: legalBasis,
      raised_at: raisedAt.toString(),
      ...values,
    })
    .execute()
  return disqualification
}

type Decided = Pick<Disqualification, 'outcome' | 'legalBasis' | 'decidedAt'>

export async function updateDisqualification(
  tx: Tx,
  council: string,
  disqualification: string,
  { outcome, legalBasis, decidedAt }: Decided,
): Promise<void> {
  await tx
    .updateTable('disqualification')
    .set({ outcome, legal_basis: legalBasis, decided_at: decidedAt?.toString() ?? null })
    .where('council', '=', council)
    .where('disqualification', '=', disqualification)
    .execute()
}

export async function withdrawDisqualificationAt(tx: Tx, council: string, name: string, at: Temporal.Instant) {
  await tx
    .updateTable('disqualification')
    .set({ withdrawn_at: at.toString() })
    .where('council', '=', council)
    .where('disqualification', '=', name)
    .execute()
}
