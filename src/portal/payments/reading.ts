import type { Sees } from '../../accounts/sees.ts'
import { type Payment, readBudget } from '../../budget/reading.ts'
import { type Budget, listBudgets } from '../../budget/store.ts'
import { type DecidedCase, decisionsOf } from '../../cases/decisions/store.ts'
import { type CouncilCase, findCase } from '../../cases/store.ts'
import { listParticipants } from '../../councils/participants/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { asPaymentQuestion } from './rules.ts'

/** What the municipalities that were asked about pay, and where it stands. */
export interface PaymentAnswer {
  readonly budget: Budget
  readonly payments: readonly Payment[]
  /** Named in the question, and without a figure in this budget. */
  readonly without: readonly string[]
  /** The case in which the budget is treated, and its latest outcome, as far as the reader may see them. */
  readonly treatedIn: CouncilCase | undefined
  readonly decision: DecidedCase | undefined
}

/** Undefined when it is no such question, or when no budget that the reader may see is of that year. */
export async function answerPayment(
  tx: Tx,
  council: string,
  query: string,
  sees: Sees,
): Promise<PaymentAnswer | undefined> {
  const participants = await listParticipants(tx, council)
  const question = asPaymentQuestion(query, [...new Set(participants.map(({ name }) => name))])
  if (!question) return undefined
  const budgets = await listBudgets(tx, council, sees)
  const budget = budgets.find(({ year }) => question.year === undefined || year === question.year)
  if (!budget) return undefined
  const all = (await readBudget(tx, council, budget)).payments
  const payments = all.filter(({ payer }) => question.names.includes(payer.name))
  const treatedIn = budget.councilCase ? await findCase(tx, council, budget.councilCase, sees) : undefined
  const [decision] = treatedIn ? await decisionsOf(tx, council, [treatedIn.councilCase], sees) : []
  const without = question.names.filter((name) => !payments.some(({ payer }) => payer.name === name))
  return { budget, payments, without, treatedIn, decision }
}
