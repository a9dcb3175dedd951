import type { Block } from '../block.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { caseHeading, caseKey } from '../grammar/case-numbers.ts'
import { headingMeans } from '../grammar/headings.ts'
import { labelOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { isClockLine } from '../reading/line-shapes.ts'
import { afterClock, caseOfBlock } from './case-of-block.ts'

/** Where an agenda stands: under its heading, or by the clock alone. */
export interface AgendaRegion {
  readonly heading: Block | undefined
  readonly blocks: readonly Block[]
  /** Other headings in it: the head of its table, or the same heading on the next page. */
  readonly heads?: readonly Block[]
}

export function agendaRegions(paper: Paper): AgendaRegion[] {
  if (!paper.isDeck) return runningRegion(paper.blocks)
  return paper.parts.flatMap(({ blocks }) => {
    const at = blocks.findIndex(isAgendaHeading)
    if (at < 0 || at > 1) return []
    const after = blocks.slice(at + 1)
    const heads = after.filter(isAgendaHeading)
    return [{ heading: blocks[at]!, blocks: after.filter((block) => !heads.includes(block)), heads }]
  })
}

const isAgendaHeading = (block: Block): boolean =>
  block.kind !== 'item' &&
  block.text.length < 80 &&
  headingMeans(block.cells?.[0] ?? block.text) === 'agenda' &&
  !caseHeading(block.text)

/** In running text the agenda ends where something else begins: a paragraph, a label, or the papers of its first case. */
function runningRegion(blocks: readonly Block[]): AgendaRegion[] {
  const at = blocks.findIndex(isAgendaHeading)
  if (at < 0) return clockRegion(blocks)
  const taken: Block[] = []
  const heads: Block[] = []
  const seen = new Set<string>()
  for (const block of blocks.slice(at + 1)) {
    const found = caseOfBlock(block)
    if (isAgendaHeading(block)) {
      heads.push(block)
      continue
    }
    if ((found && seen.has(caseKey(found))) || endsAgenda(block, taken.length)) break
    if (found) seen.add(caseKey(found))
    taken.push(block)
  }
  return taken.length ? [{ heading: blocks[at]!, blocks: taken, heads }] : []
}

/** A letter may list the day by the clock without a heading: at least three lines after each other. */
function clockRegion(blocks: readonly Block[]): AgendaRegion[] {
  const isTimed = (block: Block | undefined): boolean =>
    block !== undefined && afterClock(block.cells?.[0] ?? block.text) !== (block.cells?.[0] ?? block.text)
  const from = blocks.findIndex((block, at) => [block, blocks[at + 1], blocks[at + 2]].every(isTimed))
  if (from < 0) return []
  const end = blocks.findIndex((block, at) => at > from && !isTimed(block))
  return [{ heading: undefined, blocks: blocks.slice(from, end < 0 ? undefined : end) }]
}

function endsAgenda(block: Block, sofar: number): boolean {
  const caseLine = caseOfBlock(block) !== undefined
  if (caseLine || block.kind === 'item' || block.kind === 'row' || block.kind === 'address' || isClockLine(block.text))
    return false
  if (labelOf(block.text)) return sofar > 0 || block.text.length > 40
  if (block.kind === 'title') return sofar > 0
  return block.text.length > 100 || /[.!]$/.test(block.text) || (sofar > 0 && agendaKind(block.text) === null)
}
