import { isAfter } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'

/**
 * A case that was not listed, or whose papers were not sent with the notice, may be decided unless the meeting chair or one
 * third of those who meet object.
 */
export const notListed = cite('kommuneloven', '11-3', 5)

export interface SentNotice {
  readonly version: number
  readonly sentOn: Temporal.PlainDate
  readonly items: readonly string[]
  /** Those of them that are cases, with neither text nor papers when it was sent. */
  readonly bare: readonly string[]
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
export const listedItems = (notices: readonly SentNotice[], called: Called): Set<string> =>
  new Set(inTime(notices, called).flatMap(({ items }) => items))

/** Of those items the cases whose papers came with none of these notices. A case that had some of its papers is not among them. */
export function itemsWithoutPapers(notices: readonly SentNotice[], called: Called): Set<string> {
  const sent = inTime(notices, called)
  const bare = (item: string) =>
    sent.every(({ items, bare: without }) => !items.includes(item) || without.includes(item))
  return new Set([...listedItems(notices, called)].filter(bare))
}

function inTime(notices: readonly SentNotice[], { day, noticeDays }: Called): SentNotice[] {
  const first = Math.min(...notices.map(({ version }) => version))
  return notices.filter(
    ({ version, sentOn }) =>
      version === first || (noticeDays !== null && !isAfter(sentOn, day.subtract({ days: noticeDays }))),
  )
}
