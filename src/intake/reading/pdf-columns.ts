import { areColumns, isBeside } from './pdf-column-shapes.ts'
import { type Row, rowsOfSegments, type Segment } from './pdf-segments.ts'

interface Gutter {
  readonly above: Segment[]
  readonly left: Segment[]
  readonly right: Segment[]
  readonly below: Segment[]
}

/** Segments in groups that are read one after the other: a column to its end, left before right. */
export function columnsOf(segments: readonly Segment[], depth = 0): Segment[][] {
  const gutter = depth < 6 && segments.length > 3 ? gutterOf(rowsOfSegments(segments)) : undefined
  if (!gutter) return segments.length > 0 ? [[...segments]] : []
  return [gutter.above, gutter.left, gutter.right, gutter.below].flatMap((part) => columnsOf(part, depth + 1))
}

/** The gutter that fewest rows cross, of those that part columns of text rather than the cells of a table. */
function gutterOf(rows: readonly Row[]): Gutter | undefined {
  if (rows.length > 250) return undefined
  const places = [...new Set(rows.flatMap((row) => row.segments.map(({ right }) => Math.ceil(right / 3) * 3)))]
  const found: (Found & { clear: number })[] = []
  for (const x of places) {
    const runs = runsBeside(rows, x)
    const clear = runs.reduce((sum, [from, to]) => sum + to - from, 0)
    for (const run of runs) {
      const whole = columnsIn(rows, run, x)
      const parts = whole ? [whole] : bandsOf(rows, run).flatMap((band) => columnsIn(rows, band, x) ?? [])
      for (const part of parts) found.push({ ...part, clear })
    }
  }
  return found.sort((a, b) => b.clear - a.clear || b.rows - a.rows)[0]?.gutter
}

interface Found {
  readonly gutter: Gutter
  readonly rows: number
}

function columnsIn(rows: readonly Row[], [from, to]: readonly [number, number], x: number): Found | undefined {
  const gutter = partAt(rows, from, to, x)
  return areColumns(gutter) || isBeside(gutter) ? { gutter, rows: to - from } : undefined
}

/** The parts of a run between which white space lies right across. */
function bandsOf(rows: readonly Row[], [from, to]: readonly [number, number]): [number, number][] {
  const bands: [number, number][] = []
  let begin = from
  for (let at = from + 1; at <= to; at++) {
    const row = rows[at - 1]!
    const apart = at < to && rows[at]!.y - row.y > 2.5 * Math.max(...row.segments.map(({ size }) => size))
    if (at < to && !apart) continue
    if (at - begin >= 2 && (begin > from || at < to)) bands.push([begin, at])
    begin = at
  }
  return bands
}

/** A gutter is at least as wide as the type beside it is high. */
const gutterWidth = (size: number): number => Math.max(8, size)

/** Runs of rows, `[from, to)`, that nothing crosses at `x`. */
function runsBeside(rows: readonly Row[], x: number): [number, number][] {
  const runs: [number, number][] = []
  let from = 0
  for (let at = 0; at <= rows.length; at++) {
    const crossed =
      at === rows.length || rows[at]!.segments.some((one) => one.x < x + gutterWidth(one.size) && one.right > x)
    if (!crossed) continue
    if (at - from >= 2) runs.push([from, at])
    from = at + 1
  }
  return runs
}

function partAt(rows: readonly Row[], from: number, to: number, x: number): Gutter {
  const beside = rows.slice(from, to).flatMap((row) => row.segments)
  return {
    above: rows.slice(0, from).flatMap((row) => row.segments),
    left: beside.filter((one) => one.right <= x),
    right: beside.filter((one) => one.right > x),
    below: rows.slice(to).flatMap((row) => row.segments),
  }
}
