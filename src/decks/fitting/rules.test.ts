import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divided, heightOf, inPieces, linesIn, sizeThatFits } from './rules.ts'

const sentence = 'Delta i Vannområdesamarbeidet Morsa, Oslofjordrådet og «Oppdrag Oslofjorden».'

describe('what fits on a slide', () => {
  test('the largest size is chosen that keeps within the lines', () => {
    const sizes = [52, 46, 40, 36]
    expect(sizeThatFits('Agenda', 1136, { sizes, mostLines: 2 })).toBe(52)
    expect(sizeThatFits(sentence.repeat(3), 1136, { sizes, mostLines: 4 })).toBe(36)
    expect(sizeThatFits(sentence.repeat(3), 1136, { sizes, mostLines: 5 })).toBe(40)
    expect(sizeThatFits(sentence.repeat(30), 1136, { sizes, mostLines: 2 })).toBe(36)
  })

  test('a word wider than the column takes the lines that it needs', () => {
    expect(linesIn('samarbeidsstrukturer'.repeat(4), 328, 28)).toBe(4)
  })

  test('a list too long for one slide is shared evenly, in its order', () => {
    const items = Array.from({ length: 7 }, (_, at) => ({ height: 100, at }))
    const slides = divided(items, 500, 20)
    expect(slides.map((one) => one.map(({ at }) => at))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6],
    ])
  })

  test('one action more than fits does not stand alone on its slide when others can join it', () => {
    const slides = divided(
      Array.from({ length: 5 }, () => ({ height: 100 })),
      460,
      20,
    )
    expect(slides.map(({ length }) => length)).toEqual([3, 2])
  })

  test('a paragraph too long for a slide goes on, broken after a sentence', () => {
    const pieces = inPieces(`${sentence} `.repeat(12).trim(), 700, 28, 10)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.every((piece) => piece.endsWith('.'))).toBe(true)
  })

  test('nothing is lost, nothing is doubled, and no slide is overfull', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 500 }), { maxLength: 40 })
    fc.assert(
      fc.property(heights, (list) => {
        const items = list.map((height, at) => ({ height, at }))
        const slides = divided(items, 500, 16)
        expect(slides.flat()).toEqual(items)
        for (const slide of slides) expect(heightOf(slide, 16)).toBeLessThanOrEqual(500)
      }),
    )
  })

  test('no words are lost when a text goes over several slides', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,30}[.]?$/), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        const pieces = inPieces(text, 400, 28, 6)
        expect(pieces.join(' ')).toBe(text)
        for (const piece of pieces) expect(linesIn(piece, 400, 28)).toBeLessThanOrEqual(6)
      }),
    )
  })
})
