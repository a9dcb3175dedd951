import { describe, expect, test } from 'vitest'
import { type Representation, shortfalls, whyCannotBeSeat } from './rules.ts'
import { words } from './words.ts'

const of = (seats: number, substitutes: number, agreed: number | null = null): Representation => ({
  participant: 'moss',
  name: 'Moss',
  seats,
  filled: seats,
  substitutes,
  agreed,
})

describe('what the law asks of each municipality', () => {
  test.each([
    ['no member', of(0, 0), ['unrepresented']],
    ['three members and two substitutes', of(3, 2), ['too-few-substitutes']],
    ['three members and three substitutes', of(3, 3), []],
    ['more substitutes than members', of(3, 5), []],
    ['as many seats as the agreement gives', of(3, 3, 3), []],
    ['fewer seats than the agreement gives', of(3, 3, 5), ['not-as-agreed']],
    ['no seat where the agreement gives one', of(0, 0, 1), ['unrepresented', 'not-as-agreed']],
  ])('%s', (_name, representation, expected) =>
    expect(shortfalls([representation]).map(({ is }) => is)).toEqual(expected),
  )
})

describe('a place', () => {
  const observer = { kind: 'observer', participant: null, maySpeak: false } as const
  test.each([
    [
      'of a member whom nobody elects is none in the representantskap',
      { ...observer, kind: 'member' as const },
      'representantskap',
      words.memberOfNobody,
    ],
    [
      'of a member without a municipality may be in a committee',
      { kind: 'member' as const, participant: null, maySpeak: true },
      'working-committee',
      undefined,
    ],
    [
      'of a member always comes with the right to speak',
      { kind: 'member' as const, participant: 'moss', maySpeak: false },
      'council',
      words.memberMustSpeak,
    ],
    ['of an observer may be without it', observer, 'representantskap', undefined],
  ])('%s', (_name, seat, body, says) => expect(whyCannotBeSeat(seat, body)?.says).toBe(says))
})
