import { startsLower } from '../grammar/joining.ts'
import { isClockLine } from './line-shapes.ts'
import { markerOf } from './markers.ts'
import { type Row, rowsOfSegments, type Segment } from './pdf-segments.ts'

/** What stands on either side of a gutter. */
export interface Sides {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
}

/**
 * Columns of text are set in different sizes, or on baselines of their own, or fill their width line after line; or
 * each is a list, or has a heading of its own.
 * The cells of a table share size and baseline and are short.
 */
export function areColumns({ left, right }: Sides): boolean {
  const [a, b] = [rowsOfSegments(left), rowsOfSegments(right)]
  if (a.length < 2 || b.length < 2 || sharedHeight(a, b) < 0.5) return false
  if ((isList(a) && isList(b)) || (hasHeading(a) && hasHeading(b))) return true
  const sizes = [middle(left.map(({ size }) => size)), middle(right.map(({ size }) => size))] as const
  const differ = Math.max(...sizes) / Math.min(...sizes) > 1.12
  const together = sharedBaselines(a, b)
  if (differ) return together < 0.8 || (isText(a) && isText(b)) || !hasFigures(right)
  if (a.length < 3 || b.length < 3) return false
  return together < 0.4 ? isLoose(a) && isLoose(b) : isText(a) && isText(b)
}

/** A few lines in much larger or much smaller type beside a list: a slide's title, or the only item beside its goal. */
export function isBeside({ left, right }: Sides): boolean {
  const [few, others] = left.length <= right.length ? [left, right] : [right, left]
  const [one] = few
  if (!one || few.length > 3 || others.length < 2 || few.some(({ size }) => size !== one.size) || hasFigures(few))
    return false
  const rows = rowsOfSegments(others)
  const usual = middle(others.map(({ size }) => size))
  const within = few.every(({ y }) => y > rows[0]!.y - one.size && y < rows.at(-1)!.y + 2 * one.size)
  const larger = Math.max(one.size, usual) / Math.min(one.size, usual)
  return within && larger >= 1.35 && rows.every(({ segments }) => segments.length === 1) && hasItem([...few, ...others])
}

const hasItem = (segments: readonly Segment[]): boolean =>
  segments.some(({ text }) => markerOf(text) !== undefined || isClockLine(text))

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
