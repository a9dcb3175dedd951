import { strToU8, zipSync } from 'fflate'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const office = 'application/vnd.openxmlformats-officedocument'

const types = {
  pptx: ['ppt/presentation.xml', `${office}.presentationml.presentation.main+xml`],
  docx: ['word/document.xml', `${office}.wordprocessingml.document.main+xml`],
  xlsx: ['xl/workbook.xml', `${office}.spreadsheetml.sheet.main+xml`],
} as const

/** An office file from its parts; the paperwork round them is made here. */
export function officeFile(format: keyof typeof types, parts: Readonly<Record<string, string>>): Uint8Array {
  const [main, type] = types[format]
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/${main}" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(relsPart([['rId1', 'officeDocument', main]])),
  }
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(content)
  return zipSync(files)
}

export function relsPart(to: readonly (readonly [id: string, type: string, target: string])[]): string {
  const rels = to.map(([id, type, target]) => {
    const outside = /^https?:/.test(target) ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"${outside}/>`
  })
  const schema = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `${xml}<Relationships xmlns="${schema}">${rels.join('')}</Relationships>`
}

/** A cell: words, a number with its format, or a formula with what it came to. */
export type Cell =
  | string
  | number
  | { readonly value: number; readonly format?: string; readonly formula?: string }
  | null

export interface Sheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly rows: readonly (readonly Cell[])[]
}

export function xlsxFile(sheets: readonly Sheet[]): Uint8Array {
  const cells = sheets.flatMap(({ rows }) => rows.flat())
  const formats = [...new Set(cells.flatMap((cell) => (isFormatted(cell) ? cell.format : [])))]
  const xf = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)]
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relsPart([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${xf.join('')}</cellXfs></styleSheet>`,
  }
  for (const [at, { rows }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${'ABCDEFGH'[c]}${r + 1}`, formats)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`
  }
  return officeFile('xlsx', parts)
}

type Formatted = { readonly value: number; readonly format: string }
const isFormatted = (cell: Cell): cell is Formatted =>
  cell !== null && typeof cell === 'object' && cell.format !== undefined

function cellXml(cell: Cell, at: string, formats: readonly string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  const { value, format, formula } =
    typeof cell === 'number' ? { value: cell } : { format: undefined, formula: undefined, ...cell }
  const style = format === undefined ? '' : ` s="${formats.indexOf(format) + 1}"`
  return `<c r="${at}"${style}>${formula ? `<f>${escaped(formula)}</f>` : ''}<v>${value}</v></c>`
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
