import type { Block } from '../block.ts'
import type { BudgetFacts } from '../draft.ts'
import { type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { yearsIn } from '../grammar/dates.ts'
import { isBudgetHeading } from './budget-parts.ts'

/** The heading that says year and status; else the first that says the year; a case's title where nothing else does. */
export function titleOf(blocks: readonly Block[]): Words | undefined {
  const candidates = blocks.filter(isBudgetHeading).map((block) => wordsOf(block, caseHeading(block.text)?.rest))
  const text = ({ block, from, to }: Words): string => block.text.slice(from, to)
  const own = candidates.filter(({ block }) => !caseHeading(block.text))
  return (
    own.find((words) => yearsIn(text(words)) && statuses.some((one) => one.words.test(text(words)))) ??
    own.find((words) => yearsIn(text(words))) ??
    candidates.find((words) => yearsIn(text(words))) ??
    own[0] ??
    candidates[0]
  )
}

const statuses: readonly { status: NonNullable<BudgetFacts['status']>; words: RegExp }[] = [
  { status: 'regnskap', words: /(?<!\p{L})(?:års)?(?:regnskap|rekneskap)(?!\p{L})/iu },
  { status: 'revidert', words: /revidert|justert/iu },
  { status: 'forslag', words: /forslag|framlegg|utkast/iu },
  { status: 'vedtatt', words: /vedtatt|vedteke|vedteken|godkjent/iu },
]

export function titleFacts(title: Words | undefined, year: ReturnType<typeof yearsIn>): Partial<Noted<BudgetFacts>> {
  if (!title) return {}
  const text = title.block.text.slice(title.from, title.to)
  const found = statuses.find(({ words }) => words.test(text))
  return {
    title: stated(text, title),
    ...(year && { year: normalised(year.from, wordsOf(title.block, year.text)) }),
    ...(found && { status: normalised(found.status, wordsOf(title.block, found.words.exec(text)![0])) }),
  }
}

export function currency(blocks: readonly Block[]): Partial<Noted<BudgetFacts>> {
  const block = blocks.find(({ text }) => /(?<!\p{L})(?:kroner|kr|NOK)(?!\p{L})/iu.test(text))
  const words = block && /(?<!\p{L})(?:kroner|kr|NOK)(?!\p{L})/iu.exec(block.text)![0]
  return words ? { currency: normalised('NOK', wordsOf(block, words)) } : {}
}
