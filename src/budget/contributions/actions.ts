import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Ore } from '../../foundation/money.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { listBudgetLines } from '../lines/store.ts'
import { sideOf } from '../rules.ts'
import { amountOfContribution } from './rules.ts'
import { deleteContribution, insertContribution, type NewContribution, updateContribution } from './store.ts'

/**
 * What one participant pays; amount in øre, rate in kroner as an exact decimal. A stated amount stands beside its
 * formula, a missing one is computed from it. Answers the identifier.
 */
export async function addContribution(tx: Tx, act: Act, values: NewContribution): Promise<string | Refusal> {
  const amount = amountOfContribution(values, await toCover(tx, act, values.budget))
  if (isRefusal(amount)) return amount
  const contribution = await insertContribution(tx, act.council, { ...values, amount })
  await record(tx, act, { kind: 'contribution.added', subject: contribution })
  return contribution
}

export async function changeContribution(tx: Tx, act: Act, contribution: string, values: NewContribution) {
  const amount = amountOfContribution(values, await toCover(tx, act, values.budget))
  if (isRefusal(amount)) return amount
  await updateContribution(tx, act.council, contribution, { ...values, amount })
  await record(tx, act, { kind: 'contribution.changed', subject: contribution })
}

export async function removeContribution(tx: Tx, act: Act, contribution: string): Promise<void> {
  await deleteContribution(tx, act.council, contribution)
  await record(tx, act, { kind: 'contribution.removed', subject: contribution })
}

/** The expenses that no other income pays. */
async function toCover(tx: Tx, act: Act, budget: string): Promise<Ore> {
  const lines = await listBudgetLines(tx, act.council, budget)
  return sideOf(lines, 'expense') - sideOf(lines, 'income')
}
