import type { Place } from '../block.ts'

export type Box = NonNullable<Place['box']>

/**
 * The order in which a person reads what stands in boxes: a column to its end before the next one, left before right,
 * and from the top where nothing parts them.
 */
export function inReadingOrder<Item>(items: readonly Item[], boxOf: (item: Item) => Box): Item[] {
  if (items.length < 2) return [...items]
  const columns = cut(items, boxOf, 'x', 'width')
  if (columns && sideBySide(columns, boxOf)) return columns.flatMap((part) => inReadingOrder(part, boxOf))
  const bands = cut(items, boxOf, 'y', 'height')
  if (bands) return bands.flatMap((part) => inReadingOrder(part, boxOf))
  if (columns) return columns.flatMap((part) => inReadingOrder(part, boxOf))
  return items.toSorted((a, b) => boxOf(a).y - boxOf(b).y || boxOf(a).x - boxOf(b).x)
}

/** Boxes drawn by hand overlap by a little; a tenth of the smaller one is forgiven. */
const slack = 0.1

function cut<Item>(
  items: readonly Item[],
  boxOf: (item: Item) => Box,
  from: 'x' | 'y',
  length: 'width' | 'height',
): [Item[], Item[]] | undefined {
  const sorted = items.toSorted((a, b) => boxOf(a)[from] - boxOf(b)[from])
  let end = Number.NEGATIVE_INFINITY
  let last = 0
  for (const [at, item] of sorted.entries()) {
    const box = boxOf(item)
    if (at > 0 && box[from] >= end - slack * Math.min(box[length], last)) return [sorted.slice(0, at), sorted.slice(at)]
    if (box[from] + box[length] > end) {
      end = box[from] + box[length]
      last = box[length]
    }
  }
  return undefined
}

function sideBySide<Item>([left, right]: [Item[], Item[]], boxOf: (item: Item) => Box): boolean {
  const a = around(left.map(boxOf))
  const b = around(right.map(boxOf))
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared > 0.3 * Math.min(a.height, b.height)
}

export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
