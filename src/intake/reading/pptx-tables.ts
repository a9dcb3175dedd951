import { cellText } from './paragraphs.ts'
import { paragraphsOf, type Surroundings } from './pptx-paragraphs.ts'
import type { Box } from './reading-order.ts'
import type { SectionWriter } from './section-writer.ts'
import { childOf, childrenOf, type Element } from './xml.ts'

/** Every row as a block; a merged cell stands where it begins and is empty where it goes on. */
export function putTable(writer: SectionWriter, table: Element, around: Surroundings, box: Box | undefined): void {
  const firstRow = childOf(table, 'tblPr')?.attributes.firstRow === '1'
  for (const [at, row] of childrenOf(table, 'tr').entries()) {
    const cells = childrenOf(row, 'tc')
    const words = cells.map((cell) => (isMerged(cell) ? '' : cellText(paragraphsOf(childOf(cell, 'txBody'), around))))
    const size = Math.max(0, ...cells.map((cell) => paragraphsOf(childOf(cell, 'txBody'), around)[0]?.size ?? 0))
    writer.putRow(words, { header: firstRow && at === 0, ...(size && { size }), ...(box && { box }) })
  }
}

const isMerged = ({ attributes }: Element) => attributes.hMerge === '1' || attributes.vMerge === '1'
