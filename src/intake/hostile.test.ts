import { expect, test } from 'vitest'
import { readText } from './reading/text.ts'
import { understand } from './understand.ts'

const repeated = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Milliseconds; a text that makes a rule run in squares would need minutes or hours. */
const patience = 60_000

const pieces: readonly (readonly [name: string, piece: string])[] = [
  ['open parentheses without end', '( '],
  ['digits in threes on one line', '123 456 '],
  ['digits without spaces', '1234567890'],
  ['bullets without words', '• \n'],
  ['case numbers', 'Sak 001/24 Budsjett for rådet\n'],
  ['goals that never come to their number', 'Innen utgangen av 2025 skal MIPR ha og ha og ha '],
  ['capitals', 'Aa Bb Cc Dd '],
  ['labels', 'Dato: Sted: Tid: '],
  ['commas', 'a, b, c og '],
  ['rows of amounts', 'Moss kommune 7,5 kr x 52 051 390 382,5\n'],
  ['slides', 'Handlingsplan 2025\n\n1. Innen utgangen av 2025 skal rådet ha minst tre planer.\n\n\n\n'],
  ['budgets', 'Budsjett 2025\nMoss 10 000\n'],
  ['addresses that go on', 'https://example.no/a-\nb-\n'],
  ['people', 'Til stede:\nKari Nordmann (H), Ola Nordmann (Ap)\n'],
  ['dashes', '- – — '],
  ['no-break spaces and zeros', '0\u00A0000\u00A0'],
]

test.each(pieces)(
  'three hundred kilobytes of %s are understood within bounds',
  (_, piece) => {
    expect(understand(readText(repeated(piece, 300_000))).document.kind).toBeDefined()
  },
  patience,
)

test(
  'two megabytes of everything are understood within bounds',
  () => {
    const text = pieces.map(([, piece]) => repeated(piece, 2_000_000 / pieces.length)).join('\n\n')
    expect(understand(readText(text)).document.kind).toBeDefined()
  },
  patience,
)
