import type { FullBudget, Line, Payment } from '../../budget/reading.ts'
import { type Formula, sumOf } from '../../budget/rules.ts'
import { shareTexts } from '../../budget/sentences.ts'
import type { Participant } from '../../councils/participants/store.ts'
import { shortDay } from '../../foundation/days.ts'
import { amount, count, kroner, type Rate } from '../../foundation/money.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { linesIn } from '../fitting/rules.ts'
import { bar, margin, stage, table } from '../fitting/stage.ts'
import type { DeckRecord } from '../record.ts'
import type { Row, Slide } from '../slide.ts'
import { words } from '../words.ts'
import { begin, inParts, listSlides } from './making.ts'

/** What is asked of the municipalities in words, in figures, and side by side. */
export function budgetSlides(record: DeckRecord, full: FullBudget): Slide[] {
  return [...textSlides(record, full), ...tableSlides(record, full), ...chartSlides(record, full)]
}

function about({ language }: DeckRecord, { budget, checks, missing }: FullBudget) {
  const t = speak(words, language)
  const wrong = checks.filter(({ holds }) => !holds).length
  return {
    facts: [
      checks.length ? (wrong ? t.sumsFail(wrong, checks.length) : t.sumsHold(checks.length)) : null,
      missing.length ? t.missingFigure(missing.map(({ name }) => name).join(', ')) : null,
    ],
    sources: [{ text: t.theBudget(budget.title), path: `/budsjett/${budget.year}` }],
  }
}

function textSlides(record: DeckRecord, full: FullBudget): Slide[] {
  const { budget } = full
  const t = speak(words, record.language)
  const rate = budget.rate === null ? '' : t.financing(decimal(budget.rate, record.language))
  const entries = [budget.financing || rate, budget.covers.length ? t.covers(listed(budget.covers, t.and)) : '']
  const begun = begin(record, `budsjett:${budget.budget}`, about(record, full))
  const told = entries.filter(Boolean).map((text) => ({ text }))
  return told.length
    ? listSlides(begun, { heading: budget.title, marker: 'bullet', entries: told, sizes: [44, 40, 36, 32, 28] })
    : []
}

/** «a, b og c» */
const listed = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

/** Income over expenses on one slide, or each on its own; what is still too long goes on with the heads repeated. */
function tableSlides(record: DeckRecord, full: FullBudget): Slide[] {
  const { language } = record
  const { budget } = full
  const t = speak(words, language)
  const [income, expenses] = [incomeRows(full, language), expenseRows(full, language)]
  if (!income.length && !expenses.length) return []
  const heading = t.budgetYear(budget.status, budget.year)
  const footnote = footnoteOf(full, language)
  const begun = begin(record, `tabell:${budget.budget}`, about(record, full))
  const column = stage.width - 2 * margin.side
  const room =
    stage.height -
    margin.foot -
    table.top -
    (footnote ? linesIn(footnote, column, table.size) * table.footnote + 12 : 0)
  const head = [t.income, '', t.kroner]
  const base = { ...begun, kind: 'table' as const, heading, footnote, head }
  const whole = [...income, ...expenses, ...resultRows(full, language)]
  const rowHeight = table.rowHeights.find((height) => (whole.length + 1) * height <= room)
  if (rowHeight) return [{ ...base, picture: null, rows: whole, rowHeight }]
  const least = table.rowHeights.at(-1)!
  const most = Math.floor(room / least) - 1
  const parts = [...chunks(income, most), ...chunks([...expenses, ...resultRows(full, language)], most)]
  return inParts(parts, (rows) => {
    const first = rows[0]?.is === 'heading' ? rows[0].cells[0]! : rows === parts[0] ? t.income : ''
    const shown = rows[0]?.is === 'heading' ? rows.slice(1) : rows
    return { ...base, picture: null, head: [first, '', t.kroner], rows: shown, rowHeight: least }
  })
}

function chunks(rows: readonly Row[], most: number): Row[][] {
  const slides = Math.ceil(rows.length / most)
  const each = Math.ceil(rows.length / Math.max(1, slides))
  return [...Array(slides).keys()].map((at) => rows.slice(at * each, (at + 1) * each))
}

const row = (is: Row['is'], ...cells: string[]): Row => ({ is, cells })

function incomeRows({ payments, income, missing }: FullBudget, language: Language): Row[] {
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

function expenseRows({ expenses }: FullBudget, language: Language): Row[] {
  const t = speak(words, language)
  if (!expenses.length) return []
  return [
    row('heading', t.expenses, '', ''),
    ...expenses.map((one) => row('line', one.label, formulaText(one, language), amount(one.amount, language))),
    row('sum', t.sumExpenses, '', amount(sumOf(expenses), language)),
  ]
}

function resultRows({ payments, income, expenses }: FullBudget, language: Language): Row[] {
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
function decimal(value: Rate, language: Language): string {
  const [whole = '0', decimals] = value.split('.')
  return count(Number(whole), language) + (decimals ? `${language === 'en' ? '.' : ','}${decimals}` : '')
}

function footnoteOf({ budget, payments }: FullBudget, language: Language): string {
  const t = speak(words, language)
  if (budget.footnote) return budget.footnote.startsWith('*') ? budget.footnote : `*${budget.footnote}`
  if (!budget.populationDay || !payments.some(({ formula }) => formula.kind === 'per-inhabitant')) return ''
  const adjusted = budget.adjustDay ? t.adjusted(shortDay(budget.adjustDay, language)) : ''
  return [t.countedOn(shortDay(budget.populationDay, language)), adjusted].filter(Boolean).join(' ')
}

/** The largest first; a chart of one bar, or of more than can be told apart, says nothing that the table does not. */
function chartSlides(record: DeckRecord, full: FullBudget): Slide[] {
  const { language } = record
  const t = speak(words, language)
  const { payments, budget } = full
  if (payments.length < 2 || payments.length > bar.most || payments.some(({ amount: ore }) => ore < 0)) return []
  const shares = shareTexts(
    payments.map(({ amount: ore }) => ore),
    language,
  )
  const bars = payments
    .map(({ payer, amount: ore }, at) => ({
      name: payer.name,
      colour: payer.colour,
      value: ore / 100,
      valueText: amount(ore, language),
      shareText: shares[at] ?? '',
    }))
    .sort((one, other) => other.value - one.value)
  const sentence = t.payTogether(kroner(sumOf(payments), language))
  const begun = begin(record, `diagram:${budget.budget}`, about(record, full))
  return [{ ...begun, picture: null, kind: 'chart', heading: t.whoPays, sentence, bars }]
}
