import { choice, day, long, text, type ValueOf, type Written } from '../../foundation/http/form.ts'
import type { TheirAnswer } from './actions.ts'
import { outcomes } from './rules.ts'
import type { Extract } from './store.ts'
import { outcomeWords, words } from './words.ts'

const answered = (
  caseNumber: typeof words.theirCase | typeof words.yourCase,
  difference: typeof words.difference | typeof words.differenceYours,
) => ({
  caseNumber: text(caseNumber, { optional: true, maxLength: 50 }),
  day: day(words.theirDay, { optional: true }),
  outcome: choice(
    words.theirOutcome,
    outcomes.map((value) => ({ value, label: outcomeWords[value] })),
    { optional: true },
  ),
  difference: long(difference, { optional: true, maxLength: 4000 }),
})

type Answered = ReturnType<typeof answered>

/** The receiver's own form. */
export const theirForm = answered(words.yourCase, words.differenceYours)

/** The desk has one for each receiver on the same page; their fields are told apart by the extract. */
export const answerForm = (extract: string): Readonly<Record<string, Answered[keyof Answered]>> => {
  const form = answered(words.theirCase, words.difference)
  return Object.fromEntries(Object.entries(form).map(([name, field]) => [`${name}-${extract}`, field]))
}

export const asAnswer = ({ caseNumber, day: held, outcome, difference }: ValueOf<Answered>): TheirAnswer => ({
  caseNumber: caseNumber ?? '',
  day: held ?? null,
  outcome: outcome ?? null,
  difference: difference ?? '',
})

export const asWritten = (one: Extract): Written => ({
  [`caseNumber-${one.extract}`]: one.theirCaseNumber,
  [`day-${one.extract}`]: one.theirDay?.toString() ?? '',
  [`outcome-${one.extract}`]: one.theirOutcome ?? '',
  [`difference-${one.extract}`]: one.difference,
})

export const theirWritten = (one: Extract): Written => ({
  caseNumber: one.theirCaseNumber,
  day: one.theirDay?.toString() ?? '',
  outcome: one.theirOutcome ?? '',
  difference: one.difference,
})
