import { isAddress } from '../grammar/addresses.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { isLabelLine } from './line-shapes.ts'
import { markerOf } from './markers.ts'
import { widthOf } from './pdf-column-shapes.ts'
import type { Item } from './pdf-items.ts'
import type { Laid } from './pdf-layout.ts'
import { boxOfSegments, type Row, rowsOfSegments, segmentsOf } from './pdf-segments.ts'
import { isLead } from './pdf-table-rows.ts'
import { type Piece, piecesOf, type TagNode } from './pdf-tags.ts'
import { joinLines, mendWords, type Vocabulary } from './pdf-words.ts'
import { around, inReadingOrder } from './reading-order.ts'

/** Lines of a page by its tags; `undefined` when the tags cannot be trusted to hold the page. */
export function layOutByTags(
  root: TagNode,
  items: readonly Item[],
  page: { width: number; height: number },
  vocabulary: Vocabulary,
): Laid[] | undefined {
  const pieces = piecesOf(root, 0)
  const byTag = Map.groupBy(items, (item) => item.tag ?? '')
  if (!areSane(pieces, byTag)) return undefined
  const laid = pieces.map((piece) => laidPiece(piece, byTag, vocabulary)).filter((lines) => lines.length > 0)
  // A slide's tags follow the order in which its boxes were made, which is not the order in which they are read.
  const slide = page.width > page.height
  return (slide ? [...titlesFirst(laid)] : besideEachOther(laid)).flat()
}

function titlesFirst(laid: readonly Laid[][]): Laid[][] {
  const [first] = laid.filter(([line]) => line?.role === 'title')
  const others = laid.filter((lines) => lines !== first)
  return [...(first ? [first] : []), ...inReadingOrder(others, (lines) => around(lines.map(({ box }) => box)))]
}

/** A case number, time or label whose words were tagged beside it, in a table that is only for layout. */
function besideEachOther(laid: readonly Laid[][]): Laid[][] {
  const found: Laid[][] = []
  for (const lines of laid) {
    const [before] = found.at(-1) ?? []
    const [line] = lines
    if (before && line && lines.length === 1 && found.at(-1)!.length === 1 && leads(before, line)) {
      found[found.length - 1] = [
        { ...before, text: `${before.text} ${line.text}`, box: around([before.box, line.box]) },
      ]
    } else found.push(lines)
  }
  return found
}

function leads(before: Laid, line: Laid): boolean {
  const level = Math.abs(before.box.y - line.box.y) < 0.5 * line.size
  const plain = before.role === 'paragraph' && line.role === 'paragraph' && !before.cells && !line.cells
  return plain && level && line.box.x >= before.box.x + before.box.width && isLead(before.text)
}

/** The tree must hold the page's words, and must not call a whole page one paragraph. */
function areSane(pieces: readonly Piece[], byTag: ByTag): boolean {
  const lettersOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (byTag.get(id) ?? []).reduce((all, { text }) => all + text.length, 0), 0)
  const total = lettersOf([...byTag.keys()])
  if (total === 0 || lettersOf([...new Set(pieces.flatMap(({ ids }) => ids))]) < 0.98 * total) return false
  return pieces.every(({ role, ids, rows }) => {
    if (role === 'table') return lettersOf(rows.flatMap(({ cells }) => cells.flat())) === lettersOf(ids)
    return lettersOf(ids) < 0.6 * total || tagRows(ids, byTag).length <= 10
  })
}

type ByTag = ReadonlyMap<string, readonly Item[]>

/** Rows in the order of the tags: a paragraph that goes on at the top of the next column goes up, not back. */
function tagRows(ids: readonly string[], byTag: ByTag): Row[] {
  const runs: Item[][] = []
  for (const item of ids.flatMap((id) => byTag.get(id) ?? [])) {
    const before = runs.at(-1)?.at(-1)
    if (!before || item.y < before.y - 1.5 * before.size) runs.push([item])
    else runs.at(-1)!.push(item)
  }
  return runs.flatMap((run) => rowsOfSegments(segmentsOf(run)))
}

function laidPiece(piece: Piece, byTag: ByTag, vocabulary: Vocabulary): Laid[] {
  const { role, level } = piece
  if (role === 'table') return laidRows(piece, byTag, vocabulary)
  const rows = tagRows(piece.ids, byTag)
  if (rows.length === 0) return []
  const [first = [], ...others] = role === 'title' ? [rows] : partsOf(rows)
  const text = runningText(first, vocabulary)
  const own = role === 'item' && markerOf(text) ? 'paragraph' : role
  return [
    { ...lookOf(first), text, gap: true, role: own, level },
    ...others.map((part): Laid => ({ ...lookOf(part), text: runningText(part, vocabulary), gap: true, level })),
  ]
}

/** One paragraph may be several to its reader, parted by line breaks: `Sted: Rådhuset ⏎ Tid: kl. 10`. */
function partsOf(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (const row of rows) {
    const { text } = row.segments[0]!
    const begins = isLabelLine(text) || markerOf(text) || isAddress(text) || caseHeading(text)
    if (parts.length === 0 || begins) parts.push([row])
    else parts.at(-1)!.push(row)
  }
  return parts
}

function lookOf(rows: readonly Row[]): Pick<Laid, 'size' | 'font' | 'box'> {
  const segments = rows.flatMap((row) => row.segments)
  const largest = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most))
  return { size: largest.size, font: largest.font, box: boxOfSegments(segments) }
}

function laidRows({ rows }: Piece, byTag: ByTag, vocabulary: Vocabulary): Laid[] {
  return rows.flatMap(({ header, cells }) => {
    const inCells = cells.map((ids) => tagRows(ids, byTag))
    const all = inCells.flat()
    if (all.length === 0) return []
    const texts = inCells.map((one) => cellText(one, vocabulary))
    const text = texts.filter(Boolean).join('\t')
    return [{ ...lookOf(all), text, gap: true, cells: texts, ...(header && { header }) }]
  })
}

/** List items in a cell stand each on their line. */
const cellText = (rows: readonly Row[], vocabulary: Vocabulary): string =>
  partsOf(rows)
    .map((part) => runningText(part, vocabulary))
    .reduce((text, part) => (text === '' ? part : `${text}${markerOf(part) ? '\n' : ' '}${part}`), '')

function runningText(rows: readonly Row[], vocabulary: Vocabulary): string {
  const widest = Math.max(0, ...rows.map(widthOf))
  const lines = rows.map((row) => ({
    text: row.segments.map(({ text }) => text).join(' '),
    share: widthOf(row) / Math.max(1, widest),
  }))
  return joinLines(mendWords(lines, vocabulary))
}
