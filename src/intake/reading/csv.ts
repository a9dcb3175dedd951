import type { ReadFile } from '../block.ts'
import { FileRefused } from '../block.ts'
import type { Limits } from './limits.ts'
import { writeSection } from './section-writer.ts'
import { type GridRow, putSheet } from './sheet-rows.ts'

/** The sign between fields, if the text is a table: every line (but titles and notes) has as many of them. */
export function delimiterOf(text: string): string | undefined {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const whole = text.length > 20_000 ? lines.slice(0, -1) : lines
  if (whole.length < 2) return undefined
  return [';', '\t', ','].find((sign) => parts(whole, sign))
}

function parts(lines: readonly string[], sign: string): boolean {
  const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(sign).length)
  const most = counts.reduce((widest, count) => Math.max(widest, count), 0)
  const full = counts.filter((count) => count === most).length
  if (most < 2) return false
  // A comma stands in any sentence: only a table has the same number of them, with short fields, in every line.
  const typical = lines.join('').length / (most * lines.length)
  return sign === ',' ? full === lines.length && lines.length > 2 && typical < 30 : full * 4 >= lines.length * 3
}

export function readCsv(text: string, delimiter: string, limits: Limits): ReadFile {
  const writer = writeSection(1, [])
  putSheet(writer, '', gridOf(text.replace(/^\ufeff/, ''), delimiter, limits))
  return { format: 'csv', sections: [writer.section()], properties: {} }
}

function gridOf(text: string, delimiter: string, limits: Limits): GridRow[] {
  const grid: GridRow[] = []
  let cells: string[] = []
  let row = 1
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) grid.push({ cells, row })
    if (grid.length > limits.rows) throw new FileRefused('too-large')
    row += 1
    cells = []
  }
  const field = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`, 'y')
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    if (cells.length === 0 && text[at] === '#') {
      const stop = /\r\n|\r|\n|$/g
      stop.lastIndex = at
      const end = stop.exec(text)!
      cells.push(text.slice(at, end.index))
      field.lastIndex = end.index + Math.max(1, end[0].length)
      endRow()
      continue
    }
    const found = field.exec(text) ?? stray(text, at, delimiter, field)
    cells.push(asTyped(found[1], found[2]))
    if (found[3] !== delimiter) endRow()
  }
  endRow()
  return grid
}

function asTyped(quoted: string | undefined, bare: string | undefined): string {
  return (quoted?.replaceAll('""', '"') ?? bare ?? '').replaceAll('\n', ' ')
}

/** A quotation mark that opens a field and closes in the middle of it is but a sign among the others. */
function stray(text: string, at: number, delimiter: string, field: RegExp): RegExpExecArray | string[] {
  const [whole = ''] =
    new RegExp(`^[^${delimiter}\\r\\n]*(?:${delimiter}|\\r\\n|\\r|\\n|$)`).exec(text.slice(at, at + 10_000)) ?? []
  field.lastIndex = at + Math.max(1, whole.length)
  const ending = whole.endsWith(delimiter) ? delimiter : '\n'
  return [whole, '', whole.slice(0, whole.length - ending.length), ending]
}
