import { isAddress } from '../grammar/addresses.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { isLabelLine } from './line-shapes.ts'
import { markerOf } from './markers.ts'
import { widthOf } from './pdf-columns.ts'
import type { Item } from './pdf-items.ts'
import type { Laid } from './pdf-layout.ts'
import { boxOfSegments, type Row, rowsOfSegments, segmentsOf } from './pdf-segments.ts'
import { isLead } from './pdf-tables.ts'
import { joinLines, mendWords, type Vocabulary } from './pdf-words.ts'
import { around, inReadingOrder } from './reading-order.ts'

/** The structure tree of a page, as pdf.js tells it. */
export interface TagNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TagNode[]
}

/** A paragraph, heading or list item of the tree; or a table with its rows. */
interface Piece {
  readonly role: 'title' | 'item' | 'paragraph' | 'table'
  readonly level: number
  /** Marked content that makes it up; for a table by row and cell. */
  readonly ids: readonly string[]
  readonly rows: readonly TagRow[]
}

interface TagRow {
  readonly header: boolean
  readonly cells: readonly (readonly string[])[]
}

/** Lines of a page by its tags; `undefined` when the tags cannot be trusted to hold the page. */
export function layOutByTags(
  root: TagNode,
  items: readonly Item[],
  page: { width: number; height: number },
  vocabulary: Vocabulary,
): Laid[] | undefined {
  const pieces = piecesOf(root, 0)
  const byTag = Map.groupBy(items, (item) => item.tag ?? '')
  if (!areSane(pieces, items)) return undefined
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

const headings = /^(?:H[1-6]?|Title)$/
const paragraphs = /^(?:P|Span|Link|Note|FENote|Caption|BlockQuote|Quote|TOCI|Figure|Formula|Form|Reference|Em|Strong)$/

function piecesOf(node: TagNode, level: number): Piece[] {
  const role = node.role ?? ''
  if (role === 'Table') return [{ role: 'table', level, ids: idsOf(node), rows: rowsOf(node) }]
  if (headings.test(role)) return pieceOf('title', node, level)
  if (role === 'LI') return listItem(node, level)
  if (paragraphs.test(role)) return pieceOf('paragraph', node, level)
  const deeper = role === 'L' ? level + 1 : level
  const own = (node.children ?? []).filter((child) => child.type === 'content')
  const inside = (node.children ?? []).flatMap((child) => (child.type === 'content' ? [] : piecesOf(child, deeper)))
  return own.length > 0 ? [...pieceOf('paragraph', { children: own }, level), ...inside] : inside
}

const pieceOf = (role: Piece['role'], node: TagNode, level: number): Piece[] => [
  { role, level, ids: idsOf(node), rows: [] },
]

/** A list inside an item is a list of its own, one level down. */
function listItem(node: TagNode, level: number): Piece[] {
  const inner: Piece[] = []
  const ids = idsOf(node, (child) => {
    if (child.role !== 'L') return true
    inner.push(...piecesOf(child, level))
    return false
  })
  return [{ role: 'item', level: Math.max(0, level - 1), ids, rows: [] }, ...inner]
}

function idsOf(node: TagNode, enter: (child: TagNode) => boolean = () => true): string[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type === 'content') return child.id ? [child.id] : []
    return enter(child) ? idsOf(child, enter) : []
  })
}

function rowsOf(node: TagNode): TagRow[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role !== 'TR') return rowsOf(child)
    const cells = (child.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
    return [{ header: cells.every(({ role }) => role === 'TH'), cells: cells.map((cell) => idsOf(cell)) }]
  })
}

/** The tree must hold the page's words, and must not call a whole page one paragraph. */
function areSane(pieces: readonly Piece[], items: readonly Item[]): boolean {
  const shown = items.filter((item) => !item.decoration)
  const held = new Set(pieces.flatMap(({ ids }) => ids))
  const letters = (some: readonly Item[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const total = letters(shown)
  const outsideCells = pieces.flatMap(({ role, ids, rows }) => {
    const inCells = new Set(rows.flatMap(({ cells }) => cells.flat()))
    return role === 'table' ? ids.filter((id) => !inCells.has(id)) : []
  })
  if (letters(shown.filter(({ tag }) => tag && outsideCells.includes(tag))) > 0 || total === 0) return false
  if (letters(shown.filter(({ tag }) => tag && held.has(tag))) < 0.98 * total) return false
  return pieces.every(({ role, ids }) => {
    const own = shown.filter(({ tag }) => tag && ids.includes(tag))
    return role === 'table' || letters(own) < 0.6 * total || segmentsOf(own).length <= 10
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
