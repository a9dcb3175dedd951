import type { Tx } from '../../foundation/database/council.ts'

/** A party to what is signed, and whether it has. */
export interface Signing {
  readonly party: string
  readonly name: string
  readonly signatory: string
  readonly signedAt: Temporal.Instant | null
}

/** In the order of signing. */
export async function listSignings(tx: Tx, council: string, agendaItem: string): Promise<Signing[]> {
  const rows = await tx
    .selectFrom('signing_party')
    .select(['signing_party', 'name', 'signatory', 'signed_at'])
    .where('council', '=', council)
    .where('agenda_item', '=', agendaItem)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    party: row.signing_party,
    name: row.name,
    signatory: row.signatory,
    signedAt: row.signed_at?.toTemporalInstant() ?? null,
  }))
}

export async function signedDocuments(tx: Tx, council: string, agendaItem: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('signed_document')
    .select('document')
    .where('council', '=', council)
    .where('agenda_item', '=', agendaItem)
    .execute()
  return rows.map(({ document }) => document)
}

/** `at` is null to take it back: the pen was not put to paper after all. Answers false when there is no such party. */
export async function updateSigning(
  tx: Tx,
  council: string,
  agendaItem: string,
  party: string,
  at: Temporal.Instant | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('signing_party')
    .set({ signed_at: at?.toString() ?? null })
    .where('council', '=', council)
    .where('agenda_item', '=', agendaItem)
    .where('signing_party', '=', party)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
