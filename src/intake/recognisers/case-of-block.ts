import type { Block } from '../block.ts'
import { type CaseNumber, caseHeading } from '../grammar/case-numbers.ts'
import { clockIn } from '../grammar/clock.ts'

/** The case that a block heads, behind its clock time or in its own cell: «10.15 Sak 5/26 Budsjett». */
export function caseOfBlock({ text, cells }: Pick<Block, 'text' | 'cells'>): CaseNumber | undefined {
  const [first, ...others] = cells?.filter((cell) => cell.trim() !== '') ?? [text]
  if (first === undefined) return undefined
  const own = afterClock(first)
  return caseHeading(own || (others[0] ?? ''))
}

/** What stands behind the clock time that a line begins with; all of it where there is none. */
export function afterClock(text: string): string {
  const clock = /^(?:kl\.?\s?)?\d{1,2}[.:]?\d{2}(?!\d)|^kl/i.test(text) ? clockIn(text.slice(0, 40)) : undefined
  return clock && clock.from === 0 ? text.slice(clock.to).replace(/^\s*[:–-]?\s*/, '') : text
}
