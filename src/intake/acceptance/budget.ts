import { addBudget, stateSum } from '../../budget/actions.ts'
import { addContribution } from '../../budget/contributions/actions.ts'
import { addBudgetLine } from '../../budget/lines/actions.ts'
import { listBudgets } from '../../budget/store.ts'
import { dayIn } from '../../foundation/days.ts'
import { kronerToOre } from '../../foundation/money.ts'
import { refuse } from '../../law/refusal.ts'
import type { BudgetFacts } from '../draft.ts'
import { keepOrMake, type Making, make, Stopped, sameWords } from './making.ts'
import { caseAbout } from './plan.ts'
import { words } from './words.ts'

const statuses = { forslag: 'proposed', vedtatt: 'adopted', revidert: 'revised', regnskap: 'draft' } as const
const rateOf = (value: number | undefined) => (value === undefined ? null : String(value))
const oreOf = (kroner: number | undefined) => (kroner === undefined ? undefined : kronerToOre(kroner))

/** Amounts are kept as the document states them, also when its arithmetic is wrong: the page then says so. */
export async function acceptBudget(
  making: Making,
  participants: ReadonlyMap<string, string>,
  cases: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, act, draft } = making
  const facts = draft.budget
  if (!facts || !(facts.income?.length || facts.expenses?.length)) return
  const { year, title = `Budsjett ${year}` } = facts
  if (year === undefined) throw new Stopped(refuse(words.budgetYearMissing))
  const budgets = await listBudgets(tx, act.council)
  const existing = budgets.find((one) => one.year === year && sameWords(one.title, title))?.budget
  const values = {
    title,
    year,
    status: statuses[facts.status ?? 'forslag'],
    financing: facts.financing ?? '',
    covers: facts.covers ?? [],
    rate: rateOf(facts.ratePerInhabitant),
    positionPercent: rateOf(facts.positionPercent),
    meetings: facts.meetingsPerYear ?? null,
    populationDay: dayIn(facts.populationDate),
    adjustDay: dayIn(facts.adjustWhen),
    footnote: facts.footnote ?? '',
    councilCase: caseAbout(making, /budsjett/i, cases),
  }
  const budget = await keepOrMake(making, 'budget', '/budget', existing, () => addBudget(tx, act, values))
  if (existing) return
  await acceptIncome(making, budget, facts, participants)
  await acceptExpenses(making, budget, facts)
  await acceptSums(making, budget, facts)
}

async function acceptIncome(
  making: Making,
  budget: string,
  { income = [] }: BudgetFacts,
  participants: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, act } = making
  for (const [at, line] of income.entries()) {
    const pointer = `/budget/income/${at}`
    const amount = oreOf(line.amount)
    const participant = participants.get(pointer)
    if (participant) {
      const { population = null } = line
      const formula = { population, rate: rateOf(line.rate), sharePercent: rateOf(line.sharePercent) }
      const paid = { budget, participant, ...formula, ...(amount === undefined ? {} : { amount }) }
      await make(making, 'contribution', pointer, addContribution(tx, act, paid))
    } else {
      const label = line.label ?? ''
      if (amount === undefined) throw new Stopped(refuse(words.amountMissing(label)))
      await make(making, 'budget-line', pointer, addBudgetLine(tx, act, { budget, side: 'income', label, amount }))
    }
  }
}

async function acceptExpenses(making: Making, budget: string, { expenses = [] }: BudgetFacts): Promise<void> {
  const { tx, act } = making
  for (const [at, { label, quantity, unit = '', unitPrice, amount }] of expenses.entries()) {
    if (amount === undefined && (quantity === undefined || unitPrice === undefined))
      throw new Stopped(refuse(words.amountMissing(label)))
    const line = {
      budget,
      side: 'expense' as const,
      label,
      quantity: rateOf(quantity),
      unit,
      unitPrice: oreOf(unitPrice) ?? null,
      ...(amount === undefined ? {} : { amount: kronerToOre(amount) }),
    }
    await make(making, 'budget-line', `/budget/expenses/${at}`, addBudgetLine(tx, act, line))
  }
}

async function acceptSums({ tx, act, made }: Making, budget: string, facts: BudgetFacts): Promise<void> {
  const sums = [
    ['income', facts.incomeTotal, '/budget/incomeTotal'],
    ['expense', facts.expenseTotal, '/budget/expenseTotal'],
    ['result', facts.result, '/budget/result'],
  ] as const
  for (const [what, kroner, pointer] of sums) {
    if (kroner === undefined) continue
    await stateSum(tx, act, budget, what, kronerToOre(kroner))
    made.push({ kind: 'stated-sum', record: `${budget}/${what}`, pointer })
  }
}
