import type { Tx } from '../../foundation/database/council.ts'

/** Who is to sign the minutes of a meeting, and has. */
export interface Signature {
  readonly person: string
  readonly name: string
  readonly position: number
  /** «møteleder»: the role as it was. */
  readonly role: string
  readonly signedAt: Temporal.Instant | null
  /** What was signed: the content in canonical form. */
  readonly sha256: string | null
}

/** In the order in which they stand under the minutes. */
export async function listSignatures(tx: Tx, council: string, meeting: string): Promise<Signature[]> {
  const rows = await tx
    .selectFrom('signature')
    .innerJoin('person', (join) =>
      join.onRef('person.council', '=', 'signature.council').onRef('person.person', '=', 'signature.person'),
    )
    .select([
      'signature.person',
      'person.name',
      'signature.position',
      'signature.role',
      'signature.signed_at',
      'signature.sha256',
    ])
    .where('signature.council', '=', council)
    .where('signature.meeting', '=', meeting)
    .orderBy('signature.position')
    .execute()
  return rows.map(({ signed_at, ...row }) => ({ ...row, signedAt: signed_at?.toTemporalInstant() ?? null }))
}

type Named = Pick<Signature, 'person' | 'role'>

/** Instead of those who were named before, while nobody has signed. */
export async function nameSignatories(
  tx: Tx,
  council: string,
  meeting: string,
  named: readonly Named[],
): Promise<void> {
  await tx.deleteFrom('signature').where('council', '=', council).where('meeting', '=', meeting).execute()
  if (!named.length) return
  const rows = named.map(({ person, role }, at) => ({ council, meeting, person, role, position: at + 1 }))
  await tx.insertInto('signature').values(rows).execute()
}

export async function sign(
  tx: Tx,
  council: string,
  meeting: string,
  {
    person,
    signedAt,
    sha256,
  }: { readonly person: string; readonly signedAt: Temporal.Instant; readonly sha256: string },
): Promise<void> {
  await tx
    .updateTable('signature')
    .set({ signed_at: `${signedAt}`, sha256 })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('person', '=', person)
    .execute()
}

/** When an approval is taken back, before publication: what was signed is no longer what will be published. */
export async function clearSignatures(tx: Tx, council: string, meeting: string): Promise<void> {
  await tx
    .updateTable('signature')
    .set({ signed_at: null, sha256: null })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .execute()
}
