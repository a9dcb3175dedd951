import type { Said } from '../../foundation/words.ts'
import { words } from './words.ts'

interface MeetingCount {
  readonly agrees: boolean
  /** False when the budget does not say how many. */
  readonly known: boolean
  readonly says: Said
}

/** The number of meetings is the one the budget pays for. `paid` is null when the budget does not say. */
export function meetingCount(planned: number, paid: number | null, year: number): MeetingCount {
  if (paid === null) return { agrees: true, known: false, says: words.notSaid(planned, year) }
  if (planned === paid) return { agrees: true, known: true, says: words.asPaid(paid, year) }
  const says = planned < paid ? words.fewer(planned, paid, year) : words.more(planned, paid, year)
  return { agrees: false, known: true, says }
}

interface Counted {
  readonly bodyKind: string
  readonly cancelled: boolean
}

/** Which of a year's meetings the budget pays for: the council's own, or all of them where there is no other body. */
export function countsForBudget<M extends Counted>(meetings: readonly M[]): M[] {
  const held = meetings.filter(({ cancelled }) => !cancelled)
  const own = held.filter(({ bodyKind }) => bodyKind === 'council')
  return own.length || held.some(({ bodyKind }) => bodyKind !== 'representantskap') ? own : held
}
