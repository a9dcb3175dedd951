import { type Course, type Item, isHeading } from '../../meetings/course/rules.ts'

export type ItemState = 'done' | 'now' | 'ahead'

/** By item. A heading is where what stands under it is: done when all of it is, now while any of it is. */
export function itemStates<T extends Item>(
  items: readonly T[],
  { treatments, current }: Course,
): Map<string, ItemState> {
  const states = new Map<string, ItemState>()
  const stateOf = (item: T): ItemState => {
    const inner = items.filter(({ parent }) => parent === item.agendaItem)
    if (isHeading(items, item)) {
      const within = inner.map(stateOf)
      if (within.every((one) => one === 'done')) return 'done'
      return within.every((one) => one === 'ahead') ? 'ahead' : 'now'
    }
    if (item.agendaItem === current) return 'now'
    if (treatments.some(({ agendaItem }) => agendaItem === item.agendaItem)) return 'done'
    return item.kind === 'break' && hasPassed(items, item, treatments) ? 'done' : 'ahead'
  }
  for (const item of items) states.set(item.agendaItem, stateOf(item))
  return states
}

/** A break is over when anything after it has been up. */
const hasPassed = (items: readonly Item[], { position }: Item, treatments: Course['treatments']) =>
  treatments.some(({ agendaItem }) => (items.find((one) => one.agendaItem === agendaItem)?.position ?? 0) > position)

/** What can be taken up, in the order of the agenda. */
export const treatable = <T extends Item>(items: readonly T[]): T[] =>
  items.filter((item) => item.kind !== 'break' && !isHeading(items, item))

/** The one after the item that is up, or after the last that was; undefined at the end. */
export function nextItem<T extends Item>(items: readonly T[], course: Course): T | undefined {
  const states = itemStates(items, course)
  const ahead = (item: T) => states.get(item.agendaItem) === 'ahead'
  const all = treatable(items)
  const last = all.findIndex(
    ({ agendaItem }) => agendaItem === (course.current ?? course.treatments.at(-1)?.agendaItem),
  )
  return all.slice(last + 1).find(ahead) ?? all.find(ahead)
}
