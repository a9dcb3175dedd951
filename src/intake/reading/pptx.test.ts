import pptxgen from 'pptxgenjs'
import { describe, expect, test } from 'vitest'
import { readFile } from './read.ts'
import { outlineOf } from './samples/outline.ts'
import { para, type SlideShape, slidesFile } from './samples/slides.ts'

/** The library's types are older than its module: what they call `default` is the module itself. */
const Deck = pptxgen as unknown as typeof pptxgen.default

const outline = async (bytes: Uint8Array) => outlineOf(await readFile(bytes))
const slide = async (...shapes: readonly SlideShape[]) => (await outline(slidesFile([shapes])))[0]!

describe('a slide', () => {
  test('counts automatic numbers, each list and level by itself, and shows them as the slide does', async () => {
    const number = '<a:buAutoNum type="arabicPeriod"/>'
    const letter = (text: string) =>
      `<a:p><a:pPr lvl="1"><a:buAutoNum type="alphaLcParenR"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`
    const paragraphs = [
      para('Samferdsel', number),
      letter('Ferje'),
      letter('Veg'),
      para('Næring', number),
      para('Merk dette:', '<a:buNone/>'),
      para('Miljø', number),
    ]
    expect(await slide({ paragraphs })).toEqual([
      'item 1. Samferdsel',
      'item a) Ferje',
      'item b) Veg',
      'item 2. Næring',
      'paragraph Merk dette:',
      'item 1. Miljø',
    ])
  })

  test('takes bullets and places that it does not say itself from its layout and master', async () => {
    const layout: SlideShape[] = [
      { placeholder: 'title', box: [40, 20, 800, 60], paragraphs: [] },
      { placeholder: 'body', box: [40, 100, 400, 300], paragraphs: [] },
    ]
    const shapes: SlideShape[] = [
      { box: [500, 100, 300, 300], paragraphs: [para('Til høgre')] },
      { placeholder: 'body', paragraphs: [para('Til venstre'), para('Under')] },
      { placeholder: 'title', paragraphs: [para('Samferdsel i regionen')] },
    ]
    expect(await outline(slidesFile([shapes], layout))).toEqual([
      ['title Samferdsel i regionen', 'item • Til venstre', 'item • Under', 'paragraph Til høgre'],
    ])
  })

  test('reads a column to its end before the next, whatever order its boxes were made in', async () => {
    const box = (text: string, x: number, y: number): SlideShape => ({ box: [x, y, 300, 40], paragraphs: [para(text)] })
    const shapes = [
      box('Høgre, nede', 500, 300),
      box('Venstre, oppe', 40, 100),
      box('Høgre, oppe', 500, 100),
      box('Venstre, nede', 40, 300),
      { box: [40, 20, 760, 40], paragraphs: [para('Over begge')] } as const,
    ]
    expect((await slide(...shapes)).map((line) => line.replace(/^(?:title|paragraph) /, ''))).toEqual([
      'Over begge',
      'Venstre, oppe',
      'Venstre, nede',
      'Høgre, oppe',
      'Høgre, nede',
    ])
  })

  test('joins a sentence that somebody broke with Enter, and parts what a line break parts', async () => {
    const broken = [para('Infrastruktur og arealer for', '<a:buNone/>'), para('plasskrevende næringer', '<a:buNone/>')]
    const lines = '<a:p><a:r><a:t>Stad: Alver</a:t></a:r><a:br/><a:r><a:t>Tid: 10.00</a:t></a:r></a:p>'
    expect(await slide({ paragraphs: [...broken, lines] })).toEqual([
      'title Infrastruktur og arealer for plasskrevende næringer',
      'paragraph Stad: Alver',
      'paragraph Tid: 10.00',
    ])
  })

  test('keeps the address behind a link when the words do not show it', async () => {
    const link =
      '<a:p><a:r><a:rPr><a:hlinkClick r:id="rId2"/></a:rPr><a:t>Les sakspapirene</a:t></a:r></a:p>' +
      '<a:p><a:r><a:rPr><a:hlinkClick r:id="rId2"/></a:rPr><a:t>www.example.no/sakspapirer</a:t></a:r></a:p>'
    expect(await slide({ paragraphs: [link] })).toEqual([
      'title Les sakspapirene',
      'address https://www.example.no/sakspapirer',
      'address www.example.no/sakspapirer',
    ])
  })

  test('leaves out footer and number, and says so', async () => {
    const shapes: SlideShape[] = [
      { placeholder: 'title', paragraphs: [para('Eventuelt')] },
      { placeholder: 'ftr', paragraphs: [para('Nordhordland regionråd')] },
    ]
    const file = await readFile(slidesFile([shapes]))
    expect(outlineOf(file)).toEqual([['title Eventuelt']])
    expect(file.leftOut).toMatchObject([{ what: 'repeated', text: 'Nordhordland regionråd' }])
  })
})

describe('a deck made by another program', () => {
  test('has tables row by row, with merged cells empty where they go on, and its notes left out but told of', async () => {
    const deck = new Deck()
    const page = deck.addSlide()
    page.addText('Tilskot 2026', { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 32 })
    const cell = (text: string, options = {}) => ({ text, options })
    page.addTable(
      [
        [cell('Kommune'), cell('Innbyggjarar og sats', { colspan: 2 }), cell('Kroner')],
        [cell('Alver', { rowspan: 2 }), cell('30 000'), cell('6,50'), cell('195 000')],
        [cell('30 100'), cell('6,50'), cell('195 650')],
      ],
      { x: 0.5, y: 1.5, w: 9 },
    )
    page.addText(
      [
        { text: 'Første punkt', options: { bullet: true } },
        { text: 'Andre punkt', options: { bullet: { type: 'number' } } },
      ],
      {
        x: 0.5,
        y: 4,
        w: 9,
        h: 1,
      },
    )
    page.addNotes('Hugs å nemne ferja.')
    const file = await readFile(new Uint8Array((await deck.write({ outputType: 'uint8array' })) as Uint8Array))
    expect(outlineOf(file)).toEqual([
      [
        'title Tilskot 2026',
        'row Kommune | Innbyggjarar og sats |  | Kroner',
        'row Alver | 30 000 | 6,50 | 195 000',
        'row  | 30 100 | 6,50 | 195 650',
        'item • Første punkt',
        'item 1. Andre punkt',
      ],
    ])
    expect(file.leftOut).toMatchObject([{ what: 'speaker-notes', text: 'Hugs å nemne ferja.' }])
  })
})
