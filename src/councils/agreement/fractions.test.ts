import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asFraction, fractionText, sameFraction, shareText, sumOf } from './fractions.ts'

describe('a share as people write it', () => {
  test.each([
    ['1/4', '1/4'],
    ['2 / 4', '1/2'],
    ['25 %', '1/4'],
    ['60,8 %', '76/125'],
    ['33.3%', '333/1000'],
    ['100 %', '1'],
    ['0 %', '0'],
    ['25', undefined],
    ['1/0', undefined],
    ['en firedel', undefined],
    ['-1/4', undefined],
  ])('%s', (written, read) => {
    const share = asFraction(written)
    expect(share && fractionText(share)).toBe(read)
  })
})

test('what is exact in per cent is shown so, what is not stays a fraction', () => {
  expect(shareText({ numerator: 76, denominator: 125 }, 'nb')).toBe('60,8\u00a0%')
  expect(shareText({ numerator: 1, denominator: 3 }, 'nb')).toBe('1/3')
  expect(shareText({ numerator: 1, denominator: 4 }, 'en')).toBe('25%')
})

test('any whole cut into parts is the whole again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 }), (parts) => {
      const denominator = parts.reduce((sum, part) => sum + part, 0)
      const sum = sumOf(parts.map((numerator) => ({ numerator, denominator })))
      expect(sum && sameFraction(sum, { numerator: 1, denominator: 1 })).toBe(true)
    }),
  )
})
