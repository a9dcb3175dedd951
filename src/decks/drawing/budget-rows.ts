import type { FullBudget, Line, Payment } from '../../budget/reading.ts'
import { type Formula, sumOf } from '../../budget/rules.ts'
import type { Participant } from '../../councils/participants/store.ts'
import { shortDay } from '../../foundation/days.ts'
import { amount, count, type Rate } from '../../foundation/money.ts'
import { type Language, speak } from '../../foundation/words.ts'
import type { Row } from '../slide.ts'
import { words } from '../words.ts'

const row = (is: Row['is'], ...cells: string[]): Row => ({ is, cells })

export function incomeRows({ payments, income, missing }: FullBudget, language: Language): Row[] {
  const t = speak(words, language)
  const all = [...payments, ...income]
  if (!all.length) return []
  return [
    ...payments.map((one) =>
      row('line', payerName(one.payer, language), formulaText(one, language), amount(one.amount, language)),
    ),
    ...missing.map((payer) => row('line', payerName(payer, language), '', '–')),
    ...income.map((one) => row('line', one.label, formulaText(one, language), amount(one.amount, language))),
    row('sum', t.sumIncome, '', amount(sumOf(all), language)),
  ]
}

export function expenseRows({ expenses }: FullBudget, language: Language): Row[] {
  const t = speak(words, language)
  if (!expenses.length) return []
  return [
    row('heading', t.expenses, '', ''),
    ...expenses.map((one) => row('line', one.label, formulaText(one, language), amount(one.amount, language))),
    row('sum', t.sumExpenses, '', amount(sumOf(expenses), language)),
  ]
}

export function resultRows({ payments, income, expenses }: FullBudget, language: Language): Row[] {
  const left = sumOf([...payments, ...income]) - sumOf(expenses)
  return [row('sum', speak(words, language).result, '', amount(left, language))]
}

/** A municipality by its number of four digits, a county by two; a name that says so already is left as it is. */
function payerName({ name, number }: Participant, language: Language): string {
  const t = speak(words, language)
  if (/kommune$/i.test(name)) return name
  return number.length === 2 ? t.county(name) : t.municipality(name)
}

function formulaText({ formula }: Payment | Line, language: Language): string {
  return asText(formula, language)
}

function asText(formula: Formula, language: Language): string {
  const t = speak(words, language)
  switch (formula.kind) {
    case 'per-inhabitant':
      return t.perInhabitant(decimal(formula.rate, language), count(formula.population, language))
    case 'share':
      return t.shareOf(decimal(formula.percent, language))
    case 'product':
      return t.product(amount(formula.unitPrice, language), decimal(formula.quantity, language), formula.unit)
    case 'fixed':
      return ''
  }
}

/** «7,5», without zeros that nobody wrote. */
export function decimal(value: Rate, language: Language): string {
  const [whole = '0', decimals] = value.split('.')
  return count(Number(whole), language) + (decimals ? `${language === 'en' ? '.' : ','}${decimals}` : '')
}

export function footnoteOf({ budget, payments }: FullBudget, language: Language): string {
  const t = speak(words, language)
  if (budget.footnote) return budget.footnote.startsWith('*') ? budget.footnote : `*${budget.footnote}`
  if (!budget.populationDay || !payments.some(({ formula }) => formula.kind === 'per-inhabitant')) return ''
  const adjusted = budget.adjustDay ? t.adjusted(shortDay(budget.adjustDay, language)) : ''
  return [t.countedOn(shortDay(budget.populationDay, language)), adjusted].filter(Boolean).join(' ')
}
