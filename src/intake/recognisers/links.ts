import type { Known } from '../found.ts'
import { type Finding, stated, wordsOf } from '../found.ts'
import type { Paper } from '../paper.ts'

const inside = /(?:https?:\/\/|www\.)[^\s<>"«»]+/gi

/** Every web address once, in order; the full stop or parenthesis after it is the sentence's. */
export function recogniseLinks({ blocks }: Paper): Finding<string[]> | undefined {
  const links = new Map<string, Known<string>>()
  for (const block of blocks) {
    if (block.kind === 'address') links.set(block.text, links.get(block.text) ?? stated(block.text, wordsOf(block)))
    else {
      for (const [found] of block.text.matchAll(inside)) {
        const address = found.replace(/[.,;:)]+$/, '')
        if (!links.has(address)) links.set(address, stated(address, wordsOf(block, address)))
      }
    }
  }
  const again = blocks.filter((block) => block.kind === 'address').map((block) => wordsOf(block))
  return links.size ? { value: [...links.values()], claims: again } : undefined
}
