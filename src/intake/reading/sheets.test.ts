import { describe, expect, test } from 'vitest'
import { formatNumber } from './number-format.ts'
import { readFile } from './read.ts'
import { xlsxFile } from './samples/office-file.ts'
import { outlineOf } from './samples/outline.ts'

const nbsp = '\u00a0'
const csv = async (text: string, encoding: BufferEncoding = 'utf8') =>
  outlineOf(await readFile(new Uint8Array(Buffer.from(text, encoding))))

describe('a number in a sheet is shown as a Norwegian sees it', () => {
  test.each([
    [7.5, 'General', '7,5'],
    [2025, 'General', '2025'],
    [0.1 + 0.2, 'General', '0,3'],
    [52051, '#,##0', `52${nbsp}051`],
    [390382.5, '#,##0.00', `390${nbsp}382,50`],
    [1.005, '0.00', '1,01'],
    [-1500, '#,##0', `-1${nbsp}500`],
    [-1500, '#,##0;-#,##0', `-1${nbsp}500`],
    [0.125, '0.0%', `12,5${nbsp}%`],
    [7.5, '0.## "kr"', `7,5${nbsp}kr`],
    [641790, '"kr" #,##0', `kr${nbsp}641${nbsp}790`],
    [641790, '[$kr-414] #,##0.00', `kr${nbsp}641${nbsp}790,00`],
    [45638, 'dd.mm.yyyy', '12.12.2024'],
    [45638, 'dd/mm/yyyy', '12.12.2024'],
    [45638, 'd. mmmm yyyy', '12. desember 2024'],
    [45638.4375, 'dd.mm.yyyy hh:mm', '12.12.2024 10:30'],
    [0.4375, 'hh:mm', '10:30'],
    [3, '0 "møter"', `3${nbsp}møter`],
  ])('%d as %s is %s', (value, code, shown) => {
    expect(formatNumber(value, code)).toBe(shown)
  })

  test('days in a workbook that counts from 1904 are the same days', () => {
    expect(formatNumber(45638 - 1462, 'dd.mm.yyyy', true)).toBe('12.12.2024')
  })
})

describe('a workbook', () => {
  const bytes = xlsxFile([
    {
      name: 'Budsjett 2026',
      rows: [
        ['Framlegg til budsjett 2026'],
        [],
        [null, 'Kommune', 'Sats', 'Kroner'],
        [null, 'Alver', 6.5, { value: 195000, format: '#,##0', formula: 'C4*30000' }],
        [null, 'Utgifter'],
        [null, 'Løn', null, { value: 189560, format: '#,##0' }],
        ['*Folketal per 01.01.2025 er lagde til grunn.'],
      ],
    },
    { name: 'Utkast', state: 'hidden', rows: [['Ikkje ferdig', 1]] },
    {
      name: 'Ark3',
      rows: [
        ['Møte', 'Dato'],
        ['Rådet', { value: 45638, format: 'dd.mm.yyyy' }],
      ],
    },
  ])

  test('is read sheet by sheet, with title, rows in their columns, section rows and note', async () => {
    expect(outlineOf(await readFile(bytes))).toEqual([
      [
        'title Framlegg til budsjett 2026',
        'row Kommune | Sats | Kroner',
        `row Alver | 6,5 | 195${nbsp}000`,
        'row Utgifter |  | ',
        `row Løn |  | 189${nbsp}560`,
        'paragraph *Folketal per 01.01.2025 er lagde til grunn.',
      ],
      ['row Møte | Dato', 'row Rådet | 12.12.2024'],
    ])
  })

  test('knows the cell that each row begins in, and tells of the sheet that is hidden', async () => {
    const file = await readFile(bytes)
    expect(file.sections[0]!.blocks[2]!.place.cell).toBe('B4')
    expect(file.leftOut).toMatchObject([{ what: 'hidden', text: 'Utkast Ikkje ferdig 1' }])
  })
})

describe('a file of values', () => {
  test.each([
    ['semicolons', 'Kommune;Kroner\nAlver;195 000\nOsterøy;52 000\n'],
    ['tabs', 'Kommune\tKroner\r\nAlver\t195 000\r\nOsterøy\t52 000'],
    ['commas', '\ufeffKommune,Kroner\nAlver,195 000\nOsterøy,52 000\n'],
  ])('parted by %s is a table', async (_, text) => {
    expect(await csv(text)).toEqual([['row Kommune | Kroner', 'row Alver | 195 000', 'row Osterøy | 52 000']])
  })

  test('from an old Excel keeps its Norwegian letters', async () => {
    expect(await csv('Kommune;Kroner\nBømlo;1\nVåler;2\n', 'latin1')).toEqual([
      ['row Kommune | Kroner', 'row Bømlo | 1', 'row Våler | 2'],
    ])
  })

  test('may quote its delimiter, its quotes and its line breaks', async () => {
    expect(await csv('Tiltak;Kroner\n"Brev; møte";"1 ""000"""\n"Sats\nog folketal";2\n')).toEqual([
      ['row Tiltak | Kroner', 'row Brev; møte | 1 "000"', 'row Sats og folketal | 2'],
    ])
  })

  test('is not what a letter with many commas is', async () => {
    const file = await readFile(
      new TextEncoder().encode('Alver, Austrheim og Osterøy møttes.\nRådet, som er nytt, vedtok det.\nTakk, alle.'),
    )
    expect(file.format).toBe('text')
  })
})
