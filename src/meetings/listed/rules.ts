import { isAfter } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'

/** A case that was not listed may be decided unless the meeting chair or one third of those who meet object. */
export const notListed = cite('kommuneloven', '11-3', 5)

export interface SentNotice {
  readonly version: number
  readonly sentOn: Temporal.PlainDate
  readonly items: readonly string[]
}

interface Called {
  readonly day: Temporal.PlainDate
  /** The body's own notice period; null when its agreement says nothing. */
  readonly noticeDays: number | null
}

/**
 * The items that the body was called to decide: those of the notice itself, and of later versions that still kept the
 * body's own notice period. What «reasonable notice» is otherwise the law does not say; then only the first one counts.
 */
export function listedItems(notices: readonly SentNotice[], { day, noticeDays }: Called): Set<string> {
  const first = Math.min(...notices.map(({ version }) => version))
  const inTime = ({ version, sentOn }: SentNotice) =>
    version === first || (noticeDays !== null && !isAfter(sentOn, day.subtract({ days: noticeDays })))
  return new Set(notices.filter(inTime).flatMap(({ items }) => items))
}
