import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { isListedOn, lastRank, neighbour, whyCannotSubstitute } from './rules.ts'
import { words } from './words.ts'

const listed = (person: string, rank: number, from = '2023-10-12', to?: string) => ({
  person,
  rank,
  from: day(from),
  to: to ? day(to) : null,
})

const list = [listed('første', 1), listed('andre', 2), listed('tredje', 3)]

describe('a substitute', () => {
  test.each([
    ['takes the next number', listed('fjerde', 4), undefined],
    ['cannot take a number that is taken', listed('fjerde', 2), words.rankTaken],
    ['is on the list once', listed('andre', 4), words.listedAlready],
    ['may take over a number from another period', listed('fjerde', 1, '2019-10-01', '2023-10-11'), undefined],
    ['is numbered from 1', listed('fjerde', 0), words.wrongRank],
    ['does not end before beginning', listed('fjerde', 4, '2024-01-01', '2023-12-31'), words.endsBeforeItBegins],
  ])('%s', (_name, wanted, says) => expect(whyCannotSubstitute(wanted, list)?.says).toBe(says))
})

describe('moving on the list', () => {
  test.each([
    ['the second goes up past the first', 1, 'up', 'første'],
    ['the second goes down past the third', 1, 'down', 'tredje'],
    ['the first stays first', 0, 'up', undefined],
    ['the last stays last', 2, 'down', undefined],
  ] as const)('%s', (_name, at, way, past) => expect(neighbour(list[at]!, list, way)?.person).toBe(past))
})

test('a new one stands last', () => {
  expect(lastRank(list)).toBe(4)
  expect(lastRank([])).toBe(1)
})

test('a substitute is on the list through the last day and no longer', () => {
  const one = listed('første', 1, '2023-10-12', '2027-10-15')
  expect(['2023-10-11', '2023-10-12', '2027-10-15', '2027-10-16'].map((text) => isListedOn(one, day(text)))).toEqual([
    false,
    true,
    true,
    false,
  ])
})
