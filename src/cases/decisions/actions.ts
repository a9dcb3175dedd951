import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotRecordDecision } from './rules.ts'
import { type DecisionValues, deleteDecision, insertDecision, updateDecision } from './store.ts'

/** `agendaItem` and `vote` may be left out: the item is then not known, and the minutes say nothing of the vote. */
export type NewDecision = Omit<DecisionValues, 'agendaItem' | 'vote'> &
  Partial<Pick<DecisionValues, 'agendaItem' | 'vote'>>

/** Answers the new decision's identifier. Refused: a day that lies ahead. */
export async function addDecision(tx: Tx, act: Act, values: NewDecision): Promise<string | Refusal> {
  const refusal = whyCannotRecordDecision(values.day, act.today)
  if (refusal) return refusal
  const decision = await insertDecision(tx, act.council, completed(values))
  await record(tx, act, { kind: 'decision.recorded', subject: decision, data: { case: values.councilCase } })
  return decision
}

/** For a slip of the pen; a decision that is taken anew is a new decision. */
export async function correctDecision(tx: Tx, act: Act, decision: string, values: NewDecision) {
  const refusal = whyCannotRecordDecision(values.day, act.today)
  if (refusal) return refusal
  await updateDecision(tx, act.council, decision, completed(values))
  await record(tx, act, { kind: 'decision.corrected', subject: decision, data: { case: values.councilCase } })
}

/** Undoes `addDecision`. */
export async function removeDecision(tx: Tx, act: Act, decision: string): Promise<void> {
  await deleteDecision(tx, act.council, decision)
  await record(tx, act, { kind: 'decision.removed', subject: decision })
}

const completed = (values: NewDecision): DecisionValues => ({ agendaItem: null, vote: '', ...values })
