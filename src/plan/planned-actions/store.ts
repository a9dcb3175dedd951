import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

/** What the council will do to reach a goal (tiltak). */
export interface PlannedAction {
  readonly action: string
  readonly goal: string
  readonly position: number
  readonly text: string
  /** A person's short name for it, or empty. */
  readonly shortTitle: string
  /** Who is responsible, as people say it; empty when nobody is named. */
  readonly owner: string
  readonly deadline: Day | null
  /** «årlig» */
  readonly recurrence: string
}

/** Without a position the action comes last under its goal. */
export type NewAction = Pick<PlannedAction, 'goal' | 'text'> & Partial<Omit<PlannedAction, 'action'>>

const columns = ['plan_action', 'goal', 'position', 'text', 'short_title', 'owner', 'deadline', 'recurrence'] as const

const select = (tx: Tx, council: string) => tx.selectFrom('plan_action').select(columns).where('council', '=', council)

/** In the goals' own order; those of the given goals when they are named. */
export async function listActions(tx: Tx, council: string, goals?: readonly string[]): Promise<PlannedAction[]> {
  if (goals?.length === 0) return []
  const all = select(tx, council)
  const chosen = goals === undefined ? all : all.where('goal', 'in', [...goals])
  const rows = await chosen.orderBy('goal').orderBy('position').orderBy('plan_action').execute()
  return rows.map(asAction)
}

export async function findAction(tx: Tx, council: string, action: string): Promise<PlannedAction | undefined> {
  const row = await select(tx, council).where('plan_action', '=', action).executeTakeFirst()
  return row && asAction(row)
}

export async function insertAction(tx: Tx, council: string, values: NewAction): Promise<string> {
  const action = randomUUIDv7()
  const position = values.position ?? (await nextActionPosition(tx, council, values.goal))
  await tx
    .insertInto('plan_action')
    .values({ council, plan_action: action, position, ...asRow(values) })
    .execute()
  return action
}

async function nextActionPosition(tx: Tx, council: string, goal: string): Promise<number> {
  const { last } = await tx
    .selectFrom('plan_action')
    .select((query) => query.fn.max('position').as('last'))
    .where('council', '=', council)
    .where('goal', '=', goal)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function updateAction(tx: Tx, council: string, action: string, values: NewAction): Promise<void> {
  await tx
    .updateTable('plan_action')
    .set({ ...asRow(values), position: values.position })
    .where('council', '=', council)
    .where('plan_action', '=', action)
    .execute()
}

export async function deleteAction(tx: Tx, council: string, action: string): Promise<void> {
  await tx.deleteFrom('plan_action').where('council', '=', council).where('plan_action', '=', action).execute()
}

const asRow = ({ goal, text, shortTitle, owner, deadline, recurrence }: NewAction) => ({
  goal,
  text,
  short_title: shortTitle ?? '',
  owner: owner ?? '',
  deadline: deadline?.toString() ?? null,
  recurrence: recurrence ?? '',
})

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const asAction = (row: Row): PlannedAction => ({
  action: row.plan_action,
  goal: row.goal,
  position: row.position,
  text: row.text,
  shortTitle: row.short_title,
  owner: row.owner,
  deadline: dayIn(row.deadline),
  recurrence: row.recurrence,
})
