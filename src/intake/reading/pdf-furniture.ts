import type { Segment } from './pdf-segments.ts'

/** A page with its words in segments. */
export interface Lettered {
  readonly number: number
  readonly height: number
  readonly segments: readonly Segment[]
}

export type Furniture = 'repeated' | 'page-number'

const pageNumber = /^(?:side|page|s\.|lysark)\s*\d{1,4}(?:\s*(?:av|of|\/|\()\s*\d{1,4}\)?)?$/iu
const bareNumber = /^(?:[-–]\s*)?\d{1,4}(?:\s*[-–]|\s*(?:\/|av)\s*\d{1,4})?$/u

/**
 * What stands in the margins of page after page. A running head is dropped only where it is repeated: its first
 * stands. Page numbers go when they say that they are, or count along with the pages.
 */
export function furnitureOf(pages: readonly Lettered[], bodySize: number): Map<Segment, Furniture> {
  const found = new Map<Segment, Furniture>()
  const places = new Map<string, { page: number; segment: Segment }[]>()
  for (const page of pages) {
    for (const segment of page.segments) {
      if (!inMargin(segment, page) || segment.size > bodySize * 1.05) continue
      if (pageNumber.test(segment.text)) found.set(segment, 'page-number')
      for (const key of keysOf(segment.text, page.number)) {
        const known = places.get(key)
        if (known) known.push({ page: page.number, segment })
        else places.set(key, [{ page: page.number, segment }])
      }
    }
  }
  for (const [key, seen] of places) {
    for (const run of runsOf(seen, Math.min(3, pages.length))) mark(found, key, run)
  }
  return found
}

const inMargin = ({ y }: Segment, { height }: Lettered): boolean => y < 0.12 * height || y > 0.88 * height

/** The text itself; and with each number told by how far it is from the page's, so that counting numbers are alike. */
function keysOf(text: string, page: number): string[] {
  const counting = text.replace(/(?<![\d/.,])\d{1,4}(?![\d/.,])/g, (number) => `#${Number(number) - page}`)
  return counting === text ? [text] : [text, counting]
}

interface Seen {
  readonly page: number
  readonly segment: Segment
}

/** Pages that follow each other, at least so many; a head that stands on every other page counts. */
function runsOf(seen: readonly Seen[], least: number): Seen[][] {
  const runs: Seen[][] = []
  for (const one of seen) {
    const run = runs.at(-1)
    if (run && one.page - run.at(-1)!.page <= 2) run.push(one)
    else runs.push([one])
  }
  return runs.filter((run) => new Set(run.map(({ page }) => page)).size >= Math.max(2, least))
}

function mark(found: Map<Segment, Furniture>, key: string, run: readonly Seen[]): void {
  const counting = key.includes('#')
  for (const [at, { segment }] of run.entries()) {
    if (counting && bareNumber.test(segment.text)) found.set(segment, 'page-number')
    else if (at > 0 && !found.has(segment)) found.set(segment, 'repeated')
  }
}
