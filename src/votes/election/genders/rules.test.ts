import { describe, expect, test } from 'vitest'
import { words } from '../../words.ts'
import { type Candidate, leastOfEach, pick, whyCannotListStand } from './rules.ts'

/** «wmmw»: the genders of a list in its order; the names are their places on it. `?` is not given. */
const list = (genders: string): Candidate[] =>
  [...genders].map((letter, at) => ({
    name: String(at + 1),
    gender: letter === 'w' ? 'woman' : letter === 'm' ? 'man' : null,
  }))
const names = (genders: string, many: number) =>
  pick(list(genders), many)
    .chosen.map(({ name, movedUp }) => name + (movedUp ? '^' : ''))
    .join(' ')

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 3],
  [10, 4],
])('of %i elected at least %i of each gender', (many, least) => expect(leastOfEach(many)).toBe(least))

describe('from a list', () => {
  test.each([
    ['in its own order when both are there', 'wmwm', 3, '1 2 3'],
    ['one alone needs no other', 'mmw', 1, '1'],
    ['a woman moves up before the last man', 'mmmw', 2, '1 4^'],
    ['a man moves up before the last woman', 'wwwwm', 3, '1 2 5^'],
    ['two of five', 'mmmmwwm', 5, '1 2 3 5 6^'],
    ['the highest of them', 'mmmmmwww', 4, '1 2 6^ 7^'],
  ])('%s', (_name, genders, many, expected) => expect(names(genders, many)).toBe(expected))

  test('what cannot be met or known is said, not guessed', () => {
    expect(pick(list('mmm'), 2).doubt).toBe('impossible')
    expect(pick(list('mm?w'), 2).doubt).toBe('unknown')
    expect(pick(list('mw'), 3).doubt).toBe('short')
    expect(pick(list('mw'), 2).doubt).toBeNull()
  })
})

describe('a list may stand', () => {
  test.each([
    ['with both genders for two places', 'wm', 2, null],
    ['with 40 per cent of each for four', 'wwmmm', 4, null],
    ['not with one of five', 'wmmmm', 4, words.listLacksGender(2)],
    ['not with only men for two', 'mm', 2, words.listLacksGender(1)],
    ['not empty', '', 2, words.emptyList],
    ['not with more than twice as many names', 'wmwmw', 2, words.listTooLong(4)],
  ])('%s', (_name, genders, places, says) =>
    expect(whyCannotListStand(list(genders), places)?.says ?? null).toEqual(says),
  )

  test('with one gender for a working committee, where the rule holds as far as possible', () => {
    expect(whyCannotListStand(list('mm'), 2, { asFarAsPossible: true })).toBeNull()
    expect(whyCannotListStand(list('wmwmw'), 2, { asFarAsPossible: true })?.says).toEqual(words.listTooLong(4))
  })
})
