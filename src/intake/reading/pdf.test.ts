import { describe, expect, test } from 'vitest'
import { readFile } from './read.ts'
import { outlineOf } from './samples/outline.ts'
import { linesAt, type Page, pdfFile, type Tag } from './samples/pdf-file.ts'

const read = (...pages: readonly Page[]) => readFile(pdfFile(pages))
const outline = async (...pages: readonly Page[]) => outlineOf(await read(...pages))
const slide = { width: 960, height: 540 }

describe('a page without tags', () => {
  test('a title in a side column, one word a line, is one title, and the table beside it keeps its rows', async () => {
    const cells = (y: number, first: string, second: string, third: string) => [
      { text: first, x: 330, y, size: 14 },
      ...(second ? [{ text: second, x: 560, y, size: 14 }] : []),
      { text: third, x: 800, y, size: 14 },
    ]
    const texts = [
      ...linesAt(40, 120, 36, ['Framlegg', 'til', 'budsjett', '2026']),
      ...cells(100, 'Inntekter', '', 'Kroner'),
      ...cells(130, 'Alver kommune', '6,5 kr x 30 000*', '195 000'),
      ...cells(160, 'Austrheim kommune', '6,5 kr x 2 900*', '18 850'),
      ...cells(190, 'SUM inntekter', '', '213 850'),
      { text: 'Utgifter', x: 330, y: 220, size: 14 },
      ...linesAt(330, 250, 14, ['Mat og lokale (7', 'møte)']),
      { text: '3 470 kr x 7 møte', x: 560, y: 258, size: 14 },
      { text: '24 290', x: 800, y: 258, size: 14 },
      ...cells(300, 'Løn', '', '189 560'),
      { text: '*Framlegget byggjer på folketal 01.01.2025.', x: 330, y: 420, size: 11 },
    ]
    expect(await outline({ ...slide, texts })).toEqual([
      [
        'title Framlegg til budsjett 2026',
        'row Inntekter |  | Kroner',
        'row Alver kommune | 6,5 kr x 30 000* | 195 000',
        'row Austrheim kommune | 6,5 kr x 2 900* | 18 850',
        'row SUM inntekter |  | 213 850',
        'row Utgifter |  | ',
        'row Mat og lokale (7 møte) | 3 470 kr x 7 møte | 24 290',
        'row Løn |  | 189 560',
        'paragraph *Framlegget byggjer på folketal 01.01.2025.',
      ],
    ])
  })

  test('the left column is read first, and words and addresses that its edge cut in two are whole again', async () => {
    const goal = ['1. Innan utgangen', 'av 2026 skal rådet', 'ha etablert', 'samarbeidsstruktur', 'er med fylket.']
    const texts = [
      ...linesAt(60, 80, 22, goal),
      ...linesAt(345, 76, 16, [
        '1. Arbeide for betre samferdsel i heile regionen og',
        'styrkje samarbeidsstrukturer med staten.',
        '2. Arrangere årleg konferanse for næringslivet med',
        'fokus på berekraft.',
      ]),
      ...linesAt(655, 500, 8, ['https://www.example.no/lang-', 'adresse/her']),
    ]
    expect(await outline({ ...slide, texts })).toEqual([
      [
        'title 1. Innan utgangen av 2026 skal rådet ha etablert samarbeidsstrukturer med fylket.',
        'item 1. Arbeide for betre samferdsel i heile regionen og styrkje samarbeidsstrukturer med staten.',
        'item 2. Arrangere årleg konferanse for næringslivet med fokus på berekraft.',
        'address https://www.example.no/lang-adresse/her',
      ],
    ])
  })

  test('hyphens at the end of a line go, but not in words that share their end', async () => {
    const lines = [
      'Rådet vedtok en felles nærings-',
      'og reiselivsplan for hele regionen og de samarbei-',
      'dende kommunene.',
    ]
    expect(await outline({ texts: linesAt(60, 100, 11, lines) })).toEqual([
      ['paragraph Rådet vedtok en felles nærings- og reiselivsplan for hele regionen og de samarbeidende kommunene.'],
    ])
  })

  test('two columns of running text in one size are read one after the other', async () => {
    const column = (word: string) =>
      Array.from({ length: 8 }, (_, at) => `${word} ${at} med ord som fyller hele linjen her`)
    const texts = [
      { text: 'Årsmelding', x: 60, y: 60, size: 20 },
      ...linesAt(60, 100, 11, column('venstre')),
      ...linesAt(310, 100, 11, column('høyre')),
    ]
    const [blocks] = (await read({ texts })).sections.map((section) => section.blocks.map(({ text }) => text).join(' '))
    expect(blocks!.lastIndexOf('venstre')).toBeLessThan(blocks!.indexOf('høyre'))
  })

  test('two lists, and two texts under headings of their own, are columns and no table', async () => {
    const list = (x: number, words: readonly string[]) =>
      words.map((text, at) => ({ text: `• ${text}`, x, y: 120 + at * 30, size: 18 }))
    const card = (x: number, title: string, words: readonly string[]) => [
      { text: title, x, y: 300, size: 20 },
      ...linesAt(x, 330, 14, words),
    ]
    const texts = [
      ...list(60, ['Kortare veg', 'Fleire folk']),
      ...list(500, ['Fylket', 'Staten']),
      ...card(60, 'Samferdsel', ['Betre ferjetilbod og', 'trygge vegar.']),
      ...card(500, 'Klima', ['Lågare utslepp frå', 'transport.']),
    ]
    const lines = (await outline({ ...slide, texts }))
      .flat()
      .map((line) => line.replace(/^(?:title|paragraph|item •) /, ''))
    expect(lines.filter((line) => line.startsWith('row'))).toEqual([])
    expect(lines.indexOf('Fleire folk')).toBeLessThan(lines.indexOf('Fylket'))
    expect(lines.indexOf('Betre ferjetilbod og trygge vegar.')).toBeLessThan(lines.indexOf('Klima'))
  })

  test('a large title beside a list is read before it, and so is a goal beside its only action', async () => {
    const beside = { text: 'Program', x: 36, y: 110, size: 26 }
    const list = linesAt(300, 80, 16, ['• Velkomen', '• Ferjeruter – drøfting', '• Lunsj'])
    expect(await outline({ ...slide, texts: [beside, ...list] })).toEqual([
      ['title Program', 'item • Velkomen', 'item • Ferjeruter – drøfting', 'item • Lunsj'],
    ])
    const high = linesAt(36, 100, 28, ['Prioriterte', 'samarbeidsområde'])
    const areas = linesAt(330, 80, 18, ['1. Samferdsel', '2. Busetjing', '3. Beredskap'])
    expect(await outline({ ...slide, texts: [...high, ...areas] })).toEqual([
      ['title Prioriterte samarbeidsområde', 'item 1. Samferdsel', 'item 2. Busetjing', 'item 3. Beredskap'],
    ])
    const goal = linesAt(36, 90, 24, ['2. Innan utgangen av', '2027 skal rådet ha', 'arrangert to', 'samlingar.'])
    const action = { text: '1. Arrangere årleg næringsdag.', x: 400, y: 84, size: 15 }
    expect(await outline({ ...slide, texts: [...goal, action] })).toEqual([
      ['title 2. Innan utgangen av 2027 skal rådet ha arrangert to samlingar.', 'item 1. Arrangere årleg næringsdag.'],
    ])
  })

  test('a word of headings that its box has cut is put together', async () => {
    const texts = linesAt(36, 60, 30, ['Prioriterte', 'samarbeidsområ', 'der'])
    expect(await outline({ ...slide, texts })).toEqual([['title Prioriterte samarbeidsområder']])
  })

  test('the cells of a plan are put together from their lines when the rows have air between them', async () => {
    const row = (y: number, cells: readonly (readonly string[])[]) =>
      cells.flatMap((lines, at) => linesAt([60, 300, 560][at]!, y, 10, lines))
    const texts = [
      ...row(100, [['Mål'], ['Tiltak'], ['Frist']]),
      ...row(120, [['Innan 2027 skal rådet ha', 'Etablert ordning.'], ['1. Møte', '2. Brev til fylket'], ['2026']]),
      ...row(152, [['Innan 2028 skal rådet ha', 'Samla regionen.'], ['Konferanse'], ['2027']]),
    ]
    expect(await outline({ ...slide, texts })).toEqual([
      [
        'row Mål | Tiltak | Frist',
        'row Innan 2027 skal rådet ha Etablert ordning. | 1. Møte / 2. Brev til fylket | 2026',
        'row Innan 2028 skal rådet ha Samla regionen. | Konferanse | 2027',
      ],
    ])
  })

  test('a long title that runs into the list below is read before it', async () => {
    const texts = [
      ...linesAt(80, 80, 44, ['Mål 1: Rådet skal innan', '2027 ha ein avtale med', 'næringslivet']),
      ...linesAt(60, 150, 20, [
        '1. Halde møte med alle',
        '2. Utarbeide eit utkast',
        '3. Arrangere konferanse',
        '4. Melde til kommunane',
      ]),
    ]
    expect((await outline({ ...slide, texts }))[0]![0]).toBe(
      'title Mål 1: Rådet skal innan 2027 ha ein avtale med næringslivet',
    )
  })

  test('years that a line end parts stay one span', async () => {
    const lines = ['Rådet vedtek den nye handlingsplanen for regionen og perioden 2026–', '2027 slik han ligg føre.']
    expect(await outline({ texts: linesAt(60, 100, 11, lines) })).toEqual([
      ['paragraph Rådet vedtek den nye handlingsplanen for regionen og perioden 2026–2027 slik han ligg føre.'],
    ])
  })

  test('what repeats in the margins is read once, page numbers never, and both are accounted for', async () => {
    const pages = [1, 2, 3, 4].map((page) => ({
      texts: [
        { text: 'Nordhordland regionråd', x: 60, y: 40, size: 9 },
        { text: `Side ${page} av 4`, x: 500, y: 810, size: 9 },
        ...linesAt(60, 120, 11, [`Sak ${page}/26 Budsjett del ${page}`]),
      ],
    }))
    const file = await read(...pages)
    expect(outlineOf(file)).toEqual([
      ['title Nordhordland regionråd', 'paragraph Sak 1/26 Budsjett del 1'],
      ...[2, 3, 4].map((page) => [expect.stringMatching(`Sak ${page}/26 Budsjett del ${page}$`)]),
    ])
    expect(file.leftOut!.map(({ what, text }) => [what, text])).toContainEqual(['page-number', 'Side 3 av 4'])
    expect(file.leftOut!.filter(({ what }) => what === 'repeated')).toHaveLength(3)
  })

  test('labels, times and case numbers in a column of their own lead the words beside them', async () => {
    const pairs = [
      ['Møtedato:', '12.03.2026'],
      ['Stad:', 'Rådhuset i Alver'],
    ]
    const cases = [
      ['Sak 1/26', 'Val av leiar'],
      ['Sak 2/26', 'Budsjett'],
    ]
    const texts = [...pairs, ...cases].flatMap(([lead, rest], at) => [
      { text: lead!, x: 60, y: 100 + at * 16 + (at > 1 ? 60 : 0) },
      { text: rest!, x: 180, y: 100 + at * 16 + (at > 1 ? 60 : 0) },
    ])
    const words = (await outline({ texts })).flat().map((line) => line.replace(/^\w+ /, ''))
    expect(words).toEqual([
      'Møtedato: 12.03.2026',
      'Stad: Rådhuset i Alver',
      'Sak 1/26 Val av leiar',
      'Sak 2/26 Budsjett',
    ])
  })

  test('a sheet that lies on its side is read upright, and its boxes stand where the words stand', async () => {
    const texts = ['Tilskudd i kroner', 'Alver 195 000', 'Osterøy 52 000'].map((text, at) => ({
      text,
      x: 300 + at * 20,
      y: 700,
      turns: 3,
      size: 12,
    }))
    const file = await read({ texts })
    expect(outlineOf(file)).toEqual([
      ['title Tilskudd i kroner', 'paragraph Alver 195 000', 'paragraph Osterøy 52 000'],
    ])
    const box = file.sections[0]!.blocks[0]!.place.box!
    expect(box.height).toBeGreaterThan(box.width)
    expect(Math.abs(box.x - 290)).toBeLessThan(4)
  })

  test('a sentence that the foot of a page cuts in two is whole, where it began', async () => {
    const first = {
      texts: [
        ...linesAt(60, 100, 11, ['1. Rådet ber kommunane om å', 'vedta budsjettet']),
        { text: 'Side 1', x: 500, y: 810, size: 9 },
      ],
    }
    const second = {
      texts: [
        ...linesAt(60, 60, 11, ['innan utgangen av året.', '2. Dagleg leiar får fullmakt.']),
        { text: 'Side 2', x: 500, y: 810, size: 9 },
      ],
    }
    expect(await outline(first, second)).toEqual([
      ['item 1. Rådet ber kommunane om å vedta budsjettet innan utgangen av året.'],
      ['item 2. Dagleg leiar får fullmakt.'],
    ])
  })

  test('a page that is only a picture among pages with words is said to be one', async () => {
    const file = await read({ texts: linesAt(60, 100, 11, ['Saksliste for møtet']) }, { texts: [] })
    expect(file.leftOut).toMatchObject([{ what: 'page-without-text', place: { section: 2 } }])
  })
})

describe('a page with tags', () => {
  const item = (marker: string, text: string, y: number): Tag => ({
    role: 'LI',
    inside: [
      { role: 'Lbl', texts: [{ text: marker, x: 60, y }] },
      { role: 'LBody', texts: [{ text, x: 90, y }] },
    ],
  })
  const cell = (role: string, text: string, x: number, y: number): Tag => ({
    role,
    texts: text ? [{ text, x, y }] : [],
  })

  test('is read by them: headings, wrapped paragraphs, list items and cells', async () => {
    const tags: Tag[] = [
      { role: 'H1', texts: linesAt(60, 60, 20, ['Protokoll']) },
      { role: 'P', texts: linesAt(60, 100, 11, ['Rådet møttes i', 'Alver og Austrheim.']) },
      { role: 'L', inside: [item('1.', 'Godkjenning', 140), item('2.', 'Budsjett', 156)] },
      {
        role: 'Table',
        inside: [
          { role: 'TR', inside: [cell('TH', 'Kommune', 60, 200), cell('TH', 'Kroner', 200, 200)] },
          { role: 'TR', inside: [cell('TD', 'Alver', 60, 216), cell('TD', '', 200, 216)] },
        ],
      },
    ]
    expect(await outline({ texts: [], tags: [{ role: 'Document', inside: tags }] })).toEqual([
      [
        'title Protokoll',
        'paragraph Rådet møttes i Alver og Austrheim.',
        'item 1. Godkjenning',
        'item 2. Budsjett',
        'row Kommune | Kroner',
        'row Alver | ',
      ],
    ])
  })

  test('is read by its layout when the tags leave words out', async () => {
    const texts = linesAt(60, 100, 11, ['1. Godkjenning av innkalling', '2. Budsjett'])
    const tags: Tag[] = [{ role: 'P', texts: linesAt(60, 60, 20, ['Saksliste']) }]
    expect(await outline({ texts, tags })).toEqual([
      ['title Saksliste', 'item 1. Godkjenning av innkalling', 'item 2. Budsjett'],
    ])
  })

  test('is read by its layout when one paragraph is said to be the whole page', async () => {
    const lines = Array.from({ length: 12 }, (_, at) => `${at + 1}. Sak om tema nummer ${at + 1}`)
    const blocks = (await read({ texts: [], tags: [{ role: 'P', texts: linesAt(60, 100, 11, lines) }] })).sections[0]!
      .blocks
    expect(blocks).toHaveLength(12)
  })
})
