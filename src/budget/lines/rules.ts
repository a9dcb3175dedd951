import type { Ore, Rate } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { whyOutOfBounds } from '../bounds/rules.ts'
import { computedAmount, type Formula } from '../rules.ts'
import { words } from './words.ts'

export const formulaOfLine = (line: {
  readonly quantity?: Rate | null
  readonly unit?: string
  readonly unitPrice?: Ore | null
}): Formula =>
  line.quantity == null || line.unitPrice == null
    ? { kind: 'fixed' }
    : { kind: 'product', quantity: line.quantity, unit: line.unit ?? '', unitPrice: line.unitPrice }

/** What was stated stands; otherwise quantity × price. */
export function amountOfLine(line: Parameters<typeof formulaOfLine>[0] & { readonly amount?: Ore }): Ore | Refusal {
  const refusal = whyOutOfBounds(line)
  if (refusal) return refusal
  return line.amount ?? computedAmount(formulaOfLine(line)) ?? refuse(words.noAmount)
}
