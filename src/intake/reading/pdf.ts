import type { LeftOut, ReadFile, Section } from '../block.ts'
import { FileRefused } from '../block.ts'
import { tidy } from '../grammar/spacing.ts'
import type { Limits } from './limits.ts'
import { drawnPages, type RawPage } from './pdf-document.ts'
import { type Furniture, furnitureOf } from './pdf-furniture.ts'
import type { Item } from './pdf-items.ts'
import { type Laid, layOut } from './pdf-layout.ts'
import { joinOverPages } from './pdf-page-breaks.ts'
import { sectionOf, unturned } from './pdf-section.ts'
import { boxOfSegments, type Segment, segmentsOf } from './pdf-segments.ts'
import { layOutByTags } from './pdf-tagged-layout.ts'
import { type Vocabulary, vocabularyOf } from './pdf-words.ts'

type Progress = (done: number, total: number) => void

/** One section for each page. Throws `FileRefused('scan-without-text')` when there are only pictures of words. */
export async function readPdf(bytes: Uint8Array, limits: Limits, onProgress?: Progress): Promise<ReadFile> {
  if (isCutOff(bytes)) throw new FileRefused('broken', 'pdf')
  const { pages, ...properties } = await drawnPages(bytes, limits, onProgress)
  const letters = pages.reduce(
    (sum, { items }) => sum + items.reduce((all, { text }) => all + text.trim().length, 0),
    0,
  )
  if (letters < 3 * pages.length) throw new FileRefused('scan-without-text')
  const document = describe(pages)
  const leftOut: LeftOut[] = []
  const sections = pages.map((page) => readPage(page, document, leftOut))
  return { format: 'pdf', sections: joinOverPages(sections, pages), properties, leftOut }
}

/** A PDF ends by telling where its index is. Without that, pages may be gone, and a mended file would not say so. */
function isCutOff(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096).toString('latin1')
  return !tail.includes('startxref') && !tail.includes('%%EOF')
}

/** What one page cannot know alone. */
interface Described {
  readonly vocabulary: Vocabulary
  readonly upright: ReadonlyMap<RawPage, readonly Segment[]>
  readonly furniture: ReadonlyMap<Segment, Furniture>
  readonly bodySize: number
  readonly bodyFont: string
}

function describe(pages: readonly RawPage[]): Described {
  const upright = new Map(pages.map((page) => [page, segmentsOf(inDirection(page, mainTurns(page)))]))
  const lettered = pages.map((page) => ({ number: page.number, height: upHeight(page), segments: upright.get(page)! }))
  const all = lettered.flatMap(({ segments }) => segments)
  const bodySize = Number(commonest(all, ({ size }) => String(size)) ?? 12)
  const body = all.filter(({ size }) => size === bodySize)
  return {
    vocabulary: vocabularyOf(all.map(({ text }) => text)),
    upright,
    furniture: furnitureOf(lettered, bodySize),
    bodySize,
    bodyFont: commonest(body, ({ font }) => font) ?? '',
  }
}

function commonest(segments: readonly Segment[], keyOf: (segment: Segment) => string): string | undefined {
  const letters = new Map<string, number>()
  for (const one of segments) letters.set(keyOf(one), (letters.get(keyOf(one)) ?? 0) + one.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The direction that most letters of the page are written in. */
function mainTurns({ items }: RawPage): number {
  const letters = [0, 0, 0, 0]
  for (const { turns, text } of items) letters[turns]! += text.length
  return letters.indexOf(Math.max(...letters))
}

const inDirection = ({ items }: RawPage, turns: number) => items.filter((item) => item.turns === turns)
const upHeight = (page: RawPage): number => (mainTurns(page) % 2 === 0 ? page.height : page.width)

function readPage(page: RawPage, document: Described, leftOut: LeftOut[]): Section {
  const main = mainTurns(page)
  if (page.items.length === 0) {
    leftOut.push({ what: 'page-without-text', place: { section: page.number, fromLine: 1, toLine: 1 }, text: '' })
  }
  const laid = [main, ...[0, 1, 2, 3].filter((turns) => turns !== main)].flatMap((turns) =>
    laidIn(page, turns, document, leftOut).map((line) => ({ ...line, box: unturned(line.box, turns, page) })),
  )
  return sectionOf(page, laid, document)
}

function laidIn(page: RawPage, turns: number, document: Described, leftOut: LeftOut[]): Laid[] {
  const { furniture, vocabulary } = document
  const items = inDirection(page, turns)
  const all = turns === mainTurns(page) ? document.upright.get(page)! : segmentsOf(items)
  for (const segment of all) leaveOut(segment, page, document, leftOut)
  const dropped = all.filter((segment) => furniture.has(segment))
  const kept = items.filter((item) => !dropped.some((segment) => isIn(item, segment)))
  const size = turns % 2 === 0 ? page : { width: page.height, height: page.width }
  const tagged =
    page.tags &&
    layOutByTags(
      page.tags,
      kept.filter((item) => !item.decoration),
      size,
      vocabulary,
    )
  if (!tagged) return layOut(segmentsOf(kept), vocabulary)
  const margins = layOut(segmentsOf(kept.filter((item) => item.decoration)), vocabulary)
  const above = margins.filter(({ box }) => box.y < size.height / 2)
  const below = margins.filter(({ box }) => box.y >= size.height / 2)
  // A foot that stands on every page is no part of what goes on from this page to the next.
  const [running, own] = [
    below.filter((line) => isRunning(line, furniture)),
    below.filter((line) => !isRunning(line, furniture)),
  ]
  return [...above, ...running, ...tagged, ...own]
}

const isRunning = ({ text }: Laid, furniture: Described['furniture']): boolean =>
  [...furniture].some(([segment, what]) => what === 'repeated' && segment.text === text)

const isIn = (item: Item, segment: Segment): boolean =>
  Math.abs(segment.y - item.y) < 0.5 * item.size && item.x >= segment.x - 1 && item.right <= segment.right + 1

function leaveOut(segment: Segment, page: RawPage, { furniture }: Described, leftOut: LeftOut[]): void {
  const what = furniture.get(segment)
  const place = { section: page.number, fromLine: 1, toLine: 1, box: boxOfSegments([segment]) }
  if (what) leftOut.push({ what, place, text: tidy(segment.text) })
}
