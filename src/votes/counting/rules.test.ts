import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Majority } from '../rules.ts'
import { acclaim, decideAlternatives, decideForAgainst, neededOf } from './rules.ts'

const counts = (...votes: number[]) => votes.map((many, at) => ({ choice: at + 1, votes: many }))
const ordinary: Majority = { kind: 'ordinary' }
const twoThirds: Majority = { kind: 'two-thirds' }
const threeQuarters: Majority = { kind: 'agreed', numerator: 3, denominator: 4 }

describe('for and against', () => {
  test.each([
    ['22 to 2 is adopted', 22, 2, ordinary, 'adopted'],
    ['2 to 22 is not', 2, 22, ordinary, 'rejected'],
    ['13 of 24 is a majority', 13, 11, ordinary, 'adopted'],
    ['16 of 24 is two thirds', 16, 8, twoThirds, 'adopted'],
    ['15 of 24 is not', 15, 9, twoThirds, 'rejected'],
    ['17 of 25 is two thirds, since it is at least', 17, 8, twoThirds, 'adopted'],
    ['16 of 25 is not', 16, 9, twoThirds, 'rejected'],
    ['18 of 24 is three quarters', 18, 6, threeQuarters, 'adopted'],
    ['17 of 24 is not', 17, 7, threeQuarters, 'rejected'],
    ['15 votes of 32 members decide nothing', 15, 0, ordinary, 'not-quorate'],
  ] as const)('%s', (_name, yes, no, majority, outcome) =>
    expect(decideForAgainst(counts(yes, no), majority, { members: 32, chairChoice: null }).outcome).toBe(outcome),
  )

  test('a tie follows the vote of the member who chairs', () => {
    const tie = (chairChoice: number) => decideForAgainst(counts(12, 12), ordinary, { members: 24, chairChoice })
    expect(tie(1)).toMatchObject({ outcome: 'adopted', decidedByChair: true })
    expect(tie(2)).toMatchObject({ outcome: 'rejected', decidedByChair: true })
  })

  test('no casting vote lifts a tie to two thirds', () =>
    expect(decideForAgainst(counts(12, 12), twoThirds, { members: 24, chairChoice: 1 })).toMatchObject({
      outcome: 'rejected',
      decidedByChair: false,
    }))

  test('unanimous is when all votes cast are the same', () => {
    expect(decideForAgainst(counts(24, 0), ordinary, { members: 32, chairChoice: 1 }).unanimous).toBe(true)
    expect(decideForAgainst(counts(23, 1), ordinary, { members: 32, chairChoice: 1 }).unanimous).toBe(false)
  })

  test('one more vote for never turns adopted into rejected, and is never above all', () =>
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(200),
        fc.constantFrom(ordinary, twoThirds, threeQuarters),
        (yes, no, majority) => {
          const adopted = (more: number) =>
            decideForAgainst(counts(yes + more, no), majority, { members: 1, chairChoice: 1 }).outcome === 'adopted'
          expect(adopted(0) && !adopted(1)).toBe(false)
          expect(neededOf(yes + no, majority)).toBeLessThanOrEqual(Math.max(1, yes + no))
        },
      ),
    ))
})

describe('alternatives', () => {
  const facts = { members: 24, chairChoice: 2 }
  test.each([
    ['the one with the most of two', counts(14, 10), { outcome: 'chosen', winner: 1, decidedByChair: false }],
    ['the chair’s own at a tie', counts(12, 12), { outcome: 'chosen', winner: 2, decidedByChair: true }],
    ['one of three with more than half', counts(13, 6, 5), { outcome: 'chosen', winner: 1 }],
    ['none of three with less, but the last two', counts(10, 5, 9), { outcome: 'second-round', finalists: [1, 3] }],
    ['half of three is no majority', counts(12, 12, 0), { outcome: 'second-round', finalists: [1, 2] }],
    ['all who share the second place', counts(10, 7, 7), { outcome: 'second-round', finalists: [1, 2, 3] }],
  ])('%s', (_name, votes, expected) => expect(decideAlternatives(votes, facts)).toMatchObject(expected))
})

test('acclamation counts who was present and puts nobody down for anything', () => {
  expect(acclaim('adopted', 1, 24, 32)).toMatchObject({ outcome: 'adopted', unanimous: true, votesCast: 24 })
  expect(acclaim('adopted', 1, 15, 32)).toMatchObject({ outcome: 'not-quorate', unanimous: false })
})
