import type { Row } from './pdf-segments.ts'

export const sizeOf = ({ segments }: Row): number => Math.max(...segments.map(({ size }) => size))

/**
 * In a table whose rows have air between them, lines closer than this belong to the same row. `undefined` when all
 * lines are equally far apart, so that distance tells nothing.
 */
export function loosePitch(rows: readonly Row[]): number | undefined {
  const pitches = rows.slice(1).map((row, at) => row.y - rows[at]!.y)
  const tightest = Math.min(...pitches.filter((pitch) => pitch > 0.8 * sizeOf(rows[0]!)))
  if (!(tightest <= 1.35 * sizeOf(rows[0]!))) return undefined
  // Half a point is what a border takes; rounding moves a line by a tenth.
  const limit = tightest * 1.02 + 0.15
  const loose = pitches.filter((pitch) => pitch > limit)
  return loose.length * 3 >= pitches.length ? limit : undefined
}

export interface Column {
  x: number
  right: number
}

/** Column edges, learnt from the fullest rows first, so that a heading over two columns does not make them one. */
export function columnsOf(rows: readonly Row[]): Column[] {
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
