import type { Block, Section } from '../block.ts'
import { endsSentence, leadsFurther, startsLower } from '../grammar/joining.ts'
import type { RawPage } from './pdf-document.ts'

/** A sentence that the foot of a page cuts in two is one again, on the page where it began. Slides end by themselves. */
export function joinOverPages(sections: readonly Section[], pages: readonly RawPage[]): Section[] {
  const joined = [...sections]
  for (let at = 0; at + 1 < joined.length; at++) {
    const { width, height } = pages[at]!
    if (width > height) continue
    const last = joined[at]!.blocks.findLastIndex(({ place }) => !place.box || place.box.y < 0.88 * height)
    const before = joined[at]!.blocks[last]
    const [after, ...others] = joined[at + 1]!.blocks
    if (!before || !after || !goesOn(before, after)) continue
    joined[at] = { ...joined[at]!, blocks: joined[at]!.blocks.with(last, together(before, after)) }
    joined[at + 1] = { ...joined[at + 1]!, blocks: others }
  }
  return joined
}

function goesOn(before: Block, after: Block): boolean {
  const running = (before.kind === 'paragraph' || before.kind === 'item') && after.kind === 'paragraph'
  return (
    running &&
    before.size === after.size &&
    !endsSentence(before.text) &&
    (startsLower(after.text) || leadsFurther(before.text))
  )
}

function together(before: Block, after: Block): Block {
  const cut = /\p{Ll}-$/u.test(before.text) && !/^(?:og|eller|samt|men|til)\s/.test(after.text)
  return { ...before, text: cut ? before.text.slice(0, -1) + after.text : `${before.text} ${after.text}` }
}
