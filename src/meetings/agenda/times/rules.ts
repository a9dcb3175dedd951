import { asTree, type Branch, type Placed } from '../rules.ts'

interface Timed extends Placed {
  /** `HH:MM` when the item has a time of its own. */
  readonly starts: string | null
  readonly minutes: number | null
}

export interface PlannedTimes {
  /** `HH:MM` by item; without those whose time cannot be known. */
  readonly at: ReadonlyMap<string, string>
  /** When the last item ends; undefined when it cannot be known. */
  readonly ends: string | undefined
  /** False when something on the agenda is not shown to this reader. */
  readonly complete: boolean
}

/**
 * Runs through the agenda from the meeting's start, item by item, as long as the minutes are known. After an item that
 * is not `shown` the clock stands still until an item has a time of its own: the gap would tell that something is there.
 */
export function plannedTimes(
  items: readonly Timed[],
  starts: string | null,
  shown: (agendaItem: string) => boolean = () => true,
): PlannedTimes {
  const at = new Map<string, string>()
  const through = (branches: readonly Branch<Timed>[], begins: number | undefined) =>
    branches.reduce((clock, branch) => passed(branch, clock), begins)

  function passed({ item, items: inner }: Branch<Timed>, clock: number | undefined): number | undefined {
    if (!shown(item.agendaItem)) return undefined
    const begins = item.starts ? asMinutes(item.starts) : clock
    if (begins !== undefined && begins < day) at.set(item.agendaItem, asClock(begins))
    const innerEnds = inner.length ? through(inner, begins) : undefined
    if (item.minutes === null) return innerEnds
    return begins === undefined ? undefined : Math.max(begins + item.minutes, innerEnds ?? 0)
  }

  const ends = through(asTree(items), starts ? asMinutes(starts) : undefined)
  return {
    at,
    ends: ends !== undefined && ends < day && items.length ? asClock(ends) : undefined,
    complete: items.every(({ agendaItem }) => shown(agendaItem)),
  }
}

const day = 24 * 60

const asMinutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const asClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
