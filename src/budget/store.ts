import Big from 'big.js'
import type { Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import { type Day, dayIn } from '../foundation/days.ts'
import { randomUUIDv7 } from '../foundation/identity.ts'
import type { Ore, Rate } from '../foundation/money.ts'
import type { Side, Stated } from './rules.ts'

export const statuses = ['draft', 'proposed', 'adopted', 'revised'] as const
export type Status = (typeof statuses)[number]

export interface Budget {
  readonly budget: string
  readonly title: string
  readonly year: number
  readonly status: Status
  /** How the council is paid for, in the document's own words. */
  readonly financing: string
  /** What the contribution covers, in the document's own words. */
  readonly covers: readonly string[]
  /** Kroner per inhabitant, when there is one rate for all. */
  readonly rate: Rate | null
  readonly positionPercent: Rate | null
  readonly meetings: number | null
  /** The inhabitants are counted on this day. */
  readonly populationDay: Day | null
  /** The figures of this day will adjust the budget. */
  readonly adjustDay: Day | null
  readonly footnote: string
  readonly councilCase: string | null
}

export type NewBudget = Pick<Budget, 'title' | 'year'> & Partial<Omit<Budget, 'budget'>>

const columns = [
  'budget',
  'title',
  'year',
  'status',
  'financing',
  'covers',
  'rate',
  'position_percent',
  'meetings',
  'population_day',
  'adjust_day',
  'footnote',
  'council_case',
] as const

const select = (tx: Tx, council: string) => tx.selectFrom('budget').select(columns).where('council', '=', council)

/** The newest year first; within a year the revised before the adopted before the proposed before the draft. */
export async function listBudgets(tx: Tx, council: string, sees: Sees = 'public'): Promise<Budget[]> {
  const rows = await select(tx, council)
    .$if(sees !== 'everything', (query) => query.where('status', '<>', 'draft'))
    .orderBy('year', 'desc')
    .orderBy('budget', 'desc')
    .execute()
  return rows.map(asBudget).sort((one, other) => other.year - one.year || rank(other.status) - rank(one.status))
}

const rank = (status: Status) => statuses.indexOf(status)

export async function findBudget(tx: Tx, council: string, budget: string): Promise<Budget | undefined> {
  const row = await select(tx, council).where('budget', '=', budget).executeTakeFirst()
  return row && asBudget(row)
}

export async function insertBudget(tx: Tx, council: string, values: NewBudget): Promise<string> {
  const budget = randomUUIDv7()
  await tx
    .insertInto('budget')
    .values({ council, budget, ...asRow(values) })
    .execute()
  return budget
}

export async function updateBudget(tx: Tx, council: string, budget: string, values: NewBudget): Promise<void> {
  await tx
    .updateTable('budget')
    .set(asRow(values))
    .where('council', '=', council)
    .where('budget', '=', budget)
    .execute()
}

export async function deleteBudget(tx: Tx, council: string, budget: string): Promise<void> {
  await tx.deleteFrom('budget').where('council', '=', council).where('budget', '=', budget).execute()
}

export async function upsertStatedSum(tx: Tx, council: string, budget: string, what: Side | 'result', amount: Ore) {
  await tx
    .insertInto('stated_sum')
    .values({ council, budget, what, amount })
    .onConflict((conflict) => conflict.columns(['council', 'budget', 'what']).doUpdateSet({ amount }))
    .execute()
}

export async function deleteStatedSum(tx: Tx, council: string, budget: string, what: Side | 'result'): Promise<void> {
  await tx
    .deleteFrom('stated_sum')
    .where('council', '=', council)
    .where('budget', '=', budget)
    .where('what', '=', what)
    .execute()
}

export async function readStated(tx: Tx, council: string, budget: string): Promise<Stated> {
  const rows = await tx
    .selectFrom('stated_sum')
    .select(['what', 'amount'])
    .where('council', '=', council)
    .where('budget', '=', budget)
    .execute()
  return Object.fromEntries(rows.map(({ what, amount }) => [what, amount]))
}

const asRow = (values: NewBudget) => ({
  title: values.title,
  year: values.year,
  status: values.status ?? 'proposed',
  financing: values.financing ?? '',
  covers: [...(values.covers ?? [])],
  rate: values.rate ?? null,
  position_percent: values.positionPercent ?? null,
  meetings: values.meetings ?? null,
  population_day: values.populationDay?.toString() ?? null,
  adjust_day: values.adjustDay?.toString() ?? null,
  footnote: values.footnote ?? '',
  council_case: values.councilCase ?? null,
})

/** The database keeps trailing zeros; people do not write them. */
export const asRate = (numeric: string | null): Rate | null => (numeric === null ? null : new Big(numeric).toFixed())

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const asBudget = (row: Row): Budget => ({
  budget: row.budget,
  title: row.title,
  year: row.year,
  status: row.status as Status,
  financing: row.financing,
  covers: row.covers,
  rate: asRate(row.rate),
  positionPercent: asRate(row.position_percent),
  meetings: row.meetings,
  populationDay: dayIn(row.population_day),
  adjustDay: dayIn(row.adjust_day),
  footnote: row.footnote,
  councilCase: row.council_case,
})
