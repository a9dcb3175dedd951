import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import {
  deleteActionCase,
  deleteAreaGoal,
  deletePurposeArea,
  insertActionCase,
  insertAreaGoal,
  insertPurposeArea,
} from './store.ts'

/** A person's judgement that a priority area serves a purpose of the agreement; drawing it twice changes nothing. */
export async function linkPurposeToArea(tx: Tx, act: Act, clause: string, area: string): Promise<void> {
  if (await insertPurposeArea(tx, act.council, clause, area))
    await record(tx, act, { kind: 'thread.drawn', subject: area, data: { purpose: clause, area } })
}

export async function unlinkPurposeFromArea(tx: Tx, act: Act, clause: string, area: string): Promise<void> {
  await deletePurposeArea(tx, act.council, clause, area)
  await record(tx, act, { kind: 'thread.removed', subject: area, data: { purpose: clause, area } })
}

/** A person's judgement that a goal serves a priority area. */
export async function linkAreaToGoal(tx: Tx, act: Act, area: string, goal: string): Promise<void> {
  if (await insertAreaGoal(tx, act.council, area, goal))
    await record(tx, act, { kind: 'thread.drawn', subject: goal, data: { area, goal } })
}

export async function unlinkAreaFromGoal(tx: Tx, act: Act, area: string, goal: string): Promise<void> {
  await deleteAreaGoal(tx, act.council, area, goal)
  await record(tx, act, { kind: 'thread.removed', subject: goal, data: { area, goal } })
}

/** A person's judgement that a case carries out an action of the plan. */
export async function linkActionToCase(tx: Tx, act: Act, action: string, councilCase: string): Promise<void> {
  if (await insertActionCase(tx, act.council, action, councilCase))
    await record(tx, act, { kind: 'thread.drawn', subject: action, data: { action, case: councilCase } })
}

export async function unlinkActionFromCase(tx: Tx, act: Act, action: string, councilCase: string): Promise<void> {
  await deleteActionCase(tx, act.council, action, councilCase)
  await record(tx, act, { kind: 'thread.removed', subject: action, data: { action, case: councilCase } })
}
