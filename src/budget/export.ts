import { type Language, say, speak } from '../foundation/words.ts'
import type { FullBudget } from './reading.ts'
import { type Formula, sumOf } from './rules.ts'
import { statusWords, words } from './words.ts'

/**
 * The budget as Norwegian spreadsheets read it: semicolons, decimal comma, CRLF, UTF-8 with its byte-order mark. Columns:
 * side, what, quantity (or inhabitants, or per cent), unit, rate or price in kroner, amount in kroner.
 */
export function budgetCsv({ budget, payments, income, expenses }: FullBudget, language: Language): string {
  const t = speak(words, language)
  const row = (side: string, label: string, formula: Formula, amount: number) => [
    side,
    label,
    ...formulaCells(formula, t.inhabitants),
    ore(amount),
  ]
  const all = [...payments, ...income]
  return csv([
    [t.budgetOf(budget.year), say(statusWords[budget.status], language), budget.title],
    [t.side, t.what, t.quantity, '', t.price, t.amount],
    ...payments.map(({ payer, formula, amount }) => row(t.income, payer.name, formula, amount)),
    ...income.map(({ label, formula, amount }) => row(t.income, label, formula, amount)),
    [t.income, t.sumIncome, '', '', '', ore(sumOf(all))],
    ...expenses.map(({ label, formula, amount }) => row(t.expense, label, formula, amount)),
    [t.expense, t.sumExpenses, '', '', '', ore(sumOf(expenses))],
  ])
}

function formulaCells(formula: Formula, inhabitants: string): string[] {
  switch (formula.kind) {
    case 'per-inhabitant':
      return [`${formula.population}`, inhabitants.toLowerCase(), comma(formula.rate)]
    case 'share':
      return [comma(formula.percent), '%', ore(formula.of)]
    case 'product':
      return [comma(formula.quantity), formula.unit, ore(formula.unitPrice)]
    case 'fixed':
      return ['', '', '']
  }
}

const comma = (decimal: string) => decimal.replace('.', ',')

/** Whole øre as kroner: `390382,50`, without spaces, so that a spreadsheet sees a number. */
const ore = (value: number) => {
  const cents = Math.abs(value) % 100
  return `${value < 0 ? '-' : ''}${(Math.abs(value) - cents) / 100},${String(cents).padStart(2, '0')}`
}

const csv = (rows: readonly (readonly string[])[]) =>
  `\ufeff${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`

const isNumber = /^-?\d+(,\d+)?$/

/** Text that a spreadsheet would run as a formula gets an apostrophe first. */
function cell(text: string): string {
  const safe = !isNumber.test(text) && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
