import type { Block } from '../block.ts'
import type { BudgetFacts } from '../draft.ts'
import { type Finding, type Known, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { municipalitiesIn } from '../grammar/municipalities.ts'
import type { Paper } from '../paper.ts'
import { budgetChecks } from './budget-checks.ts'
import { incomeOf, namesake, rateOf } from './budget-income.ts'
import { meetings } from './budget-meetings.ts'
import { budgetBlocks, isBudgetHeading } from './budget-parts.ts'
import { type Row, rowsOf } from './budget-rows.ts'
import { saidIn } from './budget-sentences.ts'
import { currency, titleFacts, titleOf } from './budget-title.ts'

type Expense = NonNullable<BudgetFacts['expenses']>[number]

export function recogniseBudget(paper: Paper): Finding<BudgetFacts> | undefined {
  const blocks = budgetBlocks(paper)
  const said = saidIn(blocks)
  const title = titleOf(blocks)
  const named = titleFacts(title, blocks)
  const rows = rowsOf(blocks, said.ratePerInhabitant?.value, named.year?.value)
  const money = rows.filter(({ is }) => is !== 'heading')
  if (money.length < 2 && !said.ratePerInhabitant && !said.fixedPerMunicipality) return undefined
  if (!title && !saysBudget(rows) && !said.ratePerInhabitant) return undefined
  const income = rows.filter(({ is, side }) => is === 'contribution' || (is === 'line' && side === 'income'))
  const neighbours = municipalitiesIn(
    paper.blocks
      .map(({ text }) => text.slice(0, 2000))
      .join('\n')
      .slice(0, 200_000),
  )
  const value: Noted<BudgetFacts> = {
    ...named,
    ...currency(blocks),
    ...said,
    ...rateOf(said, income),
    ...(income.length > 0 && { income: income.map((row) => incomeOf(row, neighbours)) }),
    ...expensesOf(rows),
    ...totals(rows),
    ...meetings(said, rows),
  }
  const claims = rows.flatMap(({ blocks: parts }) => parts.map((block) => wordsOf(block)))
  const checks = budgetChecks(rows, value)
  return {
    value,
    claims: [...claims, ...headings(blocks)],
    checks,
    questions: income.flatMap((row, index) => namesake(row, index, neighbours)),
  }
}

/** Without a title: municipalities that pay, or income and expenses told apart. A price list is no budget. */
const saysBudget = (rows: readonly Row[]): boolean =>
  rows.filter(({ is }) => is === 'contribution').length >= 2 ||
  rows.some(({ is, side }) => (is === 'heading' || is === 'total') && side !== undefined)

function expensesOf(rows: readonly Row[]): Partial<Noted<BudgetFacts>> {
  const expenses = rows.filter(({ is, side }) => is === 'line' && side === 'expense')
  return expenses.length > 0 ? { expenses: expenses.map(expenseOf) } : {}
}

function expenseOf({ figures, blocks }: Row): Noted<Expense> {
  const words = blocks.map((block) => wordsOf(block))
  const whole = <T>(value: T | undefined): Known<T> | undefined =>
    value === undefined ? undefined : normalised(value, ...words)
  return {
    label: stated(figures.label, wordsOf(blocks[0]!, figures.label)),
    unitPrice: whole(figures.rate),
    quantity: whole(figures.quantity),
    unit: figures.unit ? stated(figures.unit, words.at(-1)!) : undefined,
    amount: whole(figures.amount),
  }
}

function totals(rows: readonly Row[]): Partial<Noted<BudgetFacts>> {
  const amount = (row: Row | undefined): Known<number> | undefined =>
    row?.figures.amount === undefined
      ? undefined
      : normalised(row.figures.amount, ...row.blocks.map((block) => wordsOf(block)))
  const total = (side: Row['side']): Row | undefined => rows.findLast((row) => row.is === 'total' && row.side === side)
  const untold = rows.find((row) => row.is === 'total' && row.side === undefined)
  const contributions = rows.some(({ is }) => is === 'contribution')
  return {
    incomeTotal: amount(total('income') ?? (contributions ? untold : undefined)),
    expenseTotal: amount(total('expense')),
    result: amount(rows.find(({ is }) => is === 'result')),
  }
}

const headings = (blocks: readonly Block[]): Words[] =>
  blocks.filter((block) => isBudgetHeading(block) || block.header).map((block) => wordsOf(block))
