import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText, sharedPhrases } from './rules.ts'

const sharedWords = (one: string, other: string) => sharedPhrases(readText(one), readText(other))

const purpose = 'En bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har.'

describe('two texts share words', () => {
  test('when the agreement’s purpose comes again in an action, whatever the case and the commas', () => {
    const action =
      'Planlegge areal i en BÆREKRAFTIG attraktiv og konkurransedyktig region, som bygger på det vi har nå.'
    const [phrase, ...more] = sharedWords(purpose, action)
    expect(more).toEqual([])
    expect(phrase?.words).toBe('bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har')
    expect(action.slice(phrase?.other.from, phrase?.other.to)).toBe(
      'BÆREKRAFTIG attraktiv og konkurransedyktig region, som bygger på det vi har',
    )
  })

  test.each([
    [
      'two meaningful words are an accident',
      'nye bedrifter og arbeidsplasser',
      'bedrifter og arbeidsplasser i byen',
      [],
    ],
    ['little words do not count', 'det er en av de', 'det er en av de', []],
    ['the order counts', 'grønn vekst lokalt', 'lokalt grønn vekst', []],
    ['letters with marks are letters', 'Åpen ærlig østlig', 'mer åpen, ærlig; østlig!', ['Åpen ærlig østlig']],
    [
      'nothing hangs on at the ends',
      'for felles nye prosjekter i',
      'for felles nye prosjekter i',
      ['felles nye prosjekter'],
    ],
    ['each phrase is told once', 'a1 b2 c3 x y d4 e5 f6', 'd4 e5 f6 z a1 b2 c3', ['a1 b2 c3', 'd4 e5 f6']],
    ['an empty text shares nothing', '', 'a b c', []],
  ])('%s', (_, one, other, expected) => expect(sharedWords(one, other).map(({ words }) => words)).toEqual(expected))
})

const word = fc.constantFrom('felles', 'Region', 'vekst', 'og', 'i', 'ÅR', 'fjord', 'nye', ',', '–')
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))

test('what is marked is the same in both texts, and nothing is marked twice in the first', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const plain = (span: string) =>
        span
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ')
      let before = 0
      for (const phrase of sharedWords(one, other)) {
        expect(phrase.one.from).toBeGreaterThanOrEqual(before)
        expect(plain(one.slice(phrase.one.from, phrase.one.to))).toBe(
          plain(other.slice(phrase.other.from, phrase.other.to)),
        )
        before = phrase.one.to
      }
    }),
  )
})

test('a text shares its own words with itself', () => {
  fc.assert(
    fc.property(text, (one) => {
      const [first] = sharedWords(one, one)
      if (first) expect(first.one).toEqual(first.other)
    }),
  )
})
