import { valOf } from './docx-styles.ts'
import { cellText, type Paragraph } from './paragraphs.ts'
import type { SectionWriter } from './section-writer.ts'
import { childOf, descendantsOf, type Element, elementsOf } from './xml.ts'

/** How the document reads what stands in its cells. */
export interface Reader {
  readonly paragraph: (element: Element) => Paragraph
  /** Reads the cell as if it stood outside the table. */
  readonly blocks: (cell: Element) => void
}

/** Every row as a block, merged cells empty where they go on. A table of one column is a frame, not a table. */
export function putTable(writer: SectionWriter, table: Element, reader: Reader): void {
  const rows = rowsOf(table)
  const frame = rows.every((row) => cellsOf(row).length <= 1)
  for (const row of rows) {
    if (frame) for (const cell of cellsOf(row)) reader.blocks(cell)
    else writer.putRow(wordsOf(row, reader), { header: isHead(row) })
  }
}

/** Some writers say of every other row that it is none: `w:val="false"`. */
function isHead(row: Element): boolean {
  const mark = childOf(childOf(row, 'trPr'), 'tblHeader')
  return mark !== undefined && !/^(?:0|false|off)$/.test(mark.attributes.val ?? '')
}

const rowsOf = (table: Element): Element[] => through(table, 'tr')
const cellsOf = (row: Element): Element[] => through(row, 'tc')

/** Children with the name, also those that a content control or a revision wraps. */
function through(parent: Element, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.name) ? through(child, name) : []
  })
}

function wordsOf(row: Element, reader: Reader): string[] {
  const before = Number(valOf(childOf(row, 'trPr'), 'gridBefore') ?? 0)
  const cells = cellsOf(row).flatMap((cell) => {
    const properties = childOf(cell, 'tcPr')
    const span = Math.min(60, Number(valOf(properties, 'gridSpan') ?? 1))
    const merged = childOf(properties, 'vMerge')
    const goesOn = merged !== undefined && merged.attributes.val !== 'restart'
    const words = goesOn ? '' : cellText(descendantsOf(cell, 'p').map(reader.paragraph))
    return [words, ...Array<string>(Math.max(0, span - 1)).fill('')]
  })
  return [...Array<string>(Math.min(60, before)).fill(''), ...cells]
}

/** Words set with tabs into columns are a row when the last column is a figure; else the tab is but a space. */
export function rowOfTabs(lines: readonly string[]): string[] | undefined {
  const cells = lines.length === 1 ? lines[0]!.split(/\t+/).map((cell) => cell.trim()) : []
  const figure = /^[-–−]?\d[\d\s\u00a0\u202f.,]*(?:kr|,-|\*|%)?\.?$/
  return cells.length > 1 && figure.test(cells.at(-1)!) && isLabel(cells[0]!) ? cells : undefined
}

const isLabel = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !cell.endsWith(':')
