import type { SectionWriter } from './section-writer.ts'

export interface GridRow {
  readonly cells: readonly string[]
  /** Counts from 1. */
  readonly row: number
}

const usualName = /^(?:ark|sheet|regneark|tabell|table)\s?\d*$/i

/** A grid as blocks: rows of one table share their columns; a lone cell above is a title, a long one below a note. */
export function putSheet(writer: SectionWriter, name: string, grid: readonly GridRow[]): void {
  const first = grid.findIndex(({ cells }) => lone(cells) === undefined)
  const isRow = (cells: readonly string[], at: number): boolean => {
    const alone = lone(cells)
    return alone === undefined || (first >= 0 && at > first && !isNote(alone))
  }
  const columns = usedColumns(grid.filter(({ cells }, at) => isRow(cells, at)))
  if (name && !usualName.test(name.trim()) && !repeats(name, grid)) writer.put({ kind: 'title', text: name })
  for (const [at, { cells, row }] of grid.entries()) {
    const where = { cell: `${letters(cells.findIndex(Boolean))}${row}` }
    const alone = lone(cells) ?? ''
    if (isRow(cells, at)) writer.putRow(asColumns(cells, columns), where)
    else writer.put({ kind: at === 0 && !isNote(alone) ? 'title' : 'paragraph', text: alone }, where)
  }
}

const asColumns = (cells: readonly string[], columns: readonly number[]): string[] =>
  columns.map((column) => cells[column] ?? '')

/** The only filled cell of a row. */
function lone(cells: readonly string[]): string | undefined {
  const filled = cells.filter(Boolean)
  return filled.length === 1 ? filled[0] : undefined
}

const isNote = (text: string): boolean => /^\s*[*#]/.test(text) || text.length > 90 || /\p{L}{2}[.:]\s*$/u.test(text)

/** The sheet is called what its first cell says already. */
function repeats(name: string, [first]: readonly GridRow[]): boolean {
  const words = (text: string): string[] => text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? []
  const said = new Set(words(first?.cells.find(Boolean) ?? ''))
  return words(name).every((word) => said.has(word))
}

/** Columns without a word anywhere are margins. */
function usedColumns(grid: readonly GridRow[]): number[] {
  const used = new Set<number>()
  for (const { cells } of grid) for (const [at, cell] of cells.entries()) if (cell) used.add(at)
  return [...used].sort((a, b) => a - b)
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
