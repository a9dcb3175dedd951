import type { Tx } from '../../foundation/database/council.ts'

/** Threads that a person has drawn; each is someone's judgement. */
export interface DrawnThreads {
  readonly purposeArea: readonly { readonly clause: string; readonly area: string }[]
  readonly areaGoal: readonly { readonly area: string; readonly goal: string }[]
  readonly actionCase: readonly { readonly action: string; readonly councilCase: string }[]
}

export async function listThreads(tx: Tx, council: string): Promise<DrawnThreads> {
  const purposeArea = await tx
    .selectFrom('purpose_area')
    .select(['clause', 'priority_area as area'])
    .where('council', '=', council)
    .execute()
  const areaGoal = await tx
    .selectFrom('area_goal')
    .select(['priority_area as area', 'goal'])
    .where('council', '=', council)
    .execute()
  const actionCase = await tx
    .selectFrom('action_case')
    .select(['plan_action as action', 'council_case as councilCase'])
    .where('council', '=', council)
    .execute()
  return { purposeArea, areaGoal, actionCase }
}

/** True when the thread is new. */
export async function insertPurposeArea(tx: Tx, council: string, clause: string, area: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('purpose_area')
    .values({ council, clause, priority_area: area })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

export async function insertAreaGoal(tx: Tx, council: string, area: string, goal: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('area_goal')
    .values({ council, priority_area: area, goal })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

export async function insertActionCase(tx: Tx, council: string, action: string, councilCase: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('action_case')
    .values({ council, plan_action: action, council_case: councilCase })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

export async function deletePurposeArea(tx: Tx, council: string, clause: string, area: string): Promise<void> {
  await tx
    .deleteFrom('purpose_area')
    .where('council', '=', council)
    .where('clause', '=', clause)
    .where('priority_area', '=', area)
    .execute()
}

export async function deleteAreaGoal(tx: Tx, council: string, area: string, goal: string): Promise<void> {
  await tx
    .deleteFrom('area_goal')
    .where('council', '=', council)
    .where('priority_area', '=', area)
    .where('goal', '=', goal)
    .execute()
}

export async function deleteActionCase(tx: Tx, council: string, action: string, councilCase: string): Promise<void> {
  await tx
    .deleteFrom('action_case')
    .where('council', '=', council)
    .where('plan_action', '=', action)
    .where('council_case', '=', councilCase)
    .execute()
}
