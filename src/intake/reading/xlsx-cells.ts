import { formatCode, formatNumber } from './number-format.ts'
import { childOf, childrenOf, type Element, elementsOf, textOf } from './xml.ts'

/** What is needed to show a cell. */
export interface Formats {
  readonly strings: readonly string[]
  /** Number format of each cell style. */
  readonly codes: readonly string[]
  readonly since1904: boolean
}

export function formatsOf(styles: Element | undefined, strings: Element | undefined, since1904: boolean): Formats {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  )
  return {
    strings: childrenOf(strings, 'si').map(richText),
    codes: childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) =>
      formatCode(Number(xf.attributes.numFmtId ?? 0), own),
    ),
    since1904,
  }
}

/** Plain or in runs; readings of foreign signs (`rPh`) are no part of it. */
function richText(item: Element): string {
  return elementsOf(item)
    .map((piece) => (piece.name === 't' ? textOf(piece) : piece.name === 'r' ? textOf(childOf(piece, 't')) : ''))
    .join('')
}

/** A formula shows what it came to when the file was saved. */
export function asShown(cell: Element, formats: Formats): string {
  const { t: type = 'n', s: style } = cell.attributes
  if (type === 'inlineStr') return softened(richText(childOf(cell, 'is') ?? cell))
  const value = textOf(childOf(cell, 'v'))
  if (value === '') return ''
  if (type === 's') return softened(formats.strings[Number(value)] ?? '')
  if (type === 'b') return value === '1' ? 'SANN' : 'USANN'
  if (type === 'd') return isoDay(value)
  const number = Number(value)
  if (type !== 'n' || !Number.isFinite(number)) return softened(value)
  return formatNumber(number, formats.codes[Number(style ?? 0)] ?? 'General', formats.since1904)
}

/** Lines inside a cell are soft unless the cell is a list. */
function softened(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const items = lines.filter((line) => /^\s*(?:[•·▪*–-]|\(?\d{1,2}[.)])\s/.test(line))
  return lines.join(items.length > 1 ? '\n' : ' ')
}

function isoDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []
  return year ? `${day}.${month}.${year}` : value
}
