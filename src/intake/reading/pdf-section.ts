import type { Block, Section } from '../block.ts'
import { tidy } from '../grammar/spacing.ts'
import { blocksOfLines, type Line } from './lines.ts'
import { markerOf } from './markers.ts'
import type { RawPage } from './pdf-document.ts'
import type { Laid } from './pdf-layout.ts'
import type { Box } from './reading-order.ts'
import { tidyCell } from './section-writer.ts'

/** Boxes of turned words, back where they stand on the page. */
export function unturned({ x, y, width, height }: Box, turns: number, page: RawPage): Box {
  if (turns === 1) return { x: Math.round(page.width - y - height), y: x, width: height, height: width }
  if (turns === 3) return { x: y, y: Math.round(page.height - x - width), width: height, height: width }
  if (turns === 2)
    return { x: Math.round(page.width - x - width), y: Math.round(page.height - y - height), width, height }
  return { x, y, width, height }
}

/** Blocks and lines of a page. Type that is not the body's, in the body's size, counts as bold. */
export function sectionOf(page: RawPage, laid: readonly Laid[], body: { bodySize: number; bodyFont: string }): Section {
  const links = hiddenLinks(page, laid)
  const lines: Line[] = []
  for (const [at, line] of laid.entries()) {
    const afterTable = Boolean(laid[at - 1]?.cells)
    if (line.gap || line.cells || afterTable) lines.push({ text: '', lineNumber: at + 1 })
    const bold = line.size === body.bodySize && line.font !== body.bodyFont
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
