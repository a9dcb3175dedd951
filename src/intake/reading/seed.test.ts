import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from './read.ts'
import { outlineOf, wordsOf } from './samples/outline.ts'

const seed = new URL('../../../../shared/seed/', import.meta.url)
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, seed)))
const blocksOf = async (name: string) => (await readFile(bytesOf(name))).sections.map(({ blocks }) => blocks)

/** Words broken over lines differ from format to format; their letters in order do not. */
const lettersOf = (texts: readonly string[]) =>
  texts
    .join('')
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}]/gu, '')

describe.skipIf(!existsSync(seed))('the deck that it began with', () => {
  test.each(['deck.pdf', 'deck-tagged.pdf', 'deck.pptx'])(
    '%s has fifteen slides, one section for each',
    async (name) => {
      expect(await blocksOf(name)).toHaveLength(15)
    },
  )

  test('is the same, block for block, as PDF, as tagged PDF and as PowerPoint', async () => {
    const deck = outlineOf(await readFile(bytesOf('deck.pptx')))
    expect(outlineOf(await readFile(bytesOf('deck.pdf')))).toEqual(deck)
    expect(outlineOf(await readFile(bytesOf('deck-tagged.pdf')))).toEqual(deck)
  })

  test.each(['deck.pdf', 'deck-tagged.pdf', 'deck.pptx'])('%s loses no word of the text', async (name) => {
    const text = wordsOf(new TextDecoder().decode(bytesOf('representantskap-2024-12-12.txt')))
    const file = await readFile(bytesOf(name))
    const read = lettersOf(file.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
    // A stray letter stands on one slide of the text, and nowhere else.
    const lost = [...text.keys()].filter((word) => !read.includes(word) && word !== 'h')
    expect(lost).toEqual([])
  })

  test('the goal beside its actions is the title of its slide, whole words and all', async () => {
    const [goal, ...actions] = (await blocksOf('deck.pdf'))[9]!
    expect(goal).toMatchObject({ kind: 'title', number: 3 })
    expect(goal!.text).toContain('etablert samarbeidsstrukturer med regionale')
    expect(actions.map(({ kind, number }) => [kind, number])).toEqual([1, 2, 3, 4].map((at) => ['item', at]))
  })

  test('every row of the budget has its three cells, and knows where on the page it stands', async () => {
    const rows = (await blocksOf('deck.pdf'))[13]!.filter(({ kind }) => kind === 'row')
    expect(rows).toHaveLength(11)
    expect(rows[1]!.cells).toEqual(['Moss kommune', '7,5 kr x 52 051*', '390 382,5'])
    expect(rows[8]!.cells).toEqual(['Mat og lokaler (7 møter)', '3 470 kr x 7 møter', '24 290'])
    expect(rows[1]!.place.box).toMatchObject({ x: 50, y: 139 })
  })

  test('the notice begins a section at each heading, with the goals below as titles', async () => {
    const sections = await blocksOf('agenda.docx')
    expect(sections.map(([title]) => title!.text).slice(0, 3)).toEqual([
      'Møteinnkalling',
      'Saksliste',
      'Samarbeidsavtale, 09.02.2021',
    ])
    expect(sections[5]!.filter(({ kind }) => kind === 'title').map(({ number }) => number)).toEqual([
      undefined,
      1,
      2,
      3,
      4,
    ])
  })

  test('the workbook is read with the figures its formulas came to, as they are shown in Norway', async () => {
    const [rows] = await blocksOf('budget.xlsx')
    expect(rows!.find(({ text }) => text.startsWith('Moss'))!.cells).toEqual([
      'Moss kommune',
      '7,5',
      '52\u00a0051',
      '390382,5',
    ])
  })

  test('the CSV from an old Excel keeps its letters and its no-break thousands', async () => {
    const [rows] = await blocksOf('budget.csv')
    expect(rows![2]!.cells).toEqual(['Råde kommune', '7,5', '7\u00a0883', '59\u00a0122,5'])
  })
})
