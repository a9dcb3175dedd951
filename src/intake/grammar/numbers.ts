const space = '[ \\u00A0\\u202F\\u2009\\u2007]'
const minus = /^[-–−]\s?/
const whole = new RegExp(`^(?:\\d{1,3}(?:${space}\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,\\d{1,4})?$`)

/** Written forms and what they are; `undefined`: no Norwegian number. Executed by the test. */
export const numberExamples: readonly (readonly [written: string, value: number | undefined])[] = [
  ['390 382,5', 390382.5],
  ['390\u00A0382,50', 390382.5],
  ['1\u202F234\u202F567', 1234567],
  ['641.790', 641790],
  ['641790', 641790],
  ['7,5', 7.5],
  ['52 051*', 52051],
  ['kr 3 470,-', 3470],
  ['3 470 kr', 3470],
  ['kr. 1 200,00', 1200],
  ['–250', -250],
  ['− 1 000', -1000],
  ['12 000 kroner', 12000],
  ['NOK 500', 500],
  ['25 %', 25],
  ['12,5 prosent', 12.5],
  ['30 500 innb.', 30500],
  ['1.5', undefined],
  ['12 34', undefined],
  ['1 2345', undefined],
  ['051 390', undefined],
  ['2025-2026', undefined],
  ['', undefined],
]

/** A cell or a word that is one number, with or without `kr`, `,-`, `%` and the star of a footnote. */
export function readNumber(written: string): number | undefined {
  const bare = written
    .trim()
    .replace(/^(?:kr\.?|NOK|kroner)\s?/i, '')
    .replace(/\s?\*+\)?$/, '')
    .replace(/\s?(?:kr\.?|kroner|NOK|%|prosent|pst\.?|innb\p{L}*\.?)$/iu, '')
    .replace(/,[-–]{1,2}$/, '')
  const sign = minus.test(bare) ? -1 : 1
  const digits = bare.replace(minus, '')
  return whole.test(digits) && !/^0\d/.test(digits) ? sign * groupedValue(digits) : undefined
}

/** Digits that are known to be one number, whatever stands between their groups. */
function groupedValue(digits: string): number {
  return Number(digits.replace(/[ .\u00A0\u202F\u2009\u2007]/g, '').replace(',', '.'))
}

/**
 * All ways in which groups of digits make numbers. `7 883 59 122,5` is 7 883 and 59 122,5, or 7 and 883 and …; a glued
 * space never parts two numbers. At most `limit` ways are answered, those with the fewest numbers first.
 */
export function readingsOf(digits: string, limit = 64): number[][] {
  const groups = digits.split(' ')
  const parts = groups.map((group) => readNumber(group))
  // Who glues thousands does so throughout, so that plain spaces part.
  if (/[\u00A0\u202F\u2009\u2007]/.test(digits) && parts.every((part) => part !== undefined)) return [parts as number[]]
  if (groups.length > 10) return []
  const ways: number[][] = []
  const take = (from: number, sofar: number[]): void => {
    if (ways.length >= limit) return
    if (from === groups.length) ways.push(sofar)
    for (let to = groups.length; to > from; to--) {
      const value = readNumber(groups.slice(from, to).join(' '))
      if (value !== undefined) take(to, [...sofar, value])
    }
  }
  take(0, [])
  return ways.sort((a, b) => a.length - b.length)
}

/** Amounts are compared in whole øre; a rate has at most four decimals. */
export const inOre = (kroner: number): number => Math.round(kroner * 100)

/** Exact product in øre of a rate in kroner and a whole number, before any rounding to kroner. */
export function productInOre(rate: number, quantity: number): number {
  return Math.round((Math.round(rate * 10000) * quantity) / 100)
}

/** As people write it: `390 382,5`, with plain spaces. */
export function writeNumber(value: number): string {
  const [integer, decimals] = Math.abs(value)
    .toFixed(4)
    .replace(/\.?0+$/, '')
    .split('.')
  const grouped = integer!.replace(/\B(?=(\d{3})+$)/g, ' ')
  return (value < 0 ? '−' : '') + grouped + (decimals ? `,${decimals}` : '')
}
