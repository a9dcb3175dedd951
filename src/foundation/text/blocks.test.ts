import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asBlocks, type Block } from './blocks.ts'
import { asPlain, firstSentence } from './plain.ts'

test('a paragraph is runs that look the same, with its line breaks', () => {
  expect(asBlocks('Rådet **vedtar *straks*** dette.\nSe [avtalen](/moss/avtalen).')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Rådet ' },
        { text: 'vedtar ', bold: true },
        { text: 'straks', bold: true, italic: true },
        { text: ' dette.' },
        { text: '\n' },
        { text: 'Se ' },
        { text: 'avtalen', href: '/moss/avtalen' },
        { text: '.' },
      ],
    },
  ])
})

test('a list holds its own lists, and keeps the number that it begins with', () => {
  expect(asBlocks('3. tre\n   - under\n4. fire')).toEqual([
    {
      kind: 'list',
      numbered: true,
      start: 3,
      items: [
        [
          { kind: 'paragraph', runs: [{ text: 'tre' }] },
          {
            kind: 'list',
            numbered: false,
            start: 1,
            items: [[{ kind: 'paragraph', runs: [{ text: 'under' }] }]],
          },
        ],
        [{ kind: 'paragraph', runs: [{ text: 'fire' }] }],
      ],
    },
  ])
})

test('a table has a header row, its cells and the side that they stand to', () => {
  expect(asBlocks('| Kommune | Andel |\n|---|--:|\n| Moss | 50<br>prosent |\n| Råde |')).toEqual([
    {
      kind: 'table',
      header: [[{ text: 'Kommune' }], [{ text: 'Andel' }]],
      rows: [
        [[{ text: 'Moss' }], [{ text: '50' }, { text: '\n' }, { text: 'prosent' }]],
        [[{ text: 'Råde' }], []],
      ],
      sides: ['left', 'right'],
    },
  ])
})

test('a heading has its level and a quote its blocks; an unsafe address is only its words', () => {
  expect(asBlocks('## Bakgrunn\n\n> [les](javascript:x)')).toEqual([
    { kind: 'heading', level: 1, runs: [{ text: 'Bakgrunn' }] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: '[les](javascript:x)' }] }] },
  ])
})

test('the words alone hold nothing of Markdown', () => {
  expect(asPlain('## Økonomi\n\n- **Moss** betaler\n- [Råde](/x)\n\n| A | B |\n|---|---|\n| 1 | 2 |')).toBe(
    'Økonomi\n\n– Moss betaler\n– Råde\n\nA\tB\n1\t2',
  )
})

test('the first sentence does not end at a date or an abbreviation, and is cut between words', () => {
  expect(firstSentence('Møtet 12. desember kl. 10 i f.eks. Moss er satt. Neste.')).toBe(
    'Møtet 12. desember kl. 10 i f.eks. Moss er satt.',
  )
  expect(firstSentence('Representantskapet vedtar budsjettet', 25)).toBe('Representantskapet …')
})

const wordsIn = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map(wordsIn).join(' ')
      if (block.kind === 'quote') return wordsIn(block.blocks)
      if (block.kind !== 'table') return block.runs.map(({ text }) => text).join('')
      return [block.header, ...block.rows]
        .flat(2)
        .map(({ text }) => text)
        .join(' ')
    })
    .join(' ')

test('no word is lost on the way to blocks, whatever marks stand between the words', () => {
  const marks = fc.constantFrom(
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n# ',
    ' **',
    '** ',
    ' | ',
    '\n|---|\n',
    ' `',
    '\n    ',
  )
  fc.assert(
    fc.property(fc.array(marks, { minLength: 1, maxLength: 20 }), (between) => {
      const written = between.map((mark, index) => `ord${index}${mark}`).join('')
      const found = wordsIn(asBlocks(written)).match(/ord\d+/g) ?? []
      expect(found.sort()).toEqual(between.map((_, index) => `ord${index}`).sort())
    }),
    { numRuns: 500 },
  )
})
