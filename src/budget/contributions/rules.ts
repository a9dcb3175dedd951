import type { Ore, Rate } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { whyOutOfBounds } from '../bounds/rules.ts'
import { computedAmount, type Formula } from '../rules.ts'
import { words } from './words.ts'

interface Key {
  readonly population?: number | null
  readonly rate?: Rate | null
  readonly sharePercent?: Rate | null
}

/** Inhabitants × rate when both are there, else a share of `whole`, else fixed. */
export function formulaOfContribution({ population, rate, sharePercent }: Key, whole: Ore): Formula {
  if (population != null && rate != null) return { kind: 'per-inhabitant', population, rate }
  if (sharePercent != null) return { kind: 'share', percent: sharePercent, of: whole }
  return { kind: 'fixed' }
}

/** What was stated stands; otherwise the formula's own, a share being of what the municipalities must cover together. */
export function amountOfContribution(values: Key & { readonly amount?: Ore }, toCover: Ore): Ore | Refusal {
  const refusal = whyOutOfBounds(values)
  if (refusal) return refusal
  return values.amount ?? computedAmount(formulaOfContribution(values, toCover)) ?? refuse(words.noAmount)
}
