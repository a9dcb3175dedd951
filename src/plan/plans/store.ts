import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

export interface Plan {
  readonly plan: string
  readonly title: string
  readonly year: number
  /** Last year, included, when it covers more than one. */
  readonly toYear: number | null
  readonly strategy: string | null
  readonly adoptedOn: Day | null
  /** The body that adopted it, when it is known. */
  readonly adoptedBy: string | null
  /** Who adopted it, as the document says it. */
  readonly adoptedByText: string
  /** The case in which it was treated. */
  readonly councilCase: string | null
}

export type NewPlan = Pick<Plan, 'title' | 'year'> & Partial<Omit<Plan, 'plan'>>

const columns = [
  'plan',
  'title',
  'year',
  'to_year',
  'strategy',
  'adopted_on',
  'adopted_by',
  'adopted_by_text',
  'council_case',
] as const

const select = (tx: Tx, council: string) => tx.selectFrom('plan').select(columns).where('council', '=', council)

/** The newest first. */
export async function listPlans(tx: Tx, council: string): Promise<Plan[]> {
  const rows = await select(tx, council).orderBy('year', 'desc').orderBy('plan', 'desc').execute()
  return rows.map(asPlan)
}

export async function findPlan(tx: Tx, council: string, plan: string): Promise<Plan | undefined> {
  const row = await select(tx, council).where('plan', '=', plan).executeTakeFirst()
  return row && asPlan(row)
}

export async function insertPlan(tx: Tx, council: string, values: NewPlan): Promise<string> {
  const plan = randomUUIDv7()
  await tx
    .insertInto('plan')
    .values({ council, plan, ...asRow(values) })
    .execute()
  return plan
}

export async function updatePlan(tx: Tx, council: string, plan: string, values: NewPlan): Promise<void> {
  await tx.updateTable('plan').set(asRow(values)).where('council', '=', council).where('plan', '=', plan).execute()
}

export async function deletePlan(tx: Tx, council: string, plan: string): Promise<void> {
  await tx.deleteFrom('plan').where('council', '=', council).where('plan', '=', plan).execute()
}

const asRow = (values: NewPlan) => ({
  title: values.title,
  year: values.year,
  to_year: values.toYear ?? null,
  strategy: values.strategy ?? null,
  adopted_on: values.adoptedOn?.toString() ?? null,
  adopted_by: values.adoptedBy ?? null,
  adopted_by_text: values.adoptedByText ?? '',
  council_case: values.councilCase ?? null,
})

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const asPlan = (row: Row): Plan => ({
  plan: row.plan,
  title: row.title,
  year: row.year,
  toYear: row.to_year,
  strategy: row.strategy,
  adoptedOn: dayIn(row.adopted_on),
  adoptedBy: row.adopted_by,
  adoptedByText: row.adopted_by_text,
  councilCase: row.council_case,
})
