import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** A string that was drawn in one go. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly right: number
  /** Baseline, from the top. */
  readonly y: number
  /** Type size in points. */
  readonly size: number
  readonly font: string
  /** Quarter turns clockwise of the direction of reading: 0–3. */
  readonly turns: number
  /** Marked content that it belongs to, as the structure tree names it. */
  readonly tag?: string
  /** Marked as decoration: page numbers, running heads, lines. */
  readonly decoration: boolean
}

type Matrix = readonly number[]

export function itemsOf(
  content: readonly (TextItem | TextMarkedContent)[],
  view: Matrix,
  width: number,
  height: number,
): Item[] {
  const items: Item[] = []
  const open: { tag?: string; decoration: boolean }[] = []
  for (const piece of content) {
    if ('str' in piece) {
      const item = itemOf(piece, view, { width, height }, open)
      if (item && !repeats(items, item)) items.push(item)
    } else if (piece.type === 'endMarkedContent') open.pop()
    else open.push({ ...(piece.id && { tag: piece.id }), decoration: isArtifact(piece) })
  }
  return items
}

/** The types of the library leave out the marked content's role. */
const isArtifact = (piece: TextMarkedContent & { tag?: string }): boolean => piece.tag === 'Artifact'

function itemOf(
  piece: TextItem,
  view: Matrix,
  page: { width: number; height: number },
  open: readonly { tag?: string; decoration: boolean }[],
): Item | undefined {
  const text = piece.str.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
  if (text.trim() === '') return undefined
  const [a, b, c, d, x, y] = multiply(view, piece.transform as Matrix)
  const size = Math.hypot(c, d)
  const turns = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
  const inside = x > -size && y > -size && x < page.width + size && y < page.height + size
  if (!(size > 0.5) || !inside) return undefined
  const tag = open.findLast((one) => one.tag)?.tag
  return {
    text,
    ...turned(x, y, piece.width, turns, page),
    size: Math.round(size * 10) / 10,
    font: piece.fontName,
    turns,
    decoration: open.some((one) => one.decoration),
    ...(tag && { tag }),
  }
}

/** Places of turned text as if the paper were turned so that it stands upright. */
function turned(x: number, y: number, length: number, turns: number, page: { width: number; height: number }) {
  const [along, baseline] = [
    [x, y],
    [y, page.width - x],
    [page.width - x, page.height - y],
    [page.height - y, x],
  ][turns] as [number, number]
  return { x: along, right: along + length, y: baseline }
}

function multiply(m: Matrix, t: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = t
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Shadows and false bold are the same words drawn again, a hair beside. */
function repeats(items: readonly Item[], item: Item): boolean {
  return items
    .slice(-12)
    .some((one) => one.text === item.text && Math.abs(one.x - item.x) < 1.5 && Math.abs(one.y - item.y) < 1.5)
}
