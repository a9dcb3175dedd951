/** Where each card of the thread stands and how the lines run, in rows that the style sheet makes equally tall. */

export interface ThreadLink {
  readonly from: string
  readonly to: string
  /** Drawn dashed and never nested in the list: nobody says that one belongs under the other, the two only share words. */
  readonly found?: boolean
}

export interface Box {
  readonly id: string
  readonly column: number
  /** Rows that the card needs at least, from an estimate of its lines. */
  readonly rows: number
}

export interface Place extends Box {
  /** First row, from 0. */
  readonly row: number
}

/** Widths in the picture's own units; `thread.css` has the same proportions. */
const columnWidth = 17
const wideColumnWidth = 22
const gutterWidth = 5

/** Left and right side of each column. The wide one, if any, has room for large figures. */
export function sidesOf(columns: number, wide: number): { left: number; right: number }[] {
  let left = 0
  return Array.from({ length: columns }, (_, index) => {
    const side = { left, right: left + (index === wide ? wideColumnWidth : columnWidth) }
    left = side.right + gutterWidth
    return side
  })
}

/**
 * The tallest column stands packed; the others keep their cards beside those that they are linked to, and start at
 * the top, so that the first screen shows all columns.
 */
export function placesOf(boxes: readonly Box[], links: readonly ThreadLink[]): Map<string, Place> {
  const columns = columnsOf(boxes)
  const height = Math.max(0, ...columns.map(heightOf))
  const tallest = columns.findIndex((column) => heightOf(column) === height)
  const places = new Map<string, Place>()
  for (const column of columns) pack(column, places)
  const order = [...columns.keys()].sort((one, other) => Math.abs(one - tallest) - Math.abs(other - tallest))
  for (const index of order.slice(1)) {
    const settled = new Set(order.slice(0, order.indexOf(index)).flatMap((done) => (columns[done] ?? []).map(idOf)))
    const column = columns[index] ?? []
    settle(
      column,
      column.map((box) => wished(box, links, settled, places)),
      height,
      places,
    )
  }
  return places
}

function idOf(box: Box): string {
  return box.id
}

function heightOf(column: readonly Box[]): number {
  return column.reduce((sum, box) => sum + box.rows, 0)
}

function columnsOf(boxes: readonly Box[]): Box[][] {
  const count = Math.max(-1, ...boxes.map((box) => box.column)) + 1
  return Array.from({ length: count }, (_, index) => boxes.filter((box) => box.column === index))
}

function pack(column: readonly Box[], places: Map<string, Place>): void {
  let row = 0
  for (const box of column) {
    places.set(box.id, { ...box, row })
    row += box.rows
  }
}

/** The row where the card would stand in the middle of its settled neighbours. */
function wished(box: Box, links: readonly ThreadLink[], settled: Set<string>, places: Map<string, Place>): number {
  const centres = links
    .filter((link) => link.from === box.id || link.to === box.id)
    .map((link) => (link.from === box.id ? link.to : link.from))
    .filter((id) => settled.has(id))
    .map((id) => centreOf(places.get(id) as Place))
  if (centres.length === 0) return places.get(box.id)?.row ?? 0
  return Math.round(centres.reduce((sum, centre) => sum + centre, 0) / centres.length - box.rows / 2)
}

function centreOf(place: Place): number {
  return place.row + place.rows / 2
}

/** Pushes down what would overlap, then up what would fall off the end; the order stays. */
function settle(column: readonly Box[], wishes: readonly number[], height: number, places: Map<string, Place>): void {
  const rows: number[] = []
  column.forEach((_, index) => {
    const before = index === 0 ? 0 : (rows[index - 1] as number) + (column[index - 1] as Box).rows
    rows.push(Math.max(before, wishes[index] as number))
  })
  const first = rows[0] ?? 0
  let end = height
  for (let index = column.length - 1; index >= 0; index -= 1) {
    const box = column[index] as Box
    const row = Math.min((rows[index] as number) - first, end - box.rows)
    places.set(box.id, { ...box, row })
    end = row
  }
}

/** A calm curve from the right side of one card to the left side of the other. */
export function curveOf(from: Place, to: Place, sides: readonly { left: number; right: number }[]): string {
  const x1 = sides[from.column]?.right ?? 0
  const x2 = sides[to.column]?.left ?? 0
  const bend = (x2 - x1) / 2
  const [y1, y2] = [centreOf(from), centreOf(to)]
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** Everything before and after the chosen one, itself included; nothing beside it. */
export function threadThrough(
  id: string,
  links: readonly ThreadLink[],
): { nodes: Set<string>; links: Set<ThreadLink> } {
  const before = reach(id, links, 'to', 'from')
  const after = reach(id, links, 'from', 'to')
  return { nodes: new Set([...before.nodes, ...after.nodes]), links: new Set([...before.links, ...after.links]) }
}

function reach(id: string, links: readonly ThreadLink[], near: 'from' | 'to', far: 'from' | 'to') {
  const nodes = new Set([id])
  const found = new Set<ThreadLink>()
  for (const node of nodes) {
    for (const link of links.filter((candidate) => candidate[near] === node)) {
      found.add(link)
      nodes.add(link[far])
    }
  }
  return { nodes, links: found }
}
