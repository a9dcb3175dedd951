import type { LeftOut, ReadFile, Section } from '../block.ts'
import { FileRefused } from '../block.ts'
import type { Archive } from './archive.ts'
import type { Limits } from './limits.ts'
import { neededPart, partOf, propertiesOf, relationshipsOf } from './office-package.ts'
import { writeSection } from './section-writer.ts'
import { putSheet } from './sheet-rows.ts'
import { asShown, type Formats, formatsOf } from './xlsx-cells.ts'
import { childOf, childrenOf, type Element } from './xml.ts'

type Progress = (done: number, total: number) => void

/** One section for each sheet that is shown. Hidden rows and columns are read, since the sums count them. */
export function readXlsx(archive: Archive, main: string, limits: Limits, onProgress?: Progress): ReadFile {
  const workbook = neededPart(archive, main)
  const rels = relationshipsOf(archive, main)
  const partFor = (type: string) => partOf(archive, rels.find((to) => to.type === type)?.target)
  const since1904 = /^(?:1|true)$/.test(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? '')
  const formats = formatsOf(partFor('styles'), partFor('sharedStrings'), since1904)
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet')
  if (sheets.length > limits.pages) throw new FileRefused('too-many-pages')
  const leftOut: LeftOut[] = []
  const sections: Section[] = []
  for (const [at, { attributes }] of sheets.entries()) {
    const to = rels.find((one) => one.id === attributes['r:id'])
    if (to?.type !== 'worksheet') continue
    const writer = writeSection(sections.length + 1, leftOut)
    const grid = gridOf(neededPart(archive, to.target), formats, limits)
    if (attributes.state === 'hidden' || attributes.state === 'veryHidden') {
      writer.leaveOut('hidden', [attributes.name, ...grid.flatMap(({ cells }) => cells)].join(' '))
    } else {
      putSheet(writer, attributes.name ?? '', grid)
      sections.push(writer.section())
    }
    onProgress?.(at + 1, sheets.length)
  }
  return { format: 'xlsx', sections, properties: propertiesOf(archive), leftOut }
}

/** Rows with words, each as wide as its last filled cell. */
function gridOf(sheet: Element, formats: Formats, limits: Limits): { cells: string[]; row: number }[] {
  const rows = childrenOf(childOf(sheet, 'sheetData'), 'row')
  if (rows.length > limits.rows) throw new FileRefused('too-large')
  let next = 1
  return rows.flatMap((element) => {
    const row = Number(element.attributes.r ?? next)
    next = row + 1
    const cells = cellsOf(element, formats)
    return cells.some(Boolean) ? [{ cells, row }] : []
  })
}

/** Past this column a sheet holds no council's table, only somebody's stray formatting. */
const widest = 200

function cellsOf(row: Element, formats: Formats): string[] {
  const cells: string[] = []
  for (const cell of childrenOf(row, 'c')) {
    const at = cell.attributes.r ? columnOf(cell.attributes.r) : cells.length
    const words = asShown(cell, formats)
    if (words === '' || at >= widest) continue
    while (cells.length < at) cells.push('')
    cells[at] = words
  }
  return cells
}

/** `C7` → 2. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
