import type { Language } from '../../foundation/words.ts'

/** A share as written, 1/3 or 60,8 %: exact, because a third is no decimal and shares must add up to the whole. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

export const whole: Fraction = { numerator: 1, denominator: 1 }

/** The database keeps whole numbers of 32 bits. */
const largest = 2_147_483_647n

/** Exact at any size; answers undefined when the sum cannot be written with whole numbers of 32 bits. */
export function sumOf(fractions: readonly Fraction[]): Fraction | undefined {
  let [numerator, denominator] = [0n, 1n]
  for (const one of fractions) {
    numerator = numerator * BigInt(one.denominator) + BigInt(one.numerator) * denominator
    denominator *= BigInt(one.denominator)
    const common = greatestCommon(numerator, denominator)
    numerator /= common
    denominator /= common
  }
  return written(numerator, denominator)
}

/** Reads «1/4», «25 %» and «60,8 %». A number without either is no share: it could mean one or the other. */
export function asFraction(text: string): Fraction | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '')
  const [, above, below] = /^(\d{1,9})[/⁄](\d{1,9})$/.exec(plain) ?? []
  if (above && below) return written(BigInt(above), BigInt(below))
  const [, percent, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,6}))?%$/.exec(plain) ?? []
  if (!percent) return undefined
  return written(BigInt(percent + decimals), 100n * 10n ** BigInt(decimals.length))
}

function written(numerator: bigint, denominator: bigint): Fraction | undefined {
  if (denominator === 0n) return undefined
  const common = greatestCommon(numerator, denominator)
  const [above, below] = [numerator / common, denominator / common]
  return above > largest || below > largest ? undefined : { numerator: Number(above), denominator: Number(below) }
}

function greatestCommon(one: bigint, other: bigint): bigint {
  return other === 0n ? one || 1n : greatestCommon(other, one % other)
}

/** «1/4»; the whole is «1». */
export const fractionText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`

/** As it is most easily read and typed again: «60,8 %» where that is exact, else «1/3». */
export function shareText(share: Fraction, language: Language): string {
  const perMille = (BigInt(share.numerator) * 100_000n) / BigInt(share.denominator)
  const exact = perMille * BigInt(share.denominator) === BigInt(share.numerator) * 100_000n
  if (!exact) return fractionText(share)
  const number = `${Number(perMille) / 1000}`
  return language === 'en' ? `${number}%` : `${number.replace('.', ',')}\u00a0%`
}

export const sameFraction = (one: Fraction, other: Fraction): boolean =>
  BigInt(one.numerator) * BigInt(other.denominator) === BigInt(other.numerator) * BigInt(one.denominator)
