import type { Block } from '../block.ts'
import { isAmountRow, isDateAlone, isLabelLine } from './line-shapes.ts'

/** The first short block of a section is its title; where type sizes are known, so is every larger one. */
export function titled(blocks: readonly Block[]): Block[] {
  const running = commonSize(blocks)
  return blocks.map((block, index) => {
    const larger = running !== undefined && block.size !== undefined && block.size >= running * 1.15
    return (index === 0 || larger) && mayBeTitle(block) ? { ...block, kind: 'title' } : block
  })
}

function mayBeTitle(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 160) return false
  return !/[.;,:]$/.test(block.text.replace(/nov\.$|des\.$/, '')) && !isOther(block.text)
}

const isOther = (text: string): boolean => isDateAlone(text) || isLabelLine(text) || isAmountRow(text)

/** The type size that most letters are set in. */
function commonSize(blocks: readonly Block[]): number | undefined {
  const letters = new Map<number, number>()
  for (const { size, text } of blocks) if (size) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
}
