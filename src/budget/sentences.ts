import { amount, count, percent, rate } from '../foundation/money.ts'
import { type Language, speak } from '../foundation/words.ts'
import type { BudgetSummary } from './reading.ts'
import { type Check, type Formula, perDay, sharePercents } from './rules.ts'
import type { Budget } from './store.ts'
import { words } from './words.ts'

/** «7,50 × 52 051»; «fast beløp» when there is no formula. */
export function formulaText(formula: Formula, language: Language): string {
  const t = speak(words, language)
  switch (formula.kind) {
    case 'per-inhabitant':
      return `${rate(formula.rate, language)} × ${count(formula.population, language)}`
    case 'share':
      return t.shareOf(plain(formula.percent, language), amount(formula.of, language))
    case 'product':
      return `${amount(formula.unitPrice, language)} × ${plain(formula.quantity, language)} ${formula.unit}`.trim()
    case 'fixed':
      return t.fixed
  }
}

/** A decimal as people write it, without zeros that nobody wrote. */
function plain(decimal: string, language: Language): string {
  const [whole = '0', decimals] = decimal.split('.')
  return count(Number(whole), language) + (decimals ? `${language === 'en' ? '.' : ','}${decimals}` : '')
}

export interface SaidCheck {
  readonly holds: boolean
  readonly title: string
  /** What is wrong with it; empty when it holds. */
  readonly wrong: string
}

/** One sum as a sentence: what it comes to, and what the budget says when that is something else. */
export function sayCheck(check: Check, language: Language): SaidCheck {
  return { holds: check.holds, title: titleOf(check, language), wrong: check.holds ? '' : wrongOf(check, language) }
}

function titleOf(check: Check, language: Language): string {
  const t = speak(words, language)
  const money = (ore: number) => amount(ore, language)
  switch (check.what) {
    case 'product':
      return `${check.entry.label}: ${formulaText(check.entry.formula, language)} = ${money(check.computed)}`
    case 'share':
      return `${check.entry.label}: ${formulaText(check.entry.formula, language)}`
    case 'meetings':
      return t.saysMeetings(check.entry.label, check.meetings)
    case 'sum':
      return t.sumOf(t[check.side], money(check.computed))
    case 'result':
      return t.result(money(check.computed))
    case 'balance':
      return check.holds ? t.inBalance : gapText(check.computed, language)
  }
}

/** «3 470 kroner mangler» */
function gapText(difference: number, language: Language): string {
  const t = speak(words, language)
  const gap = amount(Math.abs(difference), language)
  return difference < 0 ? t.short(gap) : t.left(gap)
}

function wrongOf(check: Check, language: Language): string {
  const t = speak(words, language)
  switch (check.what) {
    case 'share':
      return t.shareIs(plain(check.computed, language))
    case 'meetings':
      return check.entry.formula.kind === 'product' ? t.formulaHas(plain(check.entry.formula.quantity, language)) : ''
    case 'balance':
      return t.mustBalance
    default: {
      const difference = amount(Math.abs(check.stated - check.computed), language)
      const stated = amount(check.stated, language)
      return check.stated < check.computed ? t.tooLow(stated, difference) : t.tooHigh(stated, difference)
    }
  }
}

/** «60,8 %» of each, which add up to 100,0. */
export const shareTexts = (amounts: readonly number[], language: Language): string[] =>
  sharePercents(amounts).map((tenths) => percent(tenths, 1000, language))

/** «Det er 7,50 kroner per innbygger, og det dekker en halv stilling og sju møter.» Empty when the rate is unknown. */
export function perInhabitantSentence(
  { budget, rate: uniform, perResident }: BudgetSummary,
  language: Language,
): string {
  if (perResident === null) return ''
  const t = speak(words, language)
  const covered = coveredBy(budget, language)
  return `${t.perInhabitant(rate(perResident, language), uniform !== null)}${covered ? t.itCovers(covered) : ''}.`
}

function coveredBy({ positionPercent, meetings }: Budget, language: Language): string {
  const t = speak(words, language)
  const parts = [
    positionPercent ? t.position(plain(positionPercent, language)) : '',
    meetings ? t.meetings(meetings) : '',
  ]
  return parts.filter(Boolean).join(` ${t.and} `)
}

/** «7,50 kroner i året er litt over to øre om dagen per innbygger.» Only for an exact rate; empty when it is too small. */
export function perDaySentence({ budget, rate: uniform }: BudgetSummary, language: Language): string {
  const days = Temporal.PlainDate.from({ year: budget.year, month: 1, day: 1 }).daysInYear
  const day = uniform === null ? undefined : perDay(uniform, days)
  return uniform && day ? speak(words, language).perDay(rate(uniform, language), day) : ''
}
