import type { SectionWriter } from './section-writer.ts'

export interface GridRow {
  readonly cells: readonly string[]
  /** Counts from 1. */
  readonly row: number
}

const usualName = /^(?:ark|sheet|regneark|tabell|table)\s?\d*$/i

/** A grid as blocks: rows of one table share their columns; a lone cell above is a title, a long one below a note. */
export function putSheet(writer: SectionWriter, name: string, grid: readonly GridRow[]): void {
  const columns = usedColumns(grid)
  const table = grid.map(({ cells }) => cells.filter(Boolean).length > 1)
  const first = table.indexOf(true)
  if (name && !usualName.test(name.trim()) && !repeats(name, grid)) writer.put({ kind: 'title', text: name })
  for (const [at, { cells, row }] of grid.entries()) {
    const alone = cells.filter(Boolean).length === 1 ? cells.find(Boolean)! : undefined
    const where = { cell: `${letters(cells.findIndex(Boolean))}${row}` }
    const inside = first >= 0 && at > first
    if (alone === undefined || (inside && !isNote(alone))) {
      writer.putRow(
        columns.map((column) => cells[column] ?? ''),
        where,
      )
    } else writer.put({ kind: at === 0 && !isNote(alone) ? 'title' : 'paragraph', text: alone }, where)
  }
}

const isNote = (text: string): boolean => /^\s*[*#]/.test(text) || text.length > 90 || /\p{L}{2}[.:]\s*$/u.test(text)

const repeats = (name: string, [first]: readonly GridRow[]): boolean =>
  first?.cells.find(Boolean)?.toLowerCase().includes(name.trim().toLowerCase()) ?? false

/** Columns without a word anywhere are margins. */
function usedColumns(grid: readonly GridRow[]): number[] {
  const used = new Set<number>()
  for (const { cells } of grid) for (const [at, cell] of cells.entries()) if (cell) used.add(at)
  return [...used].sort((a, b) => a - b)
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
