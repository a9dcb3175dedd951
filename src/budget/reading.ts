import Big from 'big.js'
import type { Sees } from '../accounts/sees.ts'
import { listParticipants, type Participant } from '../councils/participants/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { type Ore, perUnit, type Rate } from '../foundation/money.ts'
import { formulaOfContribution } from './contributions/rules.ts'
import { type Contribution, listContributions } from './contributions/store.ts'
import { formulaOfLine } from './lines/rules.ts'
import { type BudgetLine, listBudgetLines } from './lines/store.ts'
import { type Check, checks, type Entry, type Formula, type Stated, sumOf } from './rules.ts'
import { type Budget, listBudgets, readStated } from './store.ts'

export interface Payment extends Contribution {
  readonly payer: Participant
  readonly formula: Formula
}

export interface Line extends BudgetLine {
  readonly formula: Formula
}

/** A budget with all that it is made of, and every sum done again. */
export interface FullBudget {
  readonly budget: Budget
  readonly payments: readonly Payment[]
  /** Who takes part in the budget's year and has no figure yet; their absence is said, not hidden in the sum. */
  readonly missing: readonly Participant[]
  readonly income: readonly Line[]
  readonly expenses: readonly Line[]
  readonly stated: Stated
  readonly checks: readonly Check[]
}

export async function readBudget(tx: Tx, council: string, budget: Budget): Promise<FullBudget> {
  const participants = await listParticipants(tx, council)
  const contributions = await listContributions(tx, council, budget.budget)
  const whole = sumOf(contributions)
  const payments = contributions.flatMap((one): Payment[] => {
    const payer = participants.find(({ participant }) => participant === one.participant)
    return payer ? [{ ...one, payer, formula: formulaOfContribution(one, whole) }] : []
  })
  const lines = (await listBudgetLines(tx, council, budget.budget)).map((line) => ({
    ...line,
    formula: formulaOfLine(line),
  }))
  const stated = await readStated(tx, council, budget.budget)
  return {
    budget,
    payments,
    missing: payments.length ? participants.filter((one) => takesPart(one, budget.year, payments)) : [],
    income: lines.filter(({ side }) => side === 'income'),
    expenses: lines.filter(({ side }) => side === 'expense'),
    stated,
    checks: checks({ entries: entriesOf(payments, lines), stated, meetings: budget.meetings }),
  }
}

const takesPart = ({ participant, from, to }: Participant, year: number, payments: readonly Payment[]) =>
  (from?.year ?? year) <= year && (to?.year ?? year) >= year && !payments.some((one) => one.participant === participant)

const entriesOf = (payments: readonly Payment[], lines: readonly Line[]): Entry[] => [
  ...payments.map(({ payer, formula, amount }) => ({ label: payer.name, side: 'income' as const, formula, amount })),
  ...lines.map(({ label, side, formula, amount }) => ({ label, side, formula, amount })),
]

export interface BudgetSummary {
  readonly budget: Budget
  /** What the municipalities pay together, in øre. */
  readonly total: Ore
  /** The one rate that all pay per inhabitant; null when they share in another way. */
  readonly rate: Rate | null
  /** Kroner per inhabitant: the rate, or the total over all inhabitants rounded to øre; null when those are unknown. */
  readonly perResident: Rate | null
}

/** The newest budget that is not a draft, for the front page; undefined while there is none. */
export async function budgetSummary(
  tx: Tx,
  council: string,
  sees: Sees = 'public',
): Promise<BudgetSummary | undefined> {
  const [budget] = await listBudgets(tx, council, sees)
  return budget && summaryOf(budget, await listContributions(tx, council, budget.budget))
}

export function summaryOf(budget: Budget, contributions: readonly Contribution[]): BudgetSummary {
  const rates = new Set(contributions.map(({ rate, population }) => (population === null ? null : rate)))
  const rate = rates.size === 1 ? ([...rates][0] ?? null) : contributions.length ? null : budget.rate
  return { budget, total: sumOf(contributions), rate, perResident: rate ?? perHead(contributions) }
}

function perHead(contributions: readonly Contribution[]): Rate | null {
  const heads = contributions.reduce((sum, { population }) => sum + (population ?? Number.NaN), 0)
  return heads > 0 ? asKroner(perUnit(sumOf(contributions), heads)) : null
}

const asKroner = (ore: Ore): Rate => new Big(ore).times('0.01').toFixed(2)
