import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Ore, Rate } from '../../foundation/money.ts'
import type { Side } from '../rules.ts'
import { asRate } from '../store.ts'

/** An income beside the contributions, or an expense: quantity × price, or a fixed amount. */
export interface BudgetLine {
  readonly line: string
  readonly budget: string
  readonly side: Side
  readonly position: number
  readonly label: string
  readonly quantity: Rate | null
  /** «møter» */
  readonly unit: string
  readonly unitPrice: Ore | null
  readonly amount: Ore
}

/** Without an amount it is computed from quantity and price. */
export type NewBudgetLine = Pick<BudgetLine, 'budget' | 'side' | 'label'> & Partial<Omit<BudgetLine, 'line'>>

const columns = [
  'budget_line',
  'budget',
  'side',
  'position',
  'label',
  'quantity',
  'unit',
  'unit_price',
  'amount',
] as const

const select = (tx: Tx, council: string) => tx.selectFrom('budget_line').select(columns).where('council', '=', council)

/** In the budget's own order. */
export async function listBudgetLines(tx: Tx, council: string, budget: string): Promise<BudgetLine[]> {
  const rows = await select(tx, council)
    .where('budget', '=', budget)
    .orderBy('side', 'desc')
    .orderBy('position')
    .orderBy('budget_line')
    .execute()
  return rows.map(asLine)
}

export async function findBudgetLine(tx: Tx, council: string, line: string): Promise<BudgetLine | undefined> {
  const row = await select(tx, council).where('budget_line', '=', line).executeTakeFirst()
  return row && asLine(row)
}

export async function insertBudgetLine(tx: Tx, council: string, values: NewBudgetLine & { readonly amount: Ore }) {
  const line = randomUUIDv7()
  const position = values.position ?? (await nextPosition(tx, council, values))
  await tx
    .insertInto('budget_line')
    .values({ council, budget_line: line, position, ...asRow(values) })
    .execute()
  return line
}

async function nextPosition(tx: Tx, council: string, { budget, side }: NewBudgetLine): Promise<number> {
  const { last } = await tx
    .selectFrom('budget_line')
    .select((query) => query.fn.max('position').as('last'))
    .where('council', '=', council)
    .where('budget', '=', budget)
    .where('side', '=', side)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function updateBudgetLine(
  tx: Tx,
  council: string,
  line: string,
  values: NewBudgetLine & { readonly amount: Ore },
): Promise<void> {
  await tx
    .updateTable('budget_line')
    .set({ ...asRow(values), position: values.position })
    .where('council', '=', council)
    .where('budget_line', '=', line)
    .execute()
}

export async function deleteBudgetLine(tx: Tx, council: string, line: string): Promise<void> {
  await tx.deleteFrom('budget_line').where('council', '=', council).where('budget_line', '=', line).execute()
}

const asRow = (values: NewBudgetLine & { readonly amount: Ore }) => ({
  budget: values.budget,
  side: values.side,
  label: values.label,
  quantity: values.quantity ?? null,
  unit: values.unit || null,
  unit_price: values.unitPrice ?? null,
  amount: values.amount,
})

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const asLine = (row: Row): BudgetLine => ({
  line: row.budget_line,
  budget: row.budget,
  side: row.side as Side,
  position: row.position,
  label: row.label,
  quantity: asRate(row.quantity),
  unit: row.unit ?? '',
  unitPrice: row.unit_price,
  amount: row.amount,
})
