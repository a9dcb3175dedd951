import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTied } from '../rules.ts'
import { distribute, type Place } from './rules.ts'

const lists = (...votes: number[]) => votes.map((many, at) => ({ choice: at + 1, votes: many }))
const won = (given: readonly Place[]) => given.map(({ list }) => list).join('')
const given = (votes: number[], places: number, lots: number[] = []) => {
  const answer = distribute(lists(...votes), places, lots)
  return isTied(answer) ? `tied ${answer.tied.join(' ')}` : won(answer)
}

describe('places are shared by the divisors 1, 2, 3 …', () => {
  test.each([
    ['14, 7 and 3 votes, five places', [14, 7, 3], 5, [], '11211'],
    ['the list with the most votes takes an equal quotient', [8, 4], 2, [], '11'],
    ['lists with equally many votes draw lots', [6, 6], 1, [], 'tied 1 2'],
    ['the lot gives the place', [6, 6], 1, [2], '2'],
    ['who both have a place draw no lot', [6, 6], 2, [], '12'],
    ['who both have a place draw no lot about it, though a third has none', [6, 6, 3], 4, [], '1212'],
    ['two of three that are equal get the places, by lots', [6, 6, 6], 2, [2, 3], '23'],
    ['nobody gets a place without a vote', [5, 0], 3, [], '111'],
  ])('%s', (_name, votes, places, lots, expected) => expect(given(votes, places, lots)).toBe(expected))

  test('as by quotients written out, for any votes and places', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }),
        fc.nat(20),
        (votes, places) => {
          const answer = distribute(lists(...votes), places, [])
          if (isTied(answer)) throw new Error('lists with different votes never draw lots')
          const quotients = votes
            .flatMap((many, at) =>
              Array.from({ length: places }, (_, by) => ({ list: at + 1, quotient: many / (by + 1), many })),
            )
            .sort((one, other) => other.quotient - one.quotient || other.many - one.many)
            .slice(0, places)
          const tally = (all: readonly { list: number }[]) =>
            votes.map((_, at) => all.filter(({ list }) => list === at + 1).length)
          expect(tally(answer)).toEqual(tally(quotients))
        },
      ),
    ))
})
