import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Comparator, Target } from './rules.ts'

export interface Goal {
  readonly goal: string
  readonly plan: string
  readonly position: number
  /** The goal's own words. */
  readonly text: string
  /** A person's short name for it, or empty. */
  readonly shortTitle: string
  readonly target: Target | null
  readonly deadline: Day | null
}

/** Without a position the goal comes last. */
export type NewGoal = Pick<Goal, 'plan' | 'text'> & Partial<Omit<Goal, 'goal'>>

const columns = ['goal', 'plan', 'position', 'text', 'short_title', 'comparator', 'count', 'unit', 'deadline'] as const

const select = (tx: Tx, council: string) => tx.selectFrom('goal').select(columns).where('council', '=', council)

export async function listGoals(tx: Tx, council: string, plan?: string): Promise<Goal[]> {
  const all = select(tx, council)
  const chosen = plan === undefined ? all : all.where('plan', '=', plan)
  const rows = await chosen.orderBy('plan').orderBy('position').orderBy('goal').execute()
  return rows.map(asGoal)
}

export async function findGoal(tx: Tx, council: string, goal: string): Promise<Goal | undefined> {
  const row = await select(tx, council).where('goal', '=', goal).executeTakeFirst()
  return row && asGoal(row)
}

export async function insertGoal(tx: Tx, council: string, values: NewGoal): Promise<string> {
  const goal = randomUUIDv7()
  const position = values.position ?? (await nextGoalPosition(tx, council, values.plan))
  await tx
    .insertInto('goal')
    .values({ council, goal, position, ...asRow(values) })
    .execute()
  return goal
}

async function nextGoalPosition(tx: Tx, council: string, plan: string): Promise<number> {
  const { last } = await tx
    .selectFrom('goal')
    .select((query) => query.fn.max('position').as('last'))
    .where('council', '=', council)
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function updateGoal(tx: Tx, council: string, goal: string, values: NewGoal): Promise<void> {
  await tx
    .updateTable('goal')
    .set({ ...asRow(values), position: values.position })
    .where('council', '=', council)
    .where('goal', '=', goal)
    .execute()
}

export async function deleteGoal(tx: Tx, council: string, goal: string): Promise<void> {
  await tx.deleteFrom('goal').where('council', '=', council).where('goal', '=', goal).execute()
}

const asRow = ({ plan, text, shortTitle, target, deadline }: NewGoal) => ({
  plan,
  text,
  short_title: shortTitle ?? '',
  comparator: target?.comparator ?? null,
  count: target?.count ?? null,
  unit: target?.unit || null,
  deadline: deadline?.toString() ?? null,
})

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const asGoal = (row: Row): Goal => ({
  goal: row.goal,
  plan: row.plan,
  position: row.position,
  text: row.text,
  shortTitle: row.short_title,
  target:
    row.count === null ? null : { comparator: row.comparator as Comparator, count: row.count, unit: row.unit ?? '' },
  deadline: dayIn(row.deadline),
})
