import { describe, expect, test } from 'vitest'
import { electByMajority } from './rules.ts'

/** Blank first, then the candidates. */
const counts = (...votes: number[]) => votes.map((many, choice) => ({ choice, votes: many }))
const first = { members: 24, round: 1, lots: [] }
const second = { ...first, round: 2 }

describe('election by majority', () => {
  test.each([
    ['13 of 24 is elected', counts(0, 13, 11), first, { outcome: 'elected', winner: 1 }],
    ['half is not more than half', counts(0, 12, 12), first, { outcome: 'second-round' }],
    ['blank votes are cast', counts(3, 12, 9), first, { outcome: 'second-round' }],
    ['the most votes win the second round', counts(4, 11, 9), second, { outcome: 'elected', winner: 1 }],
    ['a tie in the second round awaits the lot', counts(0, 12, 12), second, { tied: [1, 2] }],
    ['the lot elects', counts(0, 12, 12), { ...second, lots: [2] }, { outcome: 'elected', winner: 2 }],
    ['a lot that fell to somebody else elects nobody', counts(0, 9, 9, 6), { ...second, lots: [3] }, { tied: [1, 2] }],
    ['too few votes elect nobody', counts(0, 6, 5), first, { outcome: 'not-quorate' }],
  ])('%s', (_name, votes, facts, expected) => expect(electByMajority(votes, facts)).toMatchObject(expected))
})
