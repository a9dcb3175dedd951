import Big from 'big.js'
import type { Ore, Rate } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from '../words.ts'

/** A hundred billion kroner: beyond any council, and far from where whole øre stop being exact. */
const largestAmount: Ore = 10_000_000_000_000

/** Bounds that the tables hold too; said here in words before they are met there. */
interface Bounded {
  readonly year?: number
  readonly rate?: Rate | null
  readonly positionPercent?: Rate | null
  readonly sharePercent?: Rate | null
  readonly quantity?: Rate | null
  readonly unitPrice?: Ore | null
  readonly population?: number | null
  readonly amount?: Ore
}

export function whyOutOfBounds(values: Bounded): Refusal | null {
  const { year, rate, positionPercent, sharePercent, quantity, unitPrice, population, amount } = values
  if (year !== undefined && (year < 1900 || year > 2200)) return refuse(words.noSuchYear)
  if (!within(rate, 100_000, 4) || !within(quantity, 1_000_000, 4)) return refuse(words.wrongNumber)
  if (!within(sharePercent, 100, 4) || !within(positionPercent, 1000, 2)) return refuse(words.wrongPercent)
  const products = [
    amount ?? 0,
    unitPrice ?? 0,
    new Big(rate ?? 0).times(population ?? 0).times(100),
    new Big(quantity ?? 0).times(unitPrice ?? 0),
  ]
  return products.some((product) => new Big(product).abs().gt(largestAmount)) ? refuse(words.tooLarge) : null
}

const within = (value: Rate | null | undefined, most: number, decimals: number) =>
  value == null || (new Big(value).gte(0) && new Big(value).lte(most) && (value.split('.')[1]?.length ?? 0) <= decimals)
