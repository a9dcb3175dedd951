import type { Column } from '../foundation/layout/table.tsx'
import { amount, type Ore } from '../foundation/money.ts'
import { type Language, speak } from '../foundation/words.ts'
import { type Formula, sumOf } from './rules.ts'
import { formulaText } from './sentences.ts'
import { words } from './words.ts'

interface Figure {
  readonly formula: Formula
  readonly amount: Ore
}

/** The formula behind each figure, the figure, and what they add up to. */
export function amountColumns<F extends Figure>(rows: readonly F[], language: Language): readonly Column<F>[] {
  const t = speak(words, language)
  return [
    {
      key: 'formula',
      header: t.formula,
      numeric: true,
      cell: ({ formula }) => formulaText(formula, language),
      total: '',
    },
    {
      key: 'amount',
      header: t.amount,
      numeric: true,
      cell: ({ amount: ore }) => amount(ore, language, 'always'),
      total: amount(sumOf(rows), language, 'always'),
    },
  ]
}
