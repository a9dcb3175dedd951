import { caseHeading } from '../grammar/case-numbers.ts'
import { startsLower } from '../grammar/joining.ts'
import type { Row, Segment } from './pdf-segments.ts'

/** Rows of one table, or rows that are no table. */
export interface Stretch {
  readonly table: boolean
  readonly rows: readonly Row[]
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly segments: readonly Segment[]
}

/** Parts rows into tables and running lines: a table has at least two rows of several cells that stand in columns. */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  while (at < rows.length) {
    const to = endOfTable(rows, at)
    if (to > at) stretches.push({ table: true, rows: rows.slice(at, to) })
    else if (stretches.at(-1)?.table === false) {
      stretches[stretches.length - 1] = { table: false, rows: [...stretches.at(-1)!.rows, rows[at]!] }
    } else stretches.push({ table: false, rows: [rows[at]!] })
    at = Math.max(to, at + 1)
  }
  return stretches
}

/** One past the last row of the table that begins at `from`; `from` itself when none does. */
function endOfTable(rows: readonly Row[], from: number): number {
  if (rows[from]!.segments.length < 2) return from
  let last = from
  let several = 1
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at]!
    if (row.y - rows[at - 1]!.y > 4 * Math.max(...row.segments.map(({ size }) => size))) break
    if (row.segments.length > 1) {
      if (!sharesColumns(rows.slice(from, at), row)) break
      several += 1
      last = at
    } else if (!fitsColumn(rows.slice(from, last + 1), row.segments[0]!)) break
  }
  if (several < 2) return from
  return withTail(rows, from, last)
}

const overlaps = (a: Segment, b: Segment): boolean => a.x < b.right && b.x < a.right

function sharesColumns(above: readonly Row[], row: Row): boolean {
  const cells = above.filter(({ segments }) => segments.length > 1).flatMap(({ segments }) => segments)
  const shared = row.segments.filter((one) => cells.some((cell) => aligned(cell, one)))
  return shared.length >= Math.min(2, row.segments.length)
}

/** Cells of a column start together, end together, or stand over each other. */
function aligned(a: Segment, b: Segment): boolean {
  const centers = Math.abs(a.x + a.right - b.x - b.right) / 2
  return Math.abs(a.x - b.x) < 3 || Math.abs(a.right - b.right) < 3 || centers < 3 || overlaps(a, b)
}

/** A lone cell inside a table (`Utgifter`, or the rest of a wrapped one) stays within one column. */
function fitsColumn(above: readonly Row[], one: Segment): boolean {
  const columns = columnsOf(above)
  return columns.filter((column) => one.x < column.right && column.x < one.right).length === 1
}

/** After the last full row, the rest of its wrapped cells. */
function withTail(rows: readonly Row[], from: number, last: number): number {
  let to = last + 1
  while (to < rows.length && rows[to]!.segments.length === 1) {
    const one = rows[to]!.segments[0]!
    const tight = rows[to]!.y - rows[to - 1]!.y < 1.35 * one.size
    if (!tight || !startsLower(one.text) || !fitsColumn(rows.slice(from, last + 1), one)) break
    to += 1
  }
  return to
}

interface Column {
  x: number
  right: number
}

/** Column edges, learnt from the fullest rows first, so that a heading over two columns does not make them one. */
function columnsOf(rows: readonly Row[]): Column[] {
  const columns: Column[] = []
  for (const { segments } of rows.toSorted((a, b) => b.segments.length - a.segments.length)) {
    if (segments.length < 2 && columns.length > 0) continue
    for (const one of segments) {
      const over = columns.filter((column) => one.x < column.right && column.x < one.right)
      if (over.length === 0) columns.push({ x: one.x, right: one.right })
      else if (over.length === 1) {
        over[0]!.x = Math.min(over[0]!.x, one.x)
        over[0]!.right = Math.max(over[0]!.right, one.right)
      }
    }
  }
  return columns.sort((a, b) => a.x - b.x)
}

export function tableRows(rows: readonly Row[]): TableRow[] {
  const columns = columnsOf(rows)
  const found: { cells: string[]; segments: Segment[]; y: number }[] = []
  for (const { segments, y } of rows) {
    const cells = columns.map(() => '')
    for (const one of segments) {
      const at = nearest(columns, one)
      cells[at] = cells[at] ? `${cells[at]} ${one.text}` : one.text
    }
    const before = found.at(-1)
    if (before && wraps(before, cells, segments, y)) {
      before.cells = before.cells.map((cell, at) => [cell, cells[at]].filter(Boolean).join(' '))
      before.segments.push(...segments)
      before.y = y
    } else found.push({ cells, segments: [...segments], y })
  }
  return found
}

function nearest(columns: readonly Column[], one: Segment): number {
  const shared = columns.map(({ x, right }) => Math.min(right, one.right) - Math.max(x, one.x))
  return shared.indexOf(Math.max(...shared))
}

/** Does the row only go on with cells of the one before it? */
function wraps(
  before: { cells: readonly string[]; segments: readonly Segment[]; y: number },
  cells: readonly string[],
  segments: readonly Segment[],
  y: number,
): boolean {
  const size = Math.max(...segments.map((one) => one.size))
  const pitch = y - before.y
  if (pitch > 1.4 * size) return false
  const filled = cells.flatMap((cell, at) => (cell ? [at] : []))
  // Cells that are centred on their row stand half a line off the wrapped one beside them.
  if (pitch < 0.8 * size && filled.every((at) => !before.cells[at])) return true
  return filled.every((at) => {
    const above = before.cells[at] ?? ''
    if (!above) return false
    return (
      startsLower(cells[at]!) || above.lastIndexOf('(') > above.lastIndexOf(')') || (at > 0 && /[-–,]$/.test(above))
    )
  })
}

/** `Møtedato:   12.12.2024`, `Sak 1/24   Budsjett`, `10.00   Åpning`: two columns, but each row is read as a line. */
export function areLines(rows: readonly TableRow[]): boolean {
  const two = rows.filter(({ cells }) => cells.length === 2)
  const leads = two.filter(({ cells: [first = ''] }) => first === '' || isLead(first))
  return two.length === rows.length && leads.length >= 0.6 * rows.length
}

function isLead(cell: string): boolean {
  if (/:$|^(?:kl\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?$|^\(?\d{1,2}[.)]?$|^[•–-]$/i.test(cell))
    return true
  return caseHeading(`${cell} Xx`)?.rest === 'Xx'
}
