import type { Block } from '../block.ts'
import { type Words, wordsOf } from '../found.ts'
import { agendaKind } from '../grammar/agenda-kinds.ts'
import { headingMeanings } from '../grammar/headings.ts'
import { labelOf } from '../grammar/labels.ts'
import type { Paper } from '../paper.ts'
import { type Item, itemOf } from './agenda-item.ts'
import { factsUnder, type Treated } from './treatments.ts'

export interface NumberedItem extends Item {
  readonly papers: Treated['facts']
}

/** Minutes that number what was dealt with 1, 2, 3 and give no case numbers, with what was resolved under each. */
export function numberedItems({ blocks, isDeck }: Paper): { items: NumberedItem[]; claims: Words[] } {
  const none = { items: [], claims: [] }
  if (isDeck || !blocks.slice(0, 8).some(({ text }) => headingMeanings(text).includes('minutes'))) return none
  const starts = startsOf(blocks)
  if (starts.length < 2 || !speakOfMeeting(blocks, starts)) return none
  const claims: Words[] = []
  const items = starts.flatMap((start, at): NumberedItem[] => {
    const item = itemOf(blocks[start]!)
    const { facts, claims: own } = factsUnder(blocks.slice(start + 1, starts[at + 1] ?? blocks.length))
    claims.push(wordsOf(blocks[start]!), ...own)
    return item ? [{ ...item, papers: facts }] : []
  })
  return { items, claims }
}

/** The numbers 1, 2, 3 … in order; a list that begins again inside an item belongs to it. */
function startsOf(blocks: readonly Block[]): number[] {
  const starts: number[] = []
  for (const [at, { number, level = 0, text, cells }] of blocks.entries()) {
    if (number === starts.length + 1 && level === 0 && text.length < 160 && !cells && !labelOf(text)) starts.push(at)
  }
  return starts
}

/** A resolution under one of them, or a name that only items of an agenda have. */
const speakOfMeeting = (blocks: readonly Block[], starts: readonly number[]): boolean =>
  starts.some((start) => agendaKind(blocks[start]!.text) !== null) ||
  blocks.slice(starts[0]).some(({ text }) => labelOf(text)?.means === 'decision')
