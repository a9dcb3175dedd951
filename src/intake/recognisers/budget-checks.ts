import type { BudgetFacts, Check } from '../draft.ts'
import type { Noted } from '../found.ts'
import { inOre, productInOre, writeNumber } from '../grammar/numbers.ts'
import { meetingCounts } from './budget-meetings.ts'
import { placesOf, type Row, type Side } from './budget-rows.ts'
import { shares } from './budget-shares.ts'

type Money = Row & { readonly figures: { readonly amount: number } }

/** Every product, sum and balance that the document itself lets us compute. A wrong one is the document's, and is shown. */
export function budgetChecks(rows: readonly Row[], value: Noted<BudgetFacts>): Check[] {
  return [
    ...rows.flatMap(product),
    ...rows.flatMap(cost),
    ...(['income', 'expense'] as const).flatMap((side) => sum(rows, side)),
    ...wholePopulation(rows, value),
    ...shares(rows),
    ...balance(rows),
    ...meetingCounts(rows, value),
  ]
}

/** `7,5 × 52 051`, with the fixed part before it; an amount in whole kroner may be rounded. */
function product(row: Row): Check[] {
  const { rate, quantity, fixed, amount, label } = row.figures
  if (rate === undefined || quantity === undefined || amount === undefined) return []
  const ore = productInOre(rate, quantity) + inOre(fixed ?? 0)
  const formula = `${fixed === undefined ? '' : `${writeNumber(fixed)} + `}${writeNumber(rate)} × ${writeNumber(quantity)}`
  return [
    {
      kind: 'product',
      ok: same(ore, amount),
      what: `${label}: ${formula}`,
      computed: ore / 100,
      inDocument: amount,
      places: placesOf([row]),
    },
  ]
}

/** A right cost is seen in the amount; a wrong one is shown by itself. Without a rate the parts must make the amount. */
function cost(row: Row): Check[] {
  const { rate, quantity, cost: said, fixed, amount, label } = row.figures
  if (said === undefined) return []
  if (rate === undefined || quantity === undefined) {
    if (fixed === undefined || amount === undefined) return []
    const ore = inOre(fixed) + inOre(said)
    const what = `${label}: ${writeNumber(fixed)} + ${writeNumber(said)}`
    return [
      { kind: 'sum', ok: same(ore, amount), what, computed: ore / 100, inDocument: amount, places: placesOf([row]) },
    ]
  }
  const ore = productInOre(rate, quantity)
  const what = `${label}: ${writeNumber(rate)} × ${writeNumber(quantity)}`
  const ok = same(ore, said)
  return ok ? [] : [{ kind: 'product', ok, what, computed: ore / 100, inDocument: said, places: placesOf([row]) }]
}

function same(ore: number, amount: number): boolean {
  const difference = Math.abs(ore - inOre(amount))
  return difference === 0 || (Number.isInteger(amount) && difference <= 50)
}

function sum(rows: readonly Row[], side: Side): Check[] {
  const total = rows.findLast((row) => row.is === 'total' && row.side === side) ?? loneTotal(rows, side)
  const parts = linesOf(rows, side)
  if (total?.figures.amount === undefined || parts.length === 0) return []
  const ore = parts.reduce((all, { figures }) => all + inOre(figures.amount), 0)
  const ok = ore === inOre(total.figures.amount) || same(unrounded(parts), total.figures.amount)
  const what =
    parts.length > 4
      ? `${total.figures.label} (${parts.length})`
      : parts.map(({ figures }) => writeNumber(figures.amount)).join(' + ')
  return [
    {
      kind: 'sum',
      ok,
      what,
      computed: ore / 100,
      inDocument: total.figures.amount,
      places: placesOf([...parts, total]),
    },
  ]
}

/** Of a table of contributions alone the only sum is that of the contributions. */
const loneTotal = (rows: readonly Row[], side: Side): Row | undefined =>
  side === 'income' && rows.some(({ is }) => is === 'contribution')
    ? rows.find((row) => row.is === 'total' && row.side === undefined)
    : undefined

const linesOf = (rows: readonly Row[], side: Side): Money[] =>
  rows.filter(
    (row): row is Money =>
      (row.is === 'contribution' || row.is === 'line') && row.side === side && row.figures.amount !== undefined,
  )

/** The sum before each row was rounded to whole kroner. */
function unrounded(rows: readonly Money[]): number {
  return rows.reduce((all, { figures: { rate, quantity, fixed, amount } }) => {
    const exact =
      rate !== undefined && quantity !== undefined ? productInOre(rate, quantity) + inOre(fixed ?? 0) : inOre(amount)
    return all + (same(exact, amount) ? exact : inOre(amount))
  }, 0)
}

function wholePopulation(rows: readonly Row[], value: Noted<BudgetFacts>): Check[] {
  const rate = value.ratePerInhabitant?.value
  const total = value.incomeTotal?.value
  const contributions = rows.filter(({ is }) => is === 'contribution')
  const others = linesOf(rows, 'income').filter(({ is }) => is === 'line')
  if (rate === undefined || total === undefined || contributions.length < 2 || others.length > 0) return []
  if (contributions.some(({ figures }) => figures.quantity === undefined || figures.fixed !== undefined)) return []
  const population = contributions.reduce((all, { figures }) => all + figures.quantity!, 0)
  const ore = productInOre(rate, population)
  const rounding = contributions.length * 50
  const ok = Math.abs(ore - inOre(total)) <= (Number.isInteger(total) ? rounding : 0)
  return [
    {
      kind: 'product',
      ok,
      what: `${writeNumber(rate)} × ${writeNumber(population)}`,
      computed: ore / 100,
      inDocument: total,
      places: placesOf(contributions),
    },
  ]
}

function balance(rows: readonly Row[]): Check[] {
  const result = rows.find(({ is }) => is === 'result')
  const [income, expense] = (['income', 'expense'] as const).map(
    (side) => rows.findLast((row) => row.is === 'total' && row.side === side)?.figures.amount,
  )
  if (income === undefined || expense === undefined) return []
  const ore = inOre(income) - inOre(expense)
  const said = result?.figures.amount
  if (said === undefined) return []
  const ok = ore === inOre(said)
  return [
    {
      kind: 'balance',
      ok,
      what: `${writeNumber(income)} − ${writeNumber(expense)}`,
      computed: ore / 100,
      inDocument: said,
      places: placesOf([result!]),
    },
  ]
}
