import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { markCase } from '../preparation/store.ts'
import { whyCannotRecordDecision } from './rules.ts'
import { type DecisionValues, deleteDecision, findDecision, insertDecision, updateDecision } from './store.ts'

type Unsaid = 'agendaItem' | 'vote' | 'ballot' | 'proposal'

/** What is left out is not known: under which item, what the minutes say of the vote, by which ballot. */
export type NewDecision = Omit<DecisionValues, Unsaid> & Partial<Pick<DecisionValues, Unsaid>>

/**
 * Answers the new decision's identifier. The case no longer waits for a meeting, unless it was postponed to another.
 * Refused: a day that lies ahead.
 */
export async function addDecision(tx: Tx, act: Act, values: NewDecision): Promise<string | Refusal> {
  const refusal = whyCannotRecordDecision(values.day, act.today)
  if (refusal) return refusal
  const decision = await insertDecision(tx, act.council, completed(values))
  if (values.result !== 'postponed') await markCase(tx, act.council, values.councilCase, 'ready_at', null)
  await record(tx, act, { kind: 'decision.recorded', subject: decision, data: { case: values.councilCase } })
  return decision
}

/** For a slip of the pen; a decision that is taken anew is a new decision. By which ballot it was taken stays. */
export async function correctDecision(tx: Tx, act: Act, decision: string, values: NewDecision) {
  const refusal = whyCannotRecordDecision(values.day, act.today)
  if (refusal) return refusal
  const { ballot = null, proposal = null } = (await findDecision(tx, act.council, decision)) ?? {}
  await updateDecision(tx, act.council, decision, completed({ ballot, proposal, ...values }))
  await record(tx, act, { kind: 'decision.corrected', subject: decision, data: { case: values.councilCase } })
}

/** Undoes `addDecision`. */
export async function removeDecision(tx: Tx, act: Act, decision: string): Promise<void> {
  await deleteDecision(tx, act.council, decision)
  await record(tx, act, { kind: 'decision.removed', subject: decision })
}

const completed = (values: NewDecision): DecisionValues => ({
  agendaItem: null,
  vote: '',
  ballot: null,
  proposal: null,
  ...values,
})
