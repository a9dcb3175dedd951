import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { share } from '../foundation/money.ts'
import { type Check, checks, computedAmount, type Entry, perDay, sharePercents, sumOf } from './rules.ts'

const municipality = (label: string, population: number, amount: number): Entry => ({
  label,
  side: 'income',
  formula: { kind: 'per-inhabitant', population, rate: '7.5' },
  amount,
})
const pay: Entry = { label: 'Lønn', side: 'expense', formula: { kind: 'fixed' }, amount: 61_750_000 }
const food: Entry = {
  label: 'Mat og lokaler',
  side: 'expense',
  formula: { kind: 'product', quantity: '7', unit: 'møter', unitPrice: 347_000 },
  amount: 2_429_000,
}
const contributions = [
  municipality('Moss', 52_051, 39_038_250),
  municipality('Råde', 7883, 5_912_250),
  municipality('Våler', 6145, 4_608_750),
  municipality('Vestby', 19_493, 14_619_750),
]
const budget = {
  entries: [...contributions, pay, food],
  stated: { income: 64_179_000, expense: 64_179_000, result: 0 },
  meetings: 7,
}

const failing = (found: readonly Check[]) => found.filter(({ holds }) => !holds)

describe('an amount follows from its formula', () => {
  test.each([
    ['7,50 kroner × 52 051 inhabitants', { kind: 'per-inhabitant', population: 52_051, rate: '7.5' }, 39_038_250],
    ['3 470 kroner × 7 meetings', { kind: 'product', quantity: '7', unit: 'møter', unitPrice: 347_000 }, 2_429_000],
    ['half a meeting', { kind: 'product', quantity: '0.5', unit: 'møter', unitPrice: 101 }, 51],
    ['60,8 per cent of 641 790 kroner', { kind: 'share', percent: '60.8', of: 64_179_000 }, 39_020_832],
    ['a fixed amount has none', { kind: 'fixed' }, undefined],
  ] as const)('%s', (_, formula, amount) => expect(computedAmount(formula)).toBe(amount))
})

describe('every sum is done again', () => {
  test('and the nine sums of a budget that is right all hold', () => {
    const found = checks(budget)
    expect(found.map(({ what }) => what)).toEqual([
      ...Array(5).fill('product'), 'meetings', 'sum', 'sum', 'result', 'balance',
    ]) // biome-ignore format: read as one list
    expect(failing(found)).toEqual([])
  })

  test('a wrong product is shown beside what was stated, and both totals still stand as stated', () => {
    const wrong = { ...contributions[1]!, amount: 5_903_250 }
    const found = failing(
      checks({ ...budget, entries: [contributions[0]!, wrong, ...contributions.slice(2), pay, food] }),
    )
    expect(found).toMatchObject([
      { what: 'product', computed: 5_912_250, stated: 5_903_250 },
      { what: 'sum', side: 'income', computed: 64_170_000, stated: 64_179_000 },
      { what: 'result', computed: -9000, stated: 0 },
      { what: 'balance', computed: -9000 },
    ])
  })

  test('seven meetings in the text and six in the sum are told apart', () => {
    const six = { ...food, formula: { kind: 'product', quantity: '6', unit: 'møter', unitPrice: 347_000 } } as Entry
    expect(failing(checks({ ...budget, entries: [...contributions, pay, six] })).map(({ what }) => what)).toEqual([
      'product',
      'meetings',
    ])
  })

  test('a percentage holds when the amount rounds to it, at as many decimals as it is written with', () => {
    const shared = (percent: string, amount: number): Entry => ({
      label: 'Moss',
      side: 'income',
      formula: { kind: 'share', percent, of: 64_179_000 },
      amount,
    })
    const holds = (entry: Entry) => checks({ entries: [entry], stated: {} })[0]
    expect(holds(shared('60.8', 39_038_250))).toMatchObject({ what: 'share', holds: true })
    expect(holds(shared('60.83', 39_038_250))).toMatchObject({ holds: true })
    expect(holds(shared('60.9', 39_038_250))).toMatchObject({ holds: false, computed: '60.8' })
  })

  test('a budget without figures has nothing to check', () => expect(checks({ entries: [], stated: {} })).toEqual([]))
})

const amounts = fc.array(fc.nat({ max: 10_000_000_000 }), { minLength: 1, maxLength: 20 })

describe('shares', () => {
  test('of the four municipalities are those of the document’s figures', () =>
    expect(sharePercents(contributions.map(({ amount }) => amount))).toEqual([608, 92, 72, 228]))

  test('in per cent always add up to 100,0', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const tenths = sharePercents(all)
        if (all.some((amount) => amount > 0)) expect(tenths.reduce((one, other) => one + other, 0)).toBe(1000)
        else expect(tenths).toEqual([])
      }),
    )
  })

  test('of a sum always add up to the sum, to the øre', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000 }), amounts, (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0))
        expect(sumOf(share(total, weights).map((amount) => ({ amount })))).toBe(total)
      }),
    )
  })

  test('that follow their formulas and are stated so make a budget where every product holds', () => {
    const people = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 10 })
    const rates = fc.integer({ min: 1, max: 99_999 }).map((rate) => `${rate / 100}`)
    fc.assert(
      fc.property(people, rates, (populations, rate) => {
        const entries = populations.map((population): Entry => {
          const formula = { kind: 'per-inhabitant', population, rate } as const
          return { label: 'Kommune', side: 'income', formula, amount: computedAmount(formula)! }
        })
        const income = sumOf(entries)
        const found = checks({ entries, stated: { income } })
        expect(failing(found).filter(({ what }) => what !== 'balance')).toEqual([])
      }),
    )
  })
})

describe('a rate per day', () => {
  test.each([
    ['7.5', 365, { kind: 'a little more than', ore: 2 }],
    ['7.3', 365, { kind: 'exactly', ore: 2 }],
    ['7', 365, { kind: 'a little less than', ore: 2 }],
    ['7.32', 366, { kind: 'exactly', ore: 2 }],
    ['5.4', 365, { kind: 'between', ore: 1 }],
    ['9', 365, { kind: 'between', ore: 2 }],
    ['2', 365, undefined],
    ['0', 365, undefined],
  ] as const)('of %s kroner over %i days', (rate, days, expected) => expect(perDay(rate, days)).toEqual(expected))

  test('is never said to be more exact than it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (ore) => {
        const said = perDay(`${ore / 100}`, 365)
        if (!said) return
        if (said.kind === 'exactly') expect(ore).toBe(said.ore * 365)
        if (said.kind === 'a little more than') expect(ore).toBeGreaterThan(said.ore * 365)
        if (said.kind === 'a little less than') expect(ore).toBeLessThan(said.ore * 365)
        if (said.kind === 'between') {
          expect(ore).toBeGreaterThan(said.ore * 365)
          expect(ore).toBeLessThan((said.ore + 1) * 365)
        }
      }),
    )
  })
})
