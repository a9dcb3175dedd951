import type { Tx } from '../../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import { type ClauseKind, clauseKinds } from './clauses.ts'
import type { Fraction } from './fractions.ts'

export interface Clause {
  readonly clause: string
  readonly agreement: string
  readonly kind: ClauseKind
  /** Order among the clauses of its kind. */
  readonly position: number
  readonly text: string
}

/** What one participant gets and answers for: seats (letter c) and share (letter f). Null: the agreement is silent. */
export interface AgreedShare {
  readonly participant: string
  readonly seats: number | null
  readonly share: Fraction | null
}

const columns = ['clause', 'agreement', 'kind', 'position', 'text'] as const

/** Purposes first, then the law's list in its order, then the rest. */
export async function listClauses(tx: Tx, council: string, agreement: string): Promise<Clause[]> {
  const rows = await tx
    .selectFrom('clause')
    .select(columns)
    .where('council', '=', council)
    .where('agreement', '=', agreement)
    .execute()
  return rows
    .map(asClause)
    .sort(
      (one, other) =>
        clauseKinds.indexOf(one.kind) - clauseKinds.indexOf(other.kind) ||
        one.position - other.position ||
        one.clause.localeCompare(other.clause),
    )
}

export async function findClause(tx: Tx, council: string, clause: string): Promise<Clause | undefined> {
  if (!isIdentifier(clause)) return undefined
  const row = await tx
    .selectFrom('clause')
    .select(columns)
    .where('council', '=', council)
    .where('clause', '=', clause)
    .executeTakeFirst()
  return row && asClause(row)
}

export async function insertClause(tx: Tx, council: string, values: Omit<Clause, 'clause'>): Promise<string> {
  const clause = randomUUIDv7()
  await tx
    .insertInto('clause')
    .values({ council, clause, ...values })
    .execute()
  return clause
}

export async function updateClause(tx: Tx, council: string, clause: string, values: Omit<Clause, 'clause'>) {
  await tx.updateTable('clause').set(values).where('council', '=', council).where('clause', '=', clause).execute()
}

export async function deleteClause(tx: Tx, council: string, clause: string): Promise<void> {
  await tx.deleteFrom('clause').where('council', '=', council).where('clause', '=', clause).execute()
}

export async function listShares(tx: Tx, council: string, agreement: string): Promise<AgreedShare[]> {
  const rows = await tx
    .selectFrom('agreement_share')
    .select(['participant', 'seats', 'share_numerator', 'share_denominator'])
    .where('council', '=', council)
    .where('agreement', '=', agreement)
    .execute()
  return rows.map(({ participant, seats, share_numerator, share_denominator }) => ({
    participant,
    seats,
    share:
      share_numerator === null || share_denominator === null
        ? null
        : { numerator: share_numerator, denominator: share_denominator },
  }))
}

/** These and no others. */
export async function replaceShares(tx: Tx, council: string, agreement: string, shares: readonly AgreedShare[]) {
  await tx.deleteFrom('agreement_share').where('council', '=', council).where('agreement', '=', agreement).execute()
  const rows = shares
    .filter(({ seats, share }) => seats !== null || share !== null)
    .map(({ participant, seats, share }) => ({
      council,
      agreement,
      participant,
      seats,
      share_numerator: share?.numerator ?? null,
      share_denominator: share?.denominator ?? null,
    }))
  if (rows.length) await tx.insertInto('agreement_share').values(rows).execute()
}

const asClause = ({ kind, ...same }: Omit<Clause, 'kind'> & { kind: string }): Clause => ({
  ...same,
  kind: clauseKinds.find((one) => one === kind) ?? 'other',
})
