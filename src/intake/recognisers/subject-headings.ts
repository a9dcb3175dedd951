import type { Block } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { type HeadingMeaning, headingMeanings } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'

/** Headings of a kind; an agenda's line or a case's heading is no heading of the thing itself. */
export function headings(paper: Paper, means: HeadingMeaning): Block[] {
  return paper.blocks.filter((block) => {
    const mayHead =
      block.kind === 'title' || (block.kind === 'paragraph' && block.text.length < 100) || /^§/.test(block.text)
    return (
      mayHead &&
      headingMeanings(block.text)[0] === means &&
      !caseHeading(block.text) &&
      !/^(?:godkjenn|signering|revisjon|revidering)/iu.test(block.text)
    )
  })
}

/** What follows a heading: the rest of the slide, or in running text all until the next heading. */
export function under(paper: Paper, heading: Block): readonly Block[] {
  const part = paper.isDeck ? paper.parts.find(({ blocks }) => blocks.includes(heading))!.blocks : paper.blocks
  const after = part.slice(part.indexOf(heading) + 1)
  const end = after.findIndex(
    (block) =>
      block.kind === 'title' ||
      caseHeading(block.text) ||
      (block.kind === 'paragraph' && block.text.length < 80 && headingMeanings(block.text).length > 0),
  )
  return end < 0 ? after : after.slice(0, end)
}
