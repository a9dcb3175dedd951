import { caseHeading } from '../grammar/case-numbers.ts'
import { startsLower } from '../grammar/joining.ts'
import { markerOf } from './markers.ts'
import { middle } from './pdf-columns.ts'
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
    if (row.y - rows[at - 1]!.y > 4 * sizeOf(row) || isHeading(rows, from, at)) break
    if (row.segments.length > 1) {
      if (!sharesColumns(rows.slice(from, at), row)) break
      several += 1
      last = at
    } else if (!fitsColumn(rows.slice(from, last + 1), row.segments[0]!)) break
  }
  if (several < 2) return from
  return withTail(rows, from, last)
}

const sizeOf = ({ segments }: Row): number => Math.max(...segments.map(({ size }) => size))

/** A lone line is the title of what follows, not a cell, when it is larger, or stands apart from a table of its own. */
function isHeading(rows: readonly Row[], from: number, at: number): boolean {
  const row = rows[at]!
  if (row.segments.length > 1) return false
  if (sizeOf(row) > 1.12 * sizeOf(rows[from]!)) return true
  const above = rows.slice(from, at)
  const pitch = middle(above.slice(1).map(({ y }, index) => y - above[index]!.y))
  if (pitch === 0 || row.y - rows[at - 1]!.y < 1.35 * pitch) return false
  const next = rows.slice(at + 1).find(({ segments }) => segments.length > 1)
  const cells = above.flatMap(({ segments }) => (segments.length > 1 ? segments : []))
  return next?.segments.some((one) => !cells.some((cell) => isAligned(cell, one))) ?? true
}

/** Cells of a column start together, end together or share their middle. */
function isAligned(a: Segment, b: Segment): boolean {
  const centers = Math.abs(a.x + a.right - b.x - b.right) / 2
  return Math.abs(a.x - b.x) < 3 || Math.abs(a.right - b.right) < 3 || centers < 3
}

const overlaps = (a: Segment, b: Segment): boolean => a.x < b.right && b.x < a.right

function sharesColumns(above: readonly Row[], row: Row): boolean {
  const cells = above.filter(({ segments }) => segments.length > 1).flatMap(({ segments }) => segments)
  const shared = row.segments.filter((one) => cells.some((cell) => isAligned(cell, one) || overlaps(cell, one)))
  return shared.length >= Math.min(2, row.segments.length)
}

/** A lone cell inside a table (`Utgifter`, or the rest of a wrapped one) stays within one column. */
function fitsColumn(above: readonly Row[], one: Segment): boolean {
  const columns = columnsOf(above)
  return columns.filter((column) => one.x < column.right && column.x < one.right).length === 1
}

/** After the last full row, the rest of its wrapped cells. */
function withTail(rows: readonly Row[], from: number, last: number): number {
  const loose = loosePitch(rows.slice(from, last + 1))
  let to = last + 1
  while (to < rows.length && rows[to]!.segments.length === 1) {
    const one = rows[to]!.segments[0]!
    const pitch = rows[to]!.y - rows[to - 1]!.y
    const tight = pitch < 1.35 * one.size && (startsLower(one.text) || (loose !== undefined && pitch < loose))
    if (!tight || !fitsColumn(rows.slice(from, last + 1), one)) break
    to += 1
  }
  return to
}

/**
 * In a table whose rows have air between them, lines closer than this belong to the same row. `undefined` when all
 * lines are equally far apart, so that distance tells nothing.
 */
function loosePitch(rows: readonly Row[]): number | undefined {
  const pitches = rows.slice(1).map((row, at) => row.y - rows[at]!.y)
  const tightest = Math.min(...pitches.filter((pitch) => pitch > 0.8 * sizeOf(rows[0]!)))
  if (!(tightest <= 1.35 * sizeOf(rows[0]!))) return undefined
  // Half a point is what a border takes; rounding moves a line by a tenth.
  const limit = tightest * 1.02 + 0.15
  const loose = pitches.filter((pitch) => pitch > limit)
  return loose.length * 3 >= pitches.length ? limit : undefined
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
