import { startsLower } from '../grammar/joining.ts'
import { markerOf } from './markers.ts'
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
  return areColumns(gutter) ? { gutter, rows: to - from } : undefined
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

/**
 * Columns of text are set in different sizes, or on baselines of their own, or fill their width line after line; or
 * each is a list, or has a heading of its own.
 * The cells of a table share size and baseline and are short.
 */
function areColumns({ left, right }: Gutter): boolean {
  const [a, b] = [rowsOfSegments(left), rowsOfSegments(right)]
  if (isBeside(a, b) || isBeside(b, a)) return true
  if (a.length < 2 || b.length < 2 || sharedHeight(a, b) < 0.5) return false
  if ((isList(a) && isList(b)) || (hasHeading(a) && hasHeading(b))) return true
  const sizes = [middle(left.map(({ size }) => size)), middle(right.map(({ size }) => size))] as const
  const differ = Math.max(...sizes) / Math.min(...sizes) > 1.12
  const together = sharedBaselines(a, b)
  if (differ) return together < 0.8 || (isText(a) && isText(b)) || !hasFigures(right)
  if (a.length < 3 || b.length < 3) return false
  return together < 0.4 ? isLoose(a) && isLoose(b) : isText(a) && isText(b)
}

/** One line in much larger or much smaller type, beside words of another size: a slide's title, or its only item. */
function isBeside([line, ...others]: readonly Row[], rows: readonly Row[]): boolean {
  if (!line || others.length > 0 || rows.length < 2 || line.segments.length > 1) return false
  const [one, usual] = [
    line.segments[0]!.size,
    middle(rows.flatMap(({ segments }) => segments.map(({ size }) => size))),
  ]
  const within = line.y > rows[0]!.y - one && line.y < rows.at(-1)!.y + one
  return within && Math.max(one, usual) / Math.min(one, usual) >= 1.35 && !hasFigures(line.segments)
}

function isList(rows: readonly Row[]): boolean {
  const items = rows.filter(({ segments }) => segments.length === 1 && markerOf(segments[0]!.text))
  return items.length >= 2 && items.length >= 0.5 * rows.length
}

/** A larger line above text that wraps; the head of a table stands above cells that do not. */
function hasHeading([first, ...others]: readonly Row[]): boolean {
  const lines = others.flatMap(({ segments }) => segments)
  const larger = first!.segments[0]!.size >= 1.15 * middle(lines.map(({ size }) => size))
  return larger && first!.segments.length === 1 && lines.some(({ text }) => startsLower(text))
}

const spanOf = (rows: readonly Row[]): number => rows.at(-1)!.y - rows[0]!.y

/** The share of the shorter side's height that both sides fill. */
function sharedHeight(a: readonly Row[], b: readonly Row[]): number {
  const shared = Math.min(a.at(-1)!.y, b.at(-1)!.y) - Math.max(a[0]!.y, b[0]!.y)
  return shared / Math.max(1, Math.min(spanOf(a), spanOf(b)))
}

function sharedBaselines(a: readonly Row[], b: readonly Row[]): number {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const shared = fewer.filter((row) => more.some((other) => Math.abs(other.y - row.y) < 1.5))
  return shared.length / fewer.length
}

/** Running text fills its column: most lines, but the last of each paragraph, reach three quarters of the width. */
export function isText(rows: readonly Row[]): boolean {
  if (rows.length < 3 || !isTight(rows)) return false
  const widths = rows.map(widthOf)
  const full = widths.filter((width) => width > 0.7 * Math.max(...widths)).length
  const words = middle(rows.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.split(' ').length, 0)))
  return full / rows.length >= 0.55 && words >= 3
}

export const widthOf = ({ segments }: Row): number => segments.at(-1)!.right - segments[0]!.x

/** Justified lines may have wide spaces between words, but not many such lines, and none as wide as between cells. */
function isTight(rows: readonly Row[]): boolean {
  const parted = rows.filter(({ segments }) => segments.length > 1)
  return parted.length <= 0.3 * rows.length && parted.every(isStretched)
}

export function isStretched({ segments }: Row): boolean {
  return segments.slice(1).every((one, at) => one.x - segments[at]!.right < 3 * one.size)
}

const isLoose = (rows: readonly Row[]): boolean =>
  rows.filter((row) => row.segments.length === 1).length / rows.length > 0.7

const hasFigures = (segments: readonly Segment[]): boolean =>
  segments.filter(({ text }) => /^[-–]?\d[\d\s.,]*(?:kr|,-|\*)?$/u.test(text)).length * 3 >= segments.length

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
