import type { FullBudget } from '../../budget/reading.ts'
import { sumOf } from '../../budget/rules.ts'
import { shareTexts } from '../../budget/sentences.ts'
import { amount, kroner } from '../../foundation/money.ts'
import { listed } from '../../foundation/sentences.ts'
import { speak } from '../../foundation/words.ts'
import { linesIn } from '../fitting/rules.ts'
import { bar, margin, stage, table } from '../fitting/stage.ts'
import type { DeckRecord } from '../record.ts'
import type { Row, Slide } from '../slide.ts'
import { words } from '../words.ts'
import { decimal, expenseRows, footnoteOf, incomeRows, resultRows } from './budget-rows.ts'
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
  const entries = [
    budget.financing || rate,
    budget.covers.length ? t.covers(listed(budget.covers, record.language)) : '',
  ]
  const begun = begin(record, `budsjett:${budget.budget}`, about(record, full))
  const told = entries.filter(Boolean).map((text) => ({ text }))
  return told.length
    ? listSlides(begun, { heading: budget.title, marker: 'bullet', entries: told, sizes: [44, 40, 36, 32, 28] })
    : []
}

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
