import { caseHeading } from '../grammar/case-numbers.ts'
import { startsLower } from '../grammar/joining.ts'
import { markerOf } from './markers.ts'
import type { Row, Segment } from './pdf-segments.ts'
import { type Column, columnsOf, loosePitch } from './pdf-table-grid.ts'

export interface TableRow {
  readonly cells: readonly string[]
  readonly segments: readonly Segment[]
}

export function tableRows(rows: readonly Row[]): TableRow[] {
  const columns = columnsOf(rows)
  const loose = loosePitch(rows)
  const found: Filled[] = []
  for (const { segments, y } of rows) {
    const cells = columns.map(() => '')
    for (const one of segments) {
      const at = nearest(columns, one)
      cells[at] = cells[at] ? `${cells[at]} ${one.text}` : one.text
    }
    const before = found.at(-1)
    const row = { cells, segments: [...segments], y }
    if (before && (wraps(before, row) || isSameRow(before, row, loose))) {
      before.cells = before.cells.map((cell, at) => joined(cell, cells[at]!))
      before.segments.push(...segments)
      before.y = y
    } else found.push(row)
  }
  return found
}

interface Filled {
  cells: string[]
  segments: Segment[]
  y: number
}

/** A list item in a cell begins a line of its own. */
function joined(cell: string, more: string): string {
  if (cell === '' || more === '') return cell + more
  return `${cell}${markerOf(more) ? '\n' : ' '}${more}`
}

const figure = /^[-–−]?(?:kr\s?)?\d[\d\s\u00a0\u202f.,]*(?:kr|,-|,–|\*|%)?\.?$/u

/** Closer than the rows of this table are, and with words only under words. */
function isSameRow(before: Filled, row: Filled, loose: number | undefined): boolean {
  if (loose === undefined || row.y - before.y > loose) return false
  if (row.cells.length > 2 && row.cells.every(Boolean)) return false
  return row.cells.every((cell, at) => cell === '' || (before.cells[at] !== '' && !figure.test(cell)))
}

function nearest(columns: readonly Column[], one: Segment): number {
  const shared = columns.map(({ x, right }) => Math.min(right, one.right) - Math.max(x, one.x))
  return shared.indexOf(Math.max(...shared))
}

/** Does the row only go on with cells of the one before it? */
function wraps(before: Filled, { cells, segments, y }: Filled): boolean {
  const size = Math.max(...segments.map((one) => one.size))
  const pitch = y - before.y
  if (pitch > 1.4 * size) return false
  const filled = cells.flatMap((cell, at) => (cell ? [at] : []))
  // Cells that are centred on their row stand half a line off the wrapped one beside them.
  if (pitch < 0.8 * size && filled.every((at) => !before.cells[at])) return true
  if (filled.some((at) => !before.cells[at])) return false
  const goesOn = (at: number): boolean => {
    const above = before.cells[at]!
    return (
      startsLower(cells[at]!) || above.lastIndexOf('(') > above.lastIndexOf(')') || (at > 0 && /[-–,]$/.test(above))
    )
  }
  // Where the first cell goes on, so does the row: the others are wrapped too, or list items within their cell.
  return (cells[0] !== '' && goesOn(0) && !cells.some((cell) => figure.test(cell))) || filled.every(goesOn)
}

/** `Møtedato:   12.12.2024`, `Sak 1/24   Budsjett`, `10.00   Åpning`: two columns, but each row is read as a line. */
export function areLines(rows: readonly TableRow[]): boolean {
  const two = rows.filter(({ cells }) => cells.length === 2)
  const leads = two.filter(({ cells: [first = ''] }) => first === '' || isLead(first))
  return two.length === rows.length && leads.length >= 0.6 * rows.length
}

export function isLead(cell: string): boolean {
  if (/:$|^(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?$|^\(?\d{1,2}[.)]?$|^[•–-]$/i.test(cell))
    return true
  return caseHeading(`${cell} Xx`)?.rest === 'Xx'
}
