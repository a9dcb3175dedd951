import { describe, expect, test } from 'vitest'
import { asMarked, markSigns } from './excerpt.ts'
import { asPlace, asQuery, asSearch, withoutCaseWord } from './rules.ts'

describe('what a person writes', () => {
  test.each([
    ['a missing query is empty', null, ''],
    ['spaces are made one', '  to \n ord ', 'to ord'],
    ['control characters vanish', 'a\u0000b\u202ec', 'a b c'],
    ['decomposed letters are composed', 'a\u030ar', 'år'],
  ])('%s', (_, written, query) => {
    expect(asQuery(written)).toBe(query)
  })

  test('is bounded in length and in words, however long it is', () => {
    expect(asQuery('x'.repeat(1_000_000))).toHaveLength(200)
    expect(asQuery('ab '.repeat(5000)).split(' ')).toHaveLength(20)
  })

  test.each([
    ['budsjett', { head: '', last: 'budsjett' }],
    ['forslag til bud', { head: 'forslag til', last: 'bud' }],
    ['"forslag til bud', { head: '"forslag til bud', last: '' }],
    ['"forslag til" bud', { head: '"forslag til"', last: 'bud' }],
    ['plan -budsjett', { head: 'plan -budsjett', last: '' }],
    ['plan or budsjett', { head: 'plan or budsjett', last: '' }],
    ['plan a', { head: 'plan a', last: '' }],
    ["o'hara & | ! :*", { head: "o'hara & | ! :*", last: '' }],
  ])('«%s»: only a last plain word may be half', (query, search) => {
    expect(asSearch(query)).toEqual(search)
  })

  test.each([
    ['sak 3/24', '3/24'],
    ['Saksnummer 003/24', '003/24'],
    ['sakte fart', 'sakte fart'],
  ])('«%s» without the word for a case', (query, rest) => {
    expect(withoutCaseWord(query)).toBe(rest)
  })
})

test('a kind that is none of ours is no filter', () => {
  expect(asPlace('vedtak')).toBe('decisions')
  expect(asPlace('personer')).toBeUndefined()
})

describe('an excerpt', () => {
  test('shows none of the marks of a text with bold words, headings and tables', () => {
    const { start, stop } = markSigns
    const cut = `## Økonomi\n**Rammen** er ${start}641${stop} 790\\.\n| Kommune | Bidrag |\n| --- | ---: |\n| Moss | 390 |`
    expect(asMarked(cut)).toEqual({
      text: 'Økonomi\nRammen er 641 790. Kommune Bidrag Moss 390 ',
      spans: [{ from: 18, to: 21 }],
    })
  })

  const { start, stop } = markSigns

  test('becomes plain text and the places of the found words', () => {
    const marked = asMarked(`Forslag til ${start}budsjett${stop} for ${start}rådet${stop}`)
    expect(marked.text).toBe('Forslag til budsjett for rådet')
    expect(marked.spans?.map(({ from, to }) => marked.text.slice(from, to))).toEqual(['budsjett', 'rådet'])
  })

  test('keeps what looks like code as text', () => {
    expect(asMarked(`<b>${start}x${stop}</b>`)).toEqual({ text: '<b>x</b>', spans: [{ from: 3, to: 4 }] })
  })
})
