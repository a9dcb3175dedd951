import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asBlocks, type Block, type Run } from './blocks.ts'
import { asPlain } from './plain.ts'
import { asMarkdown } from './writing.ts'

const word = fc.stringMatching(/^[a-zæøå]{1,6}$/)
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    struck: fc.constant(true as const),
    href: fc.constantFrom('https://ks.no/a', '/moss/saker', 'mailto:post@ks.no'),
  },
  { requiredKeys: ['text'] },
)
/** Runs with a plain space between them, as words have. */
const runs = fc
  .array(run, { minLength: 1, maxLength: 4 })
  .map((all) =>
    asBlocks(asMarkdown([{ kind: 'paragraph', runs: all.flatMap((one) => [one, { text: ' ' }]).slice(0, -1) }])),
  )
  .map(([block]) => (block?.kind === 'paragraph' ? block.runs : []))

const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block; list: Block }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list' as const),
    numbered: fc.boolean(),
    start: fc.constant(1),
    items: fc.array(
      fc.oneof(
        runs.map((all): Block[] => [{ kind: 'paragraph', runs: all }]),
        fc.tuple(runs, tie('list')).map(([all, list]): Block[] => [{ kind: 'paragraph', runs: all }, list]),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    runs.map((all): Block => ({ kind: 'paragraph', runs: all })),
    runs.map((all): Block => ({ kind: 'heading', level: 1, runs: all })),
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })).chain(([columns, rows]) => {
      const row = fc.array(runs, { minLength: columns, maxLength: columns })
      return fc.record({
        kind: fc.constant('table' as const),
        header: row,
        rows: fc.array(row, { minLength: rows, maxLength: rows }),
        sides: fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const), {
          minLength: columns,
          maxLength: columns,
        }),
      })
    }),
    tie('list'),
    tie('block').map((inner): Block => ({ kind: 'quote', blocks: [inner] })),
  ),
})).block

test('what is written as Markdown reads back as the same', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      expect(asBlocks(asMarkdown(blocks))).toEqual(blocks)
    }),
    { numRuns: 300 },
  )
})

test('whatever signs a text holds, the same signs are read back', () => {
  const signs = fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '~',
        '\\',
        '<br>',
        '#',
        '>',
        '-',
        '1.',
        '|',
        'a',
        ' ',
        '&amp;',
        '!',
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    )
    .map((all) => all.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(signs, fc.constantFrom({}, { bold: true as const }, { italic: true as const }), (text, look) => {
      const paragraph: Block = { kind: 'paragraph', runs: [{ text, ...look }] }
      expect(asPlain(asMarkdown([paragraph]))).toBe(text)
      const table: Block = { kind: 'table', header: [[{ text: 'A' }]], rows: [[[{ text }]]], sides: ['left'] }
      expect(asPlain(asMarkdown([table]))).toBe(`A\n${text}`)
    }),
    { numRuns: 1000 },
  )
})
