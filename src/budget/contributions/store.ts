import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Ore, Rate } from '../../foundation/money.ts'
import { asRate } from '../store.ts'

/** What one municipality pays: inhabitants × rate, a share in per cent, or a fixed amount. */
export interface Contribution {
  readonly contribution: string
  readonly budget: string
  readonly participant: string
  readonly position: number
  readonly population: number | null
  /** Kroner per inhabitant. */
  readonly rate: Rate | null
  readonly sharePercent: Rate | null
  readonly amount: Ore
}

/** Without an amount it is computed from the formula. */
export type NewContribution = Pick<Contribution, 'budget' | 'participant'> & Partial<Omit<Contribution, 'contribution'>>

const columns = [
  'contribution',
  'budget',
  'participant',
  'position',
  'population',
  'rate',
  'share_percent',
  'amount',
] as const

const select = (tx: Tx, council: string) => tx.selectFrom('contribution').select(columns).where('council', '=', council)

/** In the budget's own order. */
export async function listContributions(tx: Tx, council: string, budget: string): Promise<Contribution[]> {
  const rows = await select(tx, council)
    .where('budget', '=', budget)
    .orderBy('position')
    .orderBy('contribution')
    .execute()
  return rows.map(asContribution)
}

export async function findContribution(tx: Tx, council: string, contribution: string) {
  const row = await select(tx, council).where('contribution', '=', contribution).executeTakeFirst()
  return row && asContribution(row)
}

export async function insertContribution(tx: Tx, council: string, values: NewContribution & { readonly amount: Ore }) {
  const contribution = randomUUIDv7()
  const position = values.position ?? (await nextPosition(tx, council, values.budget))
  await tx
    .insertInto('contribution')
    .values({ council, contribution, position, ...asRow(values) })
    .execute()
  return contribution
}

async function nextPosition(tx: Tx, council: string, budget: string): Promise<number> {
  const { last } = await tx
    .selectFrom('contribution')
    .select((query) => query.fn.max('position').as('last'))
    .where('council', '=', council)
    .where('budget', '=', budget)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function updateContribution(
  tx: Tx,
  council: string,
  contribution: string,
  values: NewContribution & { readonly amount: Ore },
): Promise<void> {
  await tx
    .updateTable('contribution')
    .set({ ...asRow(values), position: values.position })
    .where('council', '=', council)
    .where('contribution', '=', contribution)
    .execute()
}

export async function deleteContribution(tx: Tx, council: string, contribution: string): Promise<void> {
  await tx.deleteFrom('contribution').where('council', '=', council).where('contribution', '=', contribution).execute()
}

const asRow = (values: NewContribution & { readonly amount: Ore }) => ({
  budget: values.budget,
  participant: values.participant,
  population: values.population ?? null,
  rate: values.rate ?? null,
  share_percent: values.sharePercent ?? null,
  amount: values.amount,
})

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const asContribution = (row: Row): Contribution => ({
  contribution: row.contribution,
  budget: row.budget,
  participant: row.participant,
  position: row.position,
  population: row.population,
  rate: asRate(row.rate),
  sharePercent: asRate(row.share_percent),
  amount: row.amount,
})
