import type { CaseKind } from '../../cases/rules.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** What any other business may come to: deciding what was not listed, and asking the leader. */
export const anyOtherBusiness = {
  decide: cite('kommuneloven', '11-3', 5),
  ask: cite('kommuneloven', '11-2', 4),
}

/** What can happen with a case, and what else a meeting does. */
export type ItemKind = CaseKind | 'formality' | 'case-list' | 'break'

export const itemKinds: readonly ItemKind[] = [
  'formality',
  'orientation',
  'dialogue',
  'decision',
  'signing',
  'election',
  'report',
  'case-list',
  'any-other-business',
  'break',
]

export const asItemKind = (kind: string | null): ItemKind | null => itemKinds.find((one) => one === kind) ?? null

/** An item's place: under which other, and where in the whole agenda read from top to bottom. */
export interface Placed {
  readonly agendaItem: string
  readonly parent: string | null
  readonly position: number
}

export interface Branch<T> {
  readonly item: T
  readonly items: readonly Branch<T>[]
}

/** Deeper than this is no agenda that can be read aloud: a list of cases, a case, its parts. */
const deepest = 3

/** The agenda as it is nested. What stands under an item that is not among these, is left out with it. */
export function asTree<T extends Placed>(items: readonly T[], parent: string | null = null): Branch<T>[] {
  return items
    .filter((one) => one.parent === parent)
    .sort((one, other) => one.position - other.position)
    .map((item) => ({ item, items: asTree(items, item.agendaItem) }))
}

const flat = <T extends Placed>(tree: readonly Branch<T>[]): T[] =>
  tree.flatMap(({ item, items }) => [item, ...flat(items)])

/** The same order, numbered from 1 from top to bottom. */
export const renumbered = <T extends Placed>(items: readonly T[]): T[] =>
  flat(asTree(items)).map((one, index) => ({ ...one, position: index + 1 }))

/** `at` counts from 1 among the items with the same parent; last when it is left out. */
export function insertedAt<T extends Placed>(items: readonly T[], item: T, at?: number): T[] {
  const siblings = asTree(items, item.parent)
  const next = at === undefined ? undefined : siblings[at - 1]?.item
  const position = next ? next.position - 0.5 : Number.MAX_SAFE_INTEGER
  return renumbered([...items, { ...item, position }])
}

/** `parent` is where a new item is to stand; none is outermost. */
export function whyCannotStandUnder(items: readonly Placed[], parent: string | null): Refusal | null {
  if (!parent) return null
  const host = items.find((one) => one.agendaItem === parent)
  if (!host) return refuse(words.unknownParent)
  return depth(items, host) >= deepest ? refuse(words.tooDeep) : null
}

export type Direction = 'up' | 'down' | 'in' | 'out'
export const directions: readonly Direction[] = ['up', 'down', 'in', 'out']

/** The whole agenda in its new order. Refused at the ends, and where nesting would go too deep. */
export function moved<T extends Placed>(items: readonly T[], agendaItem: string, direction: Direction): T[] | Refusal {
  const item = items.find((one) => one.agendaItem === agendaItem)
  if (!item) return refuse(words.gone)
  const siblings = asTree(items, item.parent).map((branch) => branch.item)
  const at = siblings.indexOf(item)
  switch (direction) {
    case 'up':
      return at > 0 ? exchanged(items, item, siblings[at - 1]!) : refuse(words.isFirst)
    case 'down':
      return at < siblings.length - 1 ? exchanged(items, item, siblings[at + 1]!) : refuse(words.isLast)
    case 'in': {
      const host = siblings[at - 1]
      if (!host) return refuse(words.nothingAbove)
      if (depth(items, host) + height(items, item) > deepest) return refuse(words.tooDeep)
      return insertedAt(without(items, item), { ...item, parent: host.agendaItem })
    }
    case 'out': {
      const host = items.find((one) => one.agendaItem === item.parent)
      if (!host) return refuse(words.isOutermost)
      const aunts = asTree(items, host.parent).map((branch) => branch.item)
      return insertedAt(without(items, item), { ...item, parent: host.parent }, aunts.indexOf(host) + 2)
    }
  }
}

/** The item, with all under it, stands where another stood, which moves down. Refused where it would go too deep. */
export function placedBefore<T extends Placed>(items: readonly T[], agendaItem: string, target: string): T[] | Refusal {
  const item = items.find((one) => one.agendaItem === agendaItem)
  const next = items.find((one) => one.agendaItem === target)
  if (!item || !next) return refuse(words.gone)
  if (isWithin(items, next, agendaItem)) return refuse(words.intoItself)
  const host = next.parent ? items.find((one) => one.agendaItem === next.parent) : undefined
  if (host && depth(items, host) + height(items, item) > deepest) return refuse(words.tooDeep)
  const left = without(items, item)
  const siblings = asTree(left, next.parent).map((branch) => branch.item.agendaItem)
  return insertedAt(left, { ...item, parent: next.parent }, siblings.indexOf(target) + 1)
}

const isWithin = (items: readonly Placed[], one: Placed, ancestor: string): boolean => {
  if (one.agendaItem === ancestor) return true
  const above = items.find(({ agendaItem }) => agendaItem === one.parent)
  return above ? isWithin(items, above, ancestor) : false
}

/** What can stand again in the next meeting: not the cases, and not what stands under one. From top to bottom. */
export function withoutCases<T extends Placed & { readonly councilCase: string | null }>(items: readonly T[]): T[] {
  const kept = (branches: readonly Branch<T>[]): T[] =>
    branches.flatMap(({ item, items: inner }) => (item.councilCase ? [] : [item, ...kept(inner)]))
  return kept(asTree(items))
}

/** Which buttons to show: the page asks the same rule that the action asks. */
export const mayMove = (items: readonly Placed[], agendaItem: string, direction: Direction): boolean =>
  Array.isArray(moved(items, agendaItem, direction))

const without = <T extends Placed>(items: readonly T[], item: T) => items.filter((one) => one !== item)

const exchanged = <T extends Placed>(items: readonly T[], one: T, other: T): T[] =>
  renumbered(
    items.map((each) => {
      if (each === one) return { ...each, position: other.position }
      return each === other ? { ...each, position: one.position } : each
    }),
  )

const depth = (items: readonly Placed[], item: Placed): number => {
  const parent = items.find((one) => one.agendaItem === item.parent)
  return parent ? depth(items, parent) + 1 : 1
}

const height = (items: readonly Placed[], item: Placed): number =>
  1 + Math.max(0, ...items.filter((one) => one.parent === item.agendaItem).map((child) => height(items, child)))
