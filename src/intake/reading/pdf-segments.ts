import { markerOf } from './markers.ts'
import type { Item } from './pdf-items.ts'
import type { Box } from './reading-order.ts'

/** Words that stand together on one line: a line of a column, or a cell. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** Segments on one baseline, from the left. */
export interface Row {
  readonly y: number
  readonly segments: readonly Segment[]
}

/** Wider than this many type sizes is no space between words. */
const wordGap = 1

export function segmentsOf(items: readonly Item[]): Segment[] {
  return rowsOf(items).flatMap(({ members }) => {
    const parts: Item[][] = []
    for (const item of members) {
      const before = parts.at(-1)
      if (before && goesOn(before, item)) before.push(item)
      else parts.push([item])
    }
    return parts.map(segmentOf)
  })
}

function goesOn(before: readonly Item[], item: Item): boolean {
  const last = before.at(-1)!
  const gap = item.x - last.right
  const size = Math.max(last.size, item.size)
  if (gap > -0.5 * size && gap <= wordGap * size) return true
  // A bullet or number stands a little further from its words.
  return gap > 0 && gap <= 4 * size && before.length <= 3 && isMarker(before.map(({ text }) => text).join(''))
}

const isMarker = (text: string): boolean => text.trim().length < 6 && markerOf(`${text.trim()} Xx`)?.rest === 'Xx'

function segmentOf(items: readonly Item[]): Segment {
  const largest = items.reduce((most, item) => (item.text.length > most.text.length ? item : most))
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const space = text !== '' && item.x - right > 0.13 * item.size && !/\s$/.test(text) && !/^\s/.test(item.text)
    text += (space ? ' ' : '') + item.text
    right = Math.max(right, item.right)
  }
  const { y, size, font } = largest
  return { text: text.trim(), x: items[0]!.x, right, y, size, font }
}

interface Placed {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** What shares a baseline, give or take a third of the type size: raised signs and bullets sit a little off. */
export function rowsOf<Thing extends Placed>(things: readonly Thing[]): { y: number; members: Thing[] }[] {
  const rows: { y: number; size: number; members: Thing[] }[] = []
  for (const thing of things.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const reach = row ? 0.35 * Math.min(Math.max(row.size, 4), Math.max(thing.size, 4)) : 0
    if (row && Math.abs(row.y - thing.y) <= Math.max(reach, 1.5)) {
      if (thing.size > row.size) {
        row.size = thing.size
        row.y = thing.y
      }
      row.members.push(thing)
    } else rows.push({ y: thing.y, size: thing.size, members: [thing] })
  }
  return rows.map(({ y, members }) => ({ y, members: members.sort((a, b) => a.x - b.x) }))
}

export function rowsOfSegments(segments: readonly Segment[]): Row[] {
  return rowsOf(segments).map(({ y, members }) => ({ y, segments: members }))
}

export function boxOfSegments(segments: readonly Segment[]): Box {
  const x = Math.min(...segments.map((one) => one.x))
  const y = Math.min(...segments.map((one) => one.y - 0.8 * one.size))
  const right = Math.max(...segments.map((one) => one.right))
  const bottom = Math.max(...segments.map((one) => one.y + 0.25 * one.size))
  return { x: Math.round(x), y: Math.round(y), width: Math.round(right - x), height: Math.round(bottom - y) }
}
