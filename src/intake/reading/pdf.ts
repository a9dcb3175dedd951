import type { Block, LeftOut, ReadFile, Section } from '../block.ts'
import { FileRefused } from '../block.ts'
import { tidy } from '../grammar/spacing.ts'
import type { Limits } from './limits.ts'
import { blocksOfLines, type Line } from './lines.ts'
import { markerOf } from './markers.ts'
import { drawnPages, type RawPage } from './pdf-document.ts'
import { type Furniture, furnitureOf } from './pdf-furniture.ts'
import { type Laid, layOut } from './pdf-layout.ts'
import { boxOfSegments, type Segment, segmentsOf } from './pdf-segments.ts'
import { layOutByTags } from './pdf-tags.ts'
import { type Vocabulary, vocabularyOf } from './pdf-words.ts'
import type { Box } from './reading-order.ts'
import { tidyCell } from './section-writer.ts'

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
  return { format: 'pdf', sections, properties, leftOut }
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
  const items = inDirection(page, turns)
  const all = turns === mainTurns(page) ? document.upright.get(page)! : segmentsOf(items)
  const kept = all.filter((segment) => !document.furniture.has(segment))
  for (const segment of all) leaveOut(segment, page, document, leftOut)
  const size = turns % 2 === 0 ? page : { width: page.height, height: page.width }
  const stays = (item: RawPage['items'][number]) =>
    kept.some((one) => Math.abs(one.y - item.y) < 0.5 * item.size && item.x >= one.x - 1 && item.right <= one.right + 1)
  const tagged =
    page.tags &&
    layOutByTags(
      page.tags,
      items.filter((item) => !item.decoration && stays(item)),
      size,
      document.vocabulary,
    )
  if (!tagged) return layOut(kept, document.vocabulary)
  const margins = layOut(segmentsOf(items.filter((item) => item.decoration && stays(item))), document.vocabulary)
  return [
    ...margins.filter(({ box }) => box.y < size.height / 2),
    ...tagged,
    ...margins.filter(({ box }) => box.y >= size.height / 2),
  ]
}

function leaveOut(segment: Segment, page: RawPage, { furniture }: Described, leftOut: LeftOut[]): void {
  const what = furniture.get(segment)
  const place = { section: page.number, fromLine: 1, toLine: 1, box: boxOfSegments([segment]) }
  if (what) leftOut.push({ what, place, text: tidy(segment.text) })
}

/** Boxes of turned words, back where they stand on the page. */
function unturned({ x, y, width, height }: Box, turns: number, page: RawPage): Box {
  if (turns === 1) return { x: Math.round(page.width - y - height), y: x, width: height, height: width }
  if (turns === 3) return { x: y, y: Math.round(page.height - x - width), width: height, height: width }
  if (turns === 2)
    return { x: Math.round(page.width - x - width), y: Math.round(page.height - y - height), width, height }
  return { x, y, width, height }
}

function sectionOf(page: RawPage, laid: readonly Laid[], { bodySize, bodyFont }: Described): Section {
  const links = hiddenLinks(page, laid)
  const lines: Line[] = []
  for (const [at, line] of laid.entries()) {
    const afterTable = Boolean(laid[at - 1]?.cells)
    if (line.gap || line.cells || afterTable) lines.push({ text: '', lineNumber: at + 1 })
    const bold = line.size === bodySize && line.font !== bodyFont
    const { size, box } = line
    lines.push({ text: line.cells ? rowMark : line.text, lineNumber: at + 1, size, box, ...(bold && { bold }) })
  }
  const put = blocksOfLines(lines, page.number).map((block) => asTagged(block, laid[block.place.fromLine - 1]!))
  const [first, ...others] = put
  const blocks = first && isLarger(first, others) ? [asTitle(first), ...others] : put
  const shown = laid.map(({ text }) => text)
  const addresses = links.map((text, at): Block => {
    const line = shown.length + at + 1
    return { kind: 'address', text, place: { section: page.number, fromLine: line, toLine: line } }
  })
  return { number: page.number, blocks: [...blocks, ...addresses], lines: [...shown, ...links] }
}

/** Stands in for a row of a table while the lines round it are put together. */
const rowMark = '|\t|'

function asTagged(block: Block, line: Laid): Block {
  if (line.cells) {
    const cells = line.cells.map(tidyCell)
    const { place, size } = block
    return {
      kind: 'row',
      text: tidy(cells.filter(Boolean).join(' ')),
      cells,
      ...(line.header && { header: true }),
      ...(size && { size }),
      place,
    }
  }
  if (line.role === 'title') return asTitle(block)
  if (line.role === 'item' && block.kind === 'paragraph')
    return { ...block, kind: 'item', marker: '•', level: line.level ?? 0 }
  if (block.kind === 'item' && line.level) return { ...block, level: Math.max(block.level ?? 0, line.level - 1) }
  return block
}

/** A numbered goal in large type beside its actions is the title of its page. */
function isLarger(first: Block, others: readonly Block[]): boolean {
  const usual = Math.max(0, ...others.filter(({ kind }) => kind === 'item').map(({ size }) => size ?? 0))
  return first.kind === 'item' && usual > 0 && (first.size ?? 0) >= 1.15 * usual
}

function asTitle(block: Block): Block {
  if (block.kind === 'item') return { ...block, kind: 'title' }
  const marked = markerOf(block.text)
  if (!marked) return { ...block, kind: 'title' }
  const number = marked.number === undefined ? {} : { number: marked.number }
  return { ...block, kind: 'title', text: marked.rest, marker: marked.marker, ...number }
}

/** Addresses behind the words, when the words do not show them. */
function hiddenLinks({ links }: RawPage, laid: readonly Laid[]): string[] {
  const shown = laid
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
    .toLowerCase()
  const bare = (address: string) =>
    address
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase()
  return [...new Set(links)].filter((link) => !shown.includes(bare(link))).slice(0, 50)
}
