import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import {
  type AgreedShare,
  type Clause,
  deleteClause,
  insertClause,
  listClauses,
  replaceShares,
  updateClause,
} from './contents-store.ts'
import { whyCannotAgree, whyCannotShareSo } from './rules.ts'
import { deleteAgreement, insertAgreement, type NewAgreement, updateAgreement } from './store.ts'

const silent = {
  day: null,
  dayIs: null,
  inForceFrom: null,
  inForceTo: null,
  otherChangesBy: 'representantskap',
  majority: null,
} as const

/** Answers the new version's identifier. What is not known is left out; the law then fills in. */
export async function addAgreement(
  tx: Tx,
  act: Act,
  values: Pick<NewAgreement, 'name'> & Partial<NewAgreement>,
): Promise<string | Refusal> {
  const full = { ...silent, ...values }
  const refusal = whyCannotAgree(full)
  if (refusal) return refusal
  const agreement = await insertAgreement(tx, act.council, full)
  await record(tx, act, { kind: 'agreement.added', subject: agreement })
  return agreement
}

export async function changeAgreement(tx: Tx, act: Act, agreement: string, values: NewAgreement) {
  const refusal = whyCannotAgree(values)
  if (refusal) return refusal
  await updateAgreement(tx, act.council, agreement, values)
  await record(tx, act, { kind: 'agreement.changed', subject: agreement })
}

/** With its clauses and shares. Throws 23503 while the plan's threads begin in one of its clauses. */
export async function removeAgreement(tx: Tx, act: Act, agreement: string): Promise<void> {
  await deleteAgreement(tx, act.council, agreement)
  await record(tx, act, { kind: 'agreement.removed', subject: agreement })
}

type ClauseToAdd = Omit<Clause, 'clause' | 'position'> & Partial<Pick<Clause, 'position'>>

/** Answers the new clause's identifier. Without a position it stands last among those of its kind. */
export async function addClause(tx: Tx, act: Act, values: ClauseToAdd): Promise<string> {
  const clause = await insertClause(tx, act.council, await placed(tx, act, values))
  await record(tx, act, { kind: 'clause.added', subject: clause })
  return clause
}

export async function changeClause(tx: Tx, act: Act, clause: string, values: ClauseToAdd): Promise<void> {
  await updateClause(tx, act.council, clause, await placed(tx, act, values))
  await record(tx, act, { kind: 'clause.changed', subject: clause })
}

export async function removeClause(tx: Tx, act: Act, clause: string): Promise<void> {
  await deleteClause(tx, act.council, clause)
  await record(tx, act, { kind: 'clause.removed', subject: clause })
}

async function placed(tx: Tx, act: Act, values: ClauseToAdd) {
  if (values.position !== undefined) return { ...values, position: values.position }
  const same = (await listClauses(tx, act.council, values.agreement)).filter(({ kind }) => kind === values.kind)
  return { ...values, position: Math.max(0, ...same.map(({ position }) => position)) + 1 }
}

/**
 * Seats and shares of all participants at once, since only together can they be the whole (§ 18-2). Replaces what was
 * there; an empty list takes all away.
 */
export async function setShares(
  tx: Tx,
  act: Act,
  agreement: string,
  shares: readonly AgreedShare[],
): Promise<Refusal | undefined> {
  const refusal = whyCannotShareSo(shares)
  if (refusal) return refusal
  await replaceShares(tx, act.council, agreement, shares)
  await record(tx, act, { kind: 'agreement.shared', subject: agreement })
}
