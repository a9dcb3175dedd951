import { isStretched, isText, middle, widthOf } from './pdf-column-shapes.ts'
import { columnsOf } from './pdf-columns.ts'
import { boxOfSegments, type Row, rowsOfSegments, type Segment } from './pdf-segments.ts'
import { areLines, tableRows } from './pdf-table-rows.ts'
import { stretchesOf } from './pdf-tables.ts'
import { mendWords, type Vocabulary } from './pdf-words.ts'
import type { Box } from './reading-order.ts'

/** A line in reading order, or a row of a table. */
export interface Laid {
  readonly text: string
  readonly size: number
  readonly font: string
  readonly box: Box
  /** True where white space parts it from the line before. */
  readonly gap: boolean
  readonly cells?: readonly string[]
  readonly header?: boolean
  readonly role?: 'title' | 'item' | 'paragraph'
  readonly level?: number
}

/** Lines of a page without tags (or with bad ones), from where its words stand. */
export function layOut(segments: readonly Segment[], vocabulary: Vocabulary): Laid[] {
  return layersOf(segments).flatMap((layer) => layOutLayer(layer, vocabulary))
}

/** A long title that runs into the text below it is read before it, not between its lines. */
function layersOf(segments: readonly Segment[]): (readonly Segment[])[] {
  const usual = middle(segments.map(({ size }) => size))
  const small = segments.filter(({ size }) => size < 1.35 * usual)
  for (const title of titlesOf(segments.filter(({ size }) => size >= 1.35 * usual))) {
    const { x, y, width, height } = boxOfSegments(title)
    const bottom = y + height
    const runsInto = small.some(
      (one) => one.x < x + width && one.right > x && one.y > title[0]!.y && one.y < bottom - one.size,
    )
    if (runsInto) return [title, segments.filter((one) => !title.includes(one))]
  }
  return [segments]
}

/** Large lines that follow each other as the lines of one title do. */
function titlesOf(large: readonly Segment[]): Segment[][] {
  const titles: Segment[][] = []
  for (const one of large.toSorted((a, b) => a.y - b.y)) {
    const before = titles.at(-1)?.at(-1)
    if (before && one.y - before.y < 1.5 * before.size && before.size === one.size) titles.at(-1)!.push(one)
    else titles.push([one])
  }
  return titles
}

function layOutLayer(segments: readonly Segment[], vocabulary: Vocabulary): Laid[] {
  return columnsOf(segments).flatMap((column) => {
    const stretches = stretchesOf(asRunning(rowsOfSegments(column)))
    return stretches.flatMap(({ table, rows }) => (table ? laidTable(rows) : laidLines(rows, vocabulary)))
  })
}

/** Stretched lines of justified text are single lines, however far apart their words stand. */
function asRunning(rows: readonly Row[]): readonly Row[] {
  if (!isText(rows)) return rows
  const widest = Math.max(...rows.map(widthOf))
  return rows.map((row) => {
    if (row.segments.length < 2 || !isStretched(row) || widthOf(row) < 0.95 * widest) return row
    const text = row.segments.map((one) => one.text).join(' ')
    return { y: row.y, segments: [{ ...row.segments[0]!, text, right: row.segments.at(-1)!.right }] }
  })
}

function laidTable(rows: readonly Row[]): Laid[] {
  const table = tableRows(rows)
  const lines = areLines(table)
  return table.map(({ cells, segments }, at) => {
    const text = cells.filter(Boolean).join(lines ? ' ' : '\t')
    const gap = at === 0 || !(lines && cells[0] === '')
    return { ...lookOf(segments), text, gap, ...(!lines && { cells }) }
  })
}

function lookOf(segments: readonly Segment[]): Pick<Laid, 'size' | 'font' | 'box'> {
  const largest = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most))
  return { size: largest.size, font: largest.font, box: boxOfSegments(segments) }
}

const figure = /^[-–−]?(?:kr\s?)?\d[\d\s\u00a0\u202f.,]*(?:kr|,-|,–|\*|%)?\.?$/u

function laidLines(rows: readonly Row[], vocabulary: Vocabulary): Laid[] {
  const pitch = usualPitch(rows)
  const widest = Math.max(...rows.flatMap((row) => row.segments.map((one) => one.right - one.x)))
  const lines: Laid[] = []
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    const gap = !before || row.y - before.y > 1.3 * pitch * sizeOf(row)
    const cells = row.segments.map(({ text }) => text)
    if (cells.length > 1 && figure.test(cells.at(-1)!))
      lines.push({ ...lookOf(row.segments), text: cells.join('\t'), gap, cells })
    else
      for (const [index, one] of row.segments.entries())
        lines.push({ ...lookOf([one]), text: one.text, gap: gap || index > 0 })
  }
  return mended(lines, widest, vocabulary)
}

const sizeOf = (row: Row): number => Math.max(...row.segments.map(({ size }) => size))

/** Distance between baselines, as a share of the type size, that is usual here; double spacing may be. */
function usualPitch(rows: readonly Row[]): number {
  const pitches = rows.slice(1).map((row, at) => (row.y - rows[at]!.y) / sizeOf(row))
  const usual = middle(pitches.filter((pitch) => pitch < 3))
  return Math.min(rows.length < 5 ? 1.35 : 2.2, Math.max(1.1, usual || 1.2))
}

function mended(lines: readonly Laid[], widest: number, vocabulary: Vocabulary): Laid[] {
  const texts = mendWords(
    lines.map(({ text, box }) => ({ text, share: box.width / Math.max(1, widest) })),
    vocabulary,
  )
  return lines.map((line, at) => (line.cells ? line : { ...line, text: texts[at]! })).filter(({ text }) => text !== '')
}
