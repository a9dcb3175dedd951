import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

export interface Strategy {
  readonly strategy: string
  readonly name: string
  readonly from: number
  readonly to: number
}

export type NewStrategy = Omit<Strategy, 'strategy'>

export interface PriorityArea {
  readonly area: string
  readonly strategy: string
  readonly position: number
  readonly title: string
}

/** Without a position the area comes last. */
export type NewPriorityArea = Pick<PriorityArea, 'strategy' | 'title'> & { readonly position?: number }

const strategyColumns = ['strategy', 'name', 'from_year as from', 'to_year as to'] as const
const areaColumns = ['priority_area as area', 'strategy', 'position', 'title'] as const

/** The newest first. */
export const listStrategies = (tx: Tx, council: string): Promise<Strategy[]> =>
  tx
    .selectFrom('strategy')
    .select(strategyColumns)
    .where('council', '=', council)
    .orderBy('from_year', 'desc')
    .orderBy('name')
    .execute()

export const findStrategy = (tx: Tx, council: string, strategy: string): Promise<Strategy | undefined> =>
  tx
    .selectFrom('strategy')
    .select(strategyColumns)
    .where('council', '=', council)
    .where('strategy', '=', strategy)
    .executeTakeFirst()

export async function insertStrategy(tx: Tx, council: string, { name, from, to }: NewStrategy): Promise<string> {
  const strategy = randomUUIDv7()
  await tx.insertInto('strategy').values({ council, strategy, name, from_year: from, to_year: to }).execute()
  return strategy
}

export async function updateStrategy(tx: Tx, council: string, strategy: string, { name, from, to }: NewStrategy) {
  await tx
    .updateTable('strategy')
    .set({ name, from_year: from, to_year: to })
    .where('council', '=', council)
    .where('strategy', '=', strategy)
    .execute()
}

export async function deleteStrategy(tx: Tx, council: string, strategy: string): Promise<void> {
  await tx.deleteFrom('strategy').where('council', '=', council).where('strategy', '=', strategy).execute()
}

/** In the strategies' own order; those of one strategy when it is named. */
export async function listPriorityAreas(tx: Tx, council: string, strategy?: string): Promise<PriorityArea[]> {
  const all = tx.selectFrom('priority_area').select(areaColumns).where('council', '=', council)
  const chosen = strategy === undefined ? all : all.where('strategy', '=', strategy)
  return chosen.orderBy('strategy').orderBy('position').orderBy('priority_area').execute()
}

export const findPriorityArea = (tx: Tx, council: string, area: string): Promise<PriorityArea | undefined> =>
  tx
    .selectFrom('priority_area')
    .select(areaColumns)
    .where('council', '=', council)
    .where('priority_area', '=', area)
    .executeTakeFirst()

export async function insertPriorityArea(tx: Tx, council: string, values: NewPriorityArea): Promise<string> {
  const area = randomUUIDv7()
  const { strategy, title } = values
  const position = values.position ?? (await nextAreaPosition(tx, council, strategy))
  await tx.insertInto('priority_area').values({ council, priority_area: area, strategy, position, title }).execute()
  return area
}

async function nextAreaPosition(tx: Tx, council: string, strategy: string): Promise<number> {
  const { last } = await tx
    .selectFrom('priority_area')
    .select((query) => query.fn.max('position').as('last'))
    .where('council', '=', council)
    .where('strategy', '=', strategy)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function updatePriorityArea(tx: Tx, council: string, area: string, values: NewPriorityArea) {
  await tx
    .updateTable('priority_area')
    .set({ strategy: values.strategy, title: values.title, position: values.position })
    .where('council', '=', council)
    .where('priority_area', '=', area)
    .execute()
}

export async function deletePriorityArea(tx: Tx, council: string, area: string): Promise<void> {
  await tx.deleteFrom('priority_area').where('council', '=', council).where('priority_area', '=', area).execute()
}
