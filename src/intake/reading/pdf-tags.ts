import { markerOf } from './markers.ts'
import type { Item } from './pdf-items.ts'
import type { Laid } from './pdf-layout.ts'
import { boxOfSegments, rowsOfSegments, type Segment, segmentsOf } from './pdf-segments.ts'
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
  readonly rows: readonly (readonly (readonly string[])[])[]
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
  return (slide ? [...titlesFirst(laid)] : laid).flat()
}

function titlesFirst(laid: readonly Laid[][]): Laid[][] {
  const [first] = laid.filter(([line]) => line?.role === 'title')
  const others = laid.filter((lines) => lines !== first)
  return [...(first ? [first] : []), ...inReadingOrder(others, (lines) => around(lines.map(({ box }) => box)))]
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

function rowsOf(node: TagNode): string[][][] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role !== 'TR') return rowsOf(child)
    const cells = (child.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
    return [cells.map((cell) => idsOf(cell))]
  })
}

/** The tree must hold the page's words, and must not call a whole page one paragraph. */
function areSane(pieces: readonly Piece[], items: readonly Item[]): boolean {
  const shown = items.filter((item) => !item.decoration)
  const held = new Set(pieces.flatMap(({ ids }) => ids))
  const inCells = pieces
    .filter(({ role }) => role === 'table')
    .every(({ ids, rows }) => rows.flat(2).length === ids.length)
  const letters = (some: readonly Item[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const total = letters(shown)
  if (!inCells || total === 0 || letters(shown.filter(({ tag }) => tag && held.has(tag))) < 0.98 * total) return false
  return pieces.every(({ role, ids }) => {
    const own = shown.filter(({ tag }) => tag && ids.includes(tag))
    return role === 'table' || letters(own) < 0.6 * total || segmentsOf(own).length <= 10
  })
}

type ByTag = ReadonlyMap<string, readonly Item[]>

const segmentsFor = (ids: readonly string[], byTag: ByTag): Segment[] =>
  segmentsOf(ids.flatMap((id) => byTag.get(id) ?? []))

function laidPiece(piece: Piece, byTag: ByTag, vocabulary: Vocabulary): Laid[] {
  if (piece.role === 'table') return laidRows(piece, byTag, vocabulary)
  const segments = segmentsFor(piece.ids, byTag)
  if (segments.length === 0) return []
  const text = runningText(segments, vocabulary)
  const role = piece.role === 'item' && !markerOf(text) ? 'item' : piece.role === 'title' ? 'title' : 'paragraph'
  return [{ ...lookOf(segments), text, gap: true, role, level: piece.level }]
}

function lookOf(segments: readonly Segment[]): Pick<Laid, 'size' | 'font' | 'box'> {
  const largest = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most))
  return { size: largest.size, font: largest.font, box: boxOfSegments(segments) }
}

function laidRows({ rows }: Piece, byTag: ByTag, vocabulary: Vocabulary): Laid[] {
  return rows.flatMap((row) => {
    const segments = row.map((ids) => segmentsFor(ids, byTag))
    const all = segments.flat()
    if (all.length === 0) return []
    const cells = segments.map((one) => runningText(one, vocabulary))
    return [{ ...lookOf(all), text: cells.filter(Boolean).join('\t'), gap: true, cells }]
  })
}

function runningText(segments: readonly Segment[], vocabulary: Vocabulary): string {
  const widest = Math.max(0, ...segments.map((one) => one.right - one.x))
  const lines = rowsOfSegments(segments).map((row) => ({
    text: row.segments.map(({ text }) => text).join(' '),
    share: (row.segments.at(-1)!.right - row.segments[0]!.x) / Math.max(1, widest),
  }))
  return joinLines(mendWords(lines, vocabulary))
}
