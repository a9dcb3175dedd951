import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalHash, canonicalJson } from './canonical.ts'

describe('the canonical form (RFC 8785)', () => {
  test('is the one that the standard gives as its example', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts names by their code units, not by the alphabet', () => {
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }
    const order = [...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => Number(value))
    expect(order).toEqual([2, 4, 6, 7, 1, 5, 3])
  })

  test('leaves out a name without a value, and takes nothing that JSON cannot hold', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
    expect(() => canonicalJson({ at: new Date(0) })).toThrow()
    expect(() => canonicalJson([Number.NaN])).toThrow()
    expect(() => canonicalJson('\ud800')).toThrow()
  })

  test('means the same as the value that it was made from', () => {
    const same = (value: unknown) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }
    fc.assert(fc.property(fc.jsonValue(), same))
  })

  test('has a hash that anyone can compute', () => {
    expect(canonicalHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})
