import { lockBody } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { lastRank, neighbour, whyCannotSubstitute } from './rules.ts'
import {
  deleteSubstitute,
  findSubstitute,
  insertSubstitute,
  listSubstitutes,
  type NewSubstitute,
  type Substitute,
  swapRanks,
  updateSubstitute,
} from './store.ts'

/** Left out: last on the list, no last day. */
export type SubstituteToAdd = Omit<NewSubstitute, 'rank' | 'to'> & Partial<Pick<NewSubstitute, 'rank' | 'to'>>

/** Answers the new substitute's identifier. Refused: a number that is taken, a person who is on the list already. */
export async function addSubstitute(tx: Tx, act: Act, values: SubstituteToAdd): Promise<string | Refusal> {
  await lockBody(tx, act.council, values.body)
  const others = await sameList(tx, act, values)
  const full = { ...values, to: values.to ?? null, rank: values.rank ?? lastRank(others) }
  const refusal = whyCannotSubstitute(full, others)
  if (refusal) return refusal
  const substitute = await insertSubstitute(tx, act.council, full)
  await record(tx, act, { kind: 'substitute.added', subject: substitute })
  return substitute
}

export async function changeSubstitute(tx: Tx, act: Act, substitute: string, values: SubstituteToAdd) {
  await lockBody(tx, act.council, values.body)
  const others = (await sameList(tx, act, values)).filter((one) => one.substitute !== substitute)
  const full = { ...values, to: values.to ?? null, rank: values.rank ?? lastRank(others) }
  const refusal = whyCannotSubstitute(full, others)
  if (refusal) return refusal
  await updateSubstitute(tx, act.council, substitute, full)
  await record(tx, act, { kind: 'substitute.changed', subject: substitute })
}

export async function removeSubstitute(tx: Tx, act: Act, substitute: string): Promise<void> {
  await deleteSubstitute(tx, act.council, substitute)
  await record(tx, act, { kind: 'substitute.removed', subject: substitute })
}

/** One place up or down the list; nothing happens at its end, or when the substitute is gone. */
export async function moveSubstitute(tx: Tx, act: Act, substitute: string, way: 'up' | 'down'): Promise<void> {
  const found = await findSubstitute(tx, act.council, substitute)
  if (!found) return
  await lockBody(tx, act.council, found.body)
  const list = await sameList(tx, act, found)
  const moved = list.find((one) => one.substitute === substitute)
  const beside = moved && neighbour(moved, list, way)
  if (!moved || !beside) return
  await swapRanks(tx, act.council, moved, beside)
  await record(tx, act, { kind: 'substitute.moved', subject: substitute })
}

async function sameList(tx: Tx, act: Act, { body, participant }: Pick<Substitute, 'body' | 'participant'>) {
  const all = await listSubstitutes(tx, act.council)
  return all.filter((one) => one.body === body && one.participant === participant)
}
