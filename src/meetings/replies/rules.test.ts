import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newSince, readingMinutes } from '../own/rules.ts'
import { type Expectation, expectationOf, nextInOrder, quorumAhead } from './rules.ts'

describe('a seat days ahead', () => {
  const member = { holder: 'Kari', answer: null, substitute: null } as const
  test.each([
    ['of one who has not answered may be filled', member, 'unanswered'],
    ['of one who comes is', { ...member, answer: 'coming' }, 'coming'],
    ['of one who is absent is empty', { ...member, answer: 'absent' }, 'empty'],
    [
      'with a substitute who has not answered may be',
      { ...member, answer: 'absent', substitute: { answer: null } },
      'unanswered',
    ],
    ['with a substitute who comes is', { ...member, answer: 'absent', substitute: { answer: 'coming' } }, 'coming'],
    ['that nobody holds is empty', { ...member, holder: null }, 'empty'],
    [
      'that nobody holds, with a substitute, may be',
      { ...member, holder: null, substitute: { answer: null } },
      'unanswered',
    ],
  ] as const)('%s', (_, seat, expected) => {
    expect(expectationOf(seat)).toBe(expected)
  })
})

describe('the quorum ahead', () => {
  test.each([
    [10, 0, 5],
    [9, 0, 4],
    [5, 2, 0],
    [5, 3, -1],
  ])('of %i members with %i empty seats bears %i more', (members, empty, spare) => {
    const seats = Array.from({ length: members }, (_, at): Expectation => (at < empty ? 'empty' : 'unanswered'))
    expect(quorumAhead(seats).spare).toBe(spare)
  })

  test('is at least half, whoever answers what', () => {
    const seat = fc.constantFrom<Expectation>('coming', 'unanswered', 'empty')
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 60 }), (seats) => {
        const { members, needed, coming, unanswered, spare } = quorumAhead(seats)
        expect(2 * needed).toBeGreaterThanOrEqual(members)
        expect(2 * (needed - 1)).toBeLessThan(members)
        expect(coming + unanswered - spare).toBe(needed)
      }),
    )
  })
})

describe('the next substitute', () => {
  const list = (...hindered: ('absent' | 'called' | 'member' | null)[]) =>
    hindered.map((one, at) => ({ person: `${at + 1}`, hindered: one }))
  test.each([
    ['the first, when nothing hinders', list(null, null), '1', 0],
    ['the second, when the first cannot', list('absent', null), '2', 1],
    ['the third, when one is called and one is a member', list('called', 'member', null), '3', 2],
    ['nobody, when all are hindered', list('absent', 'called'), undefined, 2],
    ['nobody, when there is no list', [], undefined, 0],
  ] as const)('is %s', (_, substitutes, person, passedOver) => {
    const found = nextInOrder(substitutes)
    expect([found.next?.person, found.passedOver.length]).toEqual([person, passedOver])
  })
})

test('the reading time counts words, not the signs of a table', () => {
  expect(readingMinutes([])).toBe(0)
  expect(readingMinutes(['| --- | --- |'])).toBe(0)
  expect(readingMinutes([Array.from({ length: 401 }, () => 'ord').join(' ')])).toBe(3)
})

test('what came after the last look is new; everything for who has not looked', () => {
  const papers = ['2024-12-01T10:00:00Z', '2024-12-02T10:00:00Z'].map((at) => ({ since: Temporal.Instant.from(at) }))
  expect(newSince(papers, Temporal.Instant.from('2024-12-01T12:00:00Z'))).toEqual([papers[1]])
  expect(newSince(papers, undefined)).toEqual(papers)
})
