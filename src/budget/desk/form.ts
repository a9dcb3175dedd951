import { caseChoices } from '../../cases/choices.ts'
import type { CouncilCase } from '../../cases/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import {
  choice,
  day,
  decimal,
  long,
  money,
  text,
  type ValueOf,
  type Written,
  wholeNumber,
} from '../../foundation/http/form.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { addBudget, changeBudget, stateSum, unstateSum } from '../actions.ts'
import type { Stated } from '../rules.ts'
import { type Budget, type NewBudget, statuses } from '../store.ts'
import { statusWords } from '../words.ts'
import { rateField, writtenAmount, writtenRate } from './figures.ts'
import { words } from './words.ts'

const stated = { hint: words.statedHint, optional: true, maxLength: 30 } as const

export const budgetForm = (cases: readonly CouncilCase[]) => ({
  title: text(words.title, { hint: words.titleHint }),
  year: wholeNumber(words.year, { maxLength: 4 }),
  status: choice(
    words.status,
    statuses.map((value) => ({ value, label: statusWords[value] })),
    { hint: words.draftHint },
  ),
  rate: rateField(words.rate),
  positionPercent: decimal(words.positionPercent, { optional: true, maxLength: 20 }),
  meetings: wholeNumber(words.meetings, { optional: true, maxLength: 3 }),
  financing: long(words.financing, { maxLength: 2000, optional: true }),
  covers: long(words.covers, { hint: words.coversHint, maxLength: 2000, optional: true }),
  populationDay: day(words.populationDay, { optional: true }),
  adjustDay: day(words.adjustDay, { optional: true }),
  footnote: long(words.footnote, { maxLength: 2000, optional: true }),
  councilCase: choice(words.councilCase, caseChoices(cases), { optional: true }),
  income: money(words.statedIncome, stated),
  expense: money(words.statedExpense, stated),
  result: money(words.statedResult, stated),
})

type Entered = ValueOf<ReturnType<typeof budgetForm>>

const asNew = ({ covers, income: _, expense: __, result: ___, ...same }: Entered): NewBudget => ({
  ...same,
  covers: (covers ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
})

export async function createBudget(tx: Tx, act: Act, value: Entered): Promise<string | Refusal> {
  const budget = await addBudget(tx, act, asNew(value))
  if (!isRefusal(budget)) await stateSums(tx, act, budget, value, {})
  return budget
}

export async function saveBudget(tx: Tx, act: Act, budget: string, value: Entered, before: Stated) {
  const refusal = await changeBudget(tx, act, budget, asNew(value))
  if (refusal) return refusal
  await stateSums(tx, act, budget, value, before)
}

async function stateSums(tx: Tx, act: Act, budget: string, value: Entered, before: Stated): Promise<void> {
  for (const what of ['income', 'expense', 'result'] as const) {
    const now = value[what]
    if (now === before[what]) continue
    if (now === undefined) await unstateSum(tx, act, budget, what)
    else await stateSum(tx, act, budget, what, now)
  }
}

export const written = (budget: Budget, said: Stated): Written => ({
  title: budget.title,
  year: `${budget.year}`,
  status: budget.status,
  rate: writtenRate(budget.rate),
  positionPercent: writtenRate(budget.positionPercent),
  meetings: `${budget.meetings ?? ''}`,
  financing: budget.financing,
  covers: budget.covers.join('\n'),
  populationDay: `${budget.populationDay ?? ''}`,
  adjustDay: `${budget.adjustDay ?? ''}`,
  footnote: budget.footnote,
  councilCase: budget.councilCase ?? '',
  income: writtenAmount(said.income),
  expense: writtenAmount(said.expense),
  result: writtenAmount(said.result),
})
