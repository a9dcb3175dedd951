import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amount, asDecimal, asOre, count, kroner, percent, rate, share, times } from './money.ts'

describe('shares of a total', () => {
  test('always add up to it, whatever the weights', () => {
    const weights = fc
      .array(fc.nat({ max: 700_000 }), { minLength: 1, maxLength: 40 })
      .filter((all) => all.some((one) => one > 0))
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, parts) => {
        expect(share(total, parts).reduce((one, other) => one + other, 0)).toBe(total)
      }),
    )
  })

  test('differ from the exact part by less than one øre', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e9 }),
        fc.array(fc.integer({ min: 1, max: 1e5 }), { minLength: 1, maxLength: 20 }),
        (total, parts) => {
          const sum = parts.reduce((one, other) => one + other, 0)
          for (const [at, part] of share(total, parts).entries())
            expect(Math.abs(part - (total * parts[at]!) / sum)).toBeLessThan(1.000001)
        },
      ),
    )
  })

  test('of one krone between three give the øre left over to the first', () => {
    expect(share(100, [1, 1, 1])).toEqual([34, 33, 33])
  })

  test('cannot be made of nothing', () => {
    expect(() => share(100, [0, 0])).toThrow(RangeError)
  })
})

test('the four municipalities of the Mosseregion pay 641 790 kroner at 7,50 each inhabitant', () => {
  const parts = [52_051, 7_883, 6_145, 19_493].map((inhabitants) => times('7.5', inhabitants))
  expect(parts.map((part) => amount(part, 'nb'))).toEqual([
    '390\u00a0382,50',
    '59\u00a0122,50',
    '46\u00a0087,50',
    '146\u00a0197,50',
  ])
  expect(
    kroner(
      parts.reduce((one, other) => one + other),
      'nb',
    ),
  ).toBe('641\u00a0790\u00a0kroner')
  expect(kroner(64_179_000, 'en')).toBe('NOK\u00a0641,790')
})

test.each([
  ['390 382,5', 39_038_250],
  ['390\u00a0382,50', 39_038_250],
  ['1.234,50', 123_450],
  ['−20', -2_000],
  ['7,5', 750],
  ['3470 kr', 347_000],
])('%s is read as %i øre', (text, ore) => expect(asOre(text)).toBe(ore))

test.each(['7,505', 'sju', '1 2 3,4,5', '', '--1'])('%s is no amount', (text) => expect(asOre(text)).toBeUndefined())

test('a rate keeps its decimals and shows at least two', () => {
  expect([rate('7.5', 'nb'), rate('3.0825', 'nb'), rate('7.5', 'en')]).toEqual(['7,50', '3,0825', '7.50'])
  expect(asDecimal('7,50')).toBe('7.50')
})

test('parts of a whole are shown with one decimal, thousands with a thin space that does not break', () => {
  expect(percent(52_051, 85_572, 'nb')).toBe('60,8\u00a0%')
  expect(count(85_572, 'nb')).toBe('85\u00a0572')
})
