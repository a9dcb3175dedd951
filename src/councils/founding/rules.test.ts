import { describe, expect, test } from 'vitest'
import { reservedWords, whatIsWrongWithName, whyCannotHaveAddress } from './rules.ts'
import { words } from './words.ts'

describe('the name of a council', () => {
  test.each([
    'Mosseregionen interkommunalt politisk råd',
    'Interkommunalt politisk råd for Haugalandet',
    'INTERKOMMUNALT POLITISK RÅD SØR',
  ])('«%s» says what it is', (name) => expect(whatIsWrongWithName(name)).toBeNull())

  test.each(['Mosseregionen', 'Mosseregionen regionråd'])('«%s» does not, and the paragraph says so', (name) => {
    expect(whatIsWrongWithName(name)?.citation).toMatchObject({ act: 'kommuneloven', paragraph: '18-1', subsection: 3 })
  })
})

describe('the word in the address', () => {
  test.each(['mosseregionen', 'haugalandet-2', '3k'])('%s may be used', (slug) =>
    expect(whyCannotHaveAddress(slug)).toBeNull(),
  )
  test.each(['Mosseregionen', 'råd', 'a b', '-a', 'a-', 'a--b', '../x', 'a'.repeat(61), ''])('«%s» may not', (slug) =>
    expect(whyCannotHaveAddress(slug)?.says).toBe(words.slugShape),
  )
  test('the service keeps its own words', () => {
    for (const word of ['logg-inn', 'installasjonen', 'assets', 'livez']) expect(reservedWords).toContain(word)
    expect(whyCannotHaveAddress('konto')?.says).toEqual(words.slugReserved('konto'))
  })
})
