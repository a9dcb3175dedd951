import type { Block } from '../block.ts'
import type { BudgetFacts } from '../draft.ts'
import { inferred, type Noted, normalised, stated, type Words, wordsOf } from '../found.ts'
import { caseHeading } from '../grammar/case-numbers.ts'
import { yearsIn } from '../grammar/dates.ts'
import { isBudgetHeading } from './budget-parts.ts'
import { headOf } from './budget-table.ts'

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

/** Title, year and status; where the title has no year, those of the column that is read. */
export function titleFacts(
  title: Words | undefined,
  blocks: readonly Block[],
): Partial<Pick<Noted<BudgetFacts>, 'title' | 'year' | 'status'>> {
  const text = title?.block.text.slice(title.from, title.to) ?? ''
  const year = yearsOf(text).size > 1 ? undefined : yearsIn(text)
  const status = year || yearsOf(text).size === 0 ? statusIn(text) : undefined
  const own = title && {
    title: stated(text, title),
    ...(year && { year: normalised(year.from, wordsOf(title.block, year.text)) }),
    ...(status && { status: normalised(status.status, wordsOf(title.block, status.text)) }),
  }
  return { ...(year ? {} : columnFacts(blocks)), ...own }
}

/** «Vedtatt budsjett 2026 og forslag budsjett 2027» heads two. */
const yearsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?:budsjett|regnskap|rekneskap)\p{L}* (?:for )?(20\d\d)(?!\d)/giu)].map(([, year]) => year!),
  )

function statusIn(text: string): { status: NonNullable<BudgetFacts['status']>; text: string } | undefined {
  const found = statuses.find(({ words }) => words.test(text))
  return found && { status: found.status, text: found.words.exec(text)![0] }
}

/** «Regnskap 2024 | Budsjett 2025 | Forslag 2026»: the newest that is no accounts is the budget. */
function columnFacts(blocks: readonly Block[]): Partial<Pick<Noted<BudgetFacts>, 'year' | 'status'>> {
  for (const block of blocks) {
    const years = (headOf(block)?.columns ?? []).flatMap(({ year, at }) =>
      year === undefined ? [] : [{ year, cell: block.cells![at]! }],
    )
    const budgets = years.filter(({ cell }) => statusIn(cell)?.status !== 'regnskap')
    const [newest] = (budgets.length > 0 ? budgets : years).sort((a, b) => b.year - a.year)
    if (!newest) continue
    const words = wordsOf(block, newest.cell)
    const status = statusIn(newest.cell)?.status
    return {
      year: inferred(newest.year, { says: 'yearOfColumn', with: { column: newest.cell } }, words),
      ...(status && { status: normalised(status, words) }),
    }
  }
  return {}
}

export function currency(blocks: readonly Block[]): Partial<Noted<BudgetFacts>> {
  const block = blocks.find(({ text }) => /(?<!\p{L})(?:kroner|kr|NOK)(?!\p{L})/iu.test(text))
  const words = block && /(?<!\p{L})(?:kroner|kr|NOK)(?!\p{L})/iu.exec(block.text)![0]
  return words ? { currency: normalised('NOK', wordsOf(block, words)) } : {}
}
