import Big from 'big.js'
import type { Language } from './words.ts'

/** Whole øre. The only file that divides money: shares always add up to the total. */
export type Ore = number

/** An exact decimal as text, `7.5`: a rate per inhabitant, a percentage. Never a floating number. */
export type Rate = string

/** Inter's narrow no-break space is so thin that 641 790 reads as one number; the ordinary one is seen. */
const thousandsSpace = '\u00a0'
const unitSpace = '\u00a0'

/** Rate × quantity in whole øre, halves rounded away from zero. */
export const times = (rate: Rate, quantity: number | string): Ore => toOre(new Big(rate).times(quantity))

export const kronerToOre = (kroner: number | string): Ore => toOre(new Big(kroner))

function toOre(kroner: Big): Ore {
  const ore = kroner.times(100).round(0, Big.roundHalfUp).toNumber()
  if (!Number.isSafeInteger(ore)) throw new RangeError(`${kroner} kroner is beyond exact øre`)
  return ore
}

/**
 * Splits a total by weights so that the parts add up to it exactly: largest remainder, ties to the one listed first.
 * Throws a RangeError when the weights are negative or all zero.
 */
export function share(total: Ore, weights: readonly number[]): Ore[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  if (sum <= 0 || weights.some((weight) => weight < 0)) throw new RangeError('weights must be positive in sum')
  const exact = weights.map((weight) => (BigInt(total) * BigInt(weight)) / BigInt(sum))
  const remainders = weights.map((weight, at) => ({ at, rest: (BigInt(total) * BigInt(weight)) % BigInt(sum) }))
  const left = Number(BigInt(total) - exact.reduce((one, other) => one + other, 0n))
  const first = remainders.sort(
    (one, other) => compare(magnitude(other.rest), magnitude(one.rest)) || one.at - other.at,
  )
  for (const { at } of first.slice(0, Math.abs(left))) exact[at] = exact[at]! + BigInt(Math.sign(left))
  return exact.map(Number)
}

const magnitude = (value: bigint) => (value < 0n ? -value : value)
const compare = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0)

/** What each of `units` comes to in whole øre, halves rounded up: for a sentence, never for a payment. */
export const perUnit = (total: Ore | Rate, units: number): Ore =>
  new Big(total).div(units).round(0, Big.roundHalfUp).toNumber()

/** «641 790» or «390 382,50»: øre are shown only when there are any, unless `ore` asks for them always. */
export function amount(value: Ore, language: Language, ore: 'when-any' | 'always' = 'when-any'): string {
  const cents = Math.abs(value) % 100
  const whole = count((Math.abs(value) - cents) / 100, language)
  const decimals = cents || ore === 'always' ? `${language === 'en' ? '.' : ','}${String(cents).padStart(2, '0')}` : ''
  return `${value < 0 ? '−' : ''}${whole}${decimals}`
}

/** «641 790 kroner», «NOK 641,790» */
export function kroner(value: Ore, language: Language): string {
  if (language === 'en') return `NOK${unitSpace}${amount(value, language)}`
  return `${amount(value, language)}${unitSpace}kroner`
}

/** «52 051», «52,051» */
export const count = (value: number, language: Language): string =>
  (value < 0 ? '−' : '') +
  String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'en' ? ',' : thousandsSpace)

/** «7,50»: a rate in kroner with at least two decimals. */
export function rate(value: Rate, language: Language): string {
  const [whole = '0', decimals = ''] = new Big(value).toFixed().split('.')
  return `${count(Number(whole), language)}${language === 'en' ? '.' : ','}${decimals.padEnd(2, '0')}`
}

/** «60,8 %»: part of a whole with one decimal. */
export function percent(part: number, whole: number, language: Language): string {
  const value = new Big(part).times(100).div(whole).toFixed(1)
  return language === 'en' ? `${value}%` : `${value.replace('.', ',')}${unitSpace}%`
}

const spaces = /[\s\u00a0\u202f\u2009]/g

/** Reads «1 234,50», «1234,5», «−20», as people type it. Undefined when it is no number. Answers an exact decimal. */
export function asDecimal(text: string): string | undefined {
  const plain = text
    .replace(spaces, '')
    .replace(/[−–]/, '-')
    .replace(/(kr|,-)$/i, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return plain.replaceAll('.', '').replace(',', '.')
  return /^-?\d+([.,]\d+)?$/.test(plain) ? plain.replace(',', '.') : undefined
}

/** Reads an amount of kroner with at most two decimals into whole øre. */
export function asOre(text: string): Ore | undefined {
  const decimal = asDecimal(text)
  if (decimal === undefined || (decimal.split('.')[1] ?? '').length > 2) return undefined
  const ore = Number(new Big(decimal).times(100).toFixed(0))
  return Number.isSafeInteger(ore) ? ore : undefined
}
