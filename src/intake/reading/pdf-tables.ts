import { startsLower } from '../grammar/joining.ts'
import { middle } from './pdf-column-shapes.ts'
import type { Row, Segment } from './pdf-segments.ts'
import { columnsOf, loosePitch, sizeOf } from './pdf-table-grid.ts'

/** Rows of one table, or rows that are no table. */
export interface Stretch {
  readonly table: boolean
  readonly rows: readonly Row[]
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
