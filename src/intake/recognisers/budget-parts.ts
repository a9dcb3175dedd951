import type { Block } from '../block.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { yearsIn } from '../grammar/dates.ts'
import { headingMeanings } from '../grammar/headings.ts'
import type { Paper } from '../paper.ts'
import { rowsOf } from './budget-rows.ts'

/** A heading of a budget with what stands under it. */
interface Segment {
  readonly heading: Block
  readonly blocks: readonly Block[]
}

/**
 * The slides or the part of the text that hold the budget. A document may hold accounts and a budget, or budgets of two
 * years: those are kept apart, and the budget with most figures is the one that is read.
 */
export function budgetBlocks(paper: Paper): readonly Block[] {
  if (paper.file.format === 'csv' || paper.file.format === 'xlsx') return paper.blocks
  const told = withoutVotes(paper.blocks)
  const groups = grouped(paper.isDeck ? slides(paper) : passages(told))
  const scored = groups.map((segments) => {
    const blocks = segments.flatMap((segment) => segment.blocks)
    return { blocks, figures: blocks.filter(hasFigures).length, accounts: isAccounts(segments[0]!.heading) }
  })
  const [best] = scored.sort(
    (a, b) => Number(a.accounts && b.figures > 1) - Number(b.accounts && a.figures > 1) || b.figures - a.figures,
  )
  return best?.figures ? best.blocks : tableOfContributions(told)
}

/** How many of each municipality voted for and against a budget is no part of it. */
function withoutVotes(blocks: readonly Block[]): Block[] {
  let voting = false
  return blocks.filter(({ cells }) => {
    if (cells?.some((cell) => /^(?:for|mot)$/iu.test(cell.trim()))) voting = true
    else if (!cells) voting = false
    return !voting
  })
}

function slides(paper: Paper): Segment[] {
  return paper.parts.flatMap(({ blocks }) => {
    const heading = blocks.slice(0, 2).find(isBudgetHeading)
    return heading ? [{ heading, blocks }] : []
  })
}

/** From each heading to the next, or to where another subject begins. */
function passages(blocks: readonly Block[]): Segment[] {
  const starts = blocks.flatMap((block, index) => (isBudgetHeading(block) ? [index] : []))
  return starts.map((start, at) => {
    const after = blocks.slice(start, starts[at + 1])
    const end = after.findIndex((block, index) => index > 0 && endsBudget(block))
    return { heading: blocks[start]!, blocks: end < 0 ? after : after.slice(0, end) }
  })
}

function grouped(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    const ends = last && [last[0]!, last.at(-1)!]
    if (ends?.every((one) => goTogether(one.heading, segment.heading))) last!.push(segment)
    else groups.push([segment])
  }
  return groups
}

/** A contribution is part of the budget of its year; accounts and a budget, or two years, are two things. */
function goTogether(a: Block, b: Block): boolean {
  const [first, second] = [yearsIn(a.text)?.from, yearsIn(b.text)?.from]
  return isAccounts(a) === isAccounts(b) && (first === undefined || second === undefined || first === second)
}

const isAccounts = (heading: Block): boolean =>
  /regnskap|rekneskap/iu.test(heading.text) && !/budsjett/iu.test(heading.text)

export const isHeading = (block: Block): boolean =>
  block.kind === 'title' || ((block.kind === 'paragraph' || block.kind === 'item') && block.text.length < 110)

export function isBudgetHeading(block: Block): boolean {
  if (!isHeading(block) || /\d[ \u00A0]\d{3}$|,\d\d$/.test(block.text)) return false
  const bare = caseHeading(block.text)?.rest ?? block.text
  const means = headingMeanings(bare)
  return means.includes('budget') && !means.includes('agenda') && !means.includes('minutes')
}

function endsBudget(block: Block): boolean {
  if (!isHeading(block)) return false
  if (caseHeading(block.text)) return true
  const [means] = headingMeanings(block.text)
  return means !== undefined && means !== 'budget'
}

/** An agenda names the budget too; the budget itself is where the figures stand. */
const hasFigures = ({ text }: Block): boolean =>
  /\d[ \u00A0\u202F.]\d{3}(?!\d)|\d,\d|(?:kroner|kr\.?) (?:pr|per)|\d (?:%|pst|prosent)/iu.test(text)

/** Without any heading: a table is a budget when at least two of its rows are municipalities with figures. */
function tableOfContributions(blocks: readonly Block[]): readonly Block[] {
  const rows = rowsOf(
    blocks.filter((block) => block.cells),
    undefined,
    undefined,
  )
  return rows.filter(({ is }) => is === 'contribution').length >= 2 ? blocks : []
}
