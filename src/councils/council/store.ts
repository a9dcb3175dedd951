import type { Tx } from '../../foundation/database/council.ts'
import { asLanguage, type Language } from '../../foundation/words.ts'

export interface Council {
  readonly name: string
  readonly abbreviation: string | null
  readonly region: string | null
  /** Nine digits; only a council that is registered has one. */
  readonly organisationNumber: string | null
  /** Null until it is known. */
  readonly ownLegalPerson: boolean | null
  readonly email: string | null
  readonly website: string | null
  readonly language: Language
}

/** Undefined when there is no such council. */
export async function findCouncil(tx: Tx, council: string): Promise<Council | undefined> {
  const row = await tx.selectFrom('council').selectAll().where('council', '=', council).executeTakeFirst()
  return (
    row && {
      name: row.name,
      abbreviation: row.abbreviation,
      region: row.region,
      organisationNumber: row.organisation_number,
      ownLegalPerson: row.own_legal_person,
      email: row.email,
      website: row.website,
      language: asLanguage(row.language) ?? 'nb',
    }
  )
}

export async function getCouncil(tx: Tx, council: string): Promise<Council> {
  const found = await findCouncil(tx, council)
  if (!found) throw new Error(`no council ${council}`)
  return found
}

export async function updateCouncil(tx: Tx, council: string, values: Council): Promise<void> {
  const { organisationNumber, ownLegalPerson, ...same } = values
  await tx
    .updateTable('council')
    .set({ ...same, organisation_number: organisationNumber, own_legal_person: ownLegalPerson })
    .where('council', '=', council)
    .execute()
}
