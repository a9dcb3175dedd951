import { type Day, daysBetween } from '../../foundation/days.ts'
import { type Difference, isNothing } from './content.ts'

export type NoticeKind = 'notice' | 'supplement' | 'change' | 'cancellation'

/** Which version comes next. Null when it was sent and nothing has changed since. */
export function nextKind(
  last: { readonly kind: NoticeKind } | undefined,
  difference: Difference | undefined,
  moved: boolean,
): NoticeKind | null {
  if (!last || !difference) return 'notice'
  if (last.kind === 'cancellation' || moved) return 'change'
  return isNothing(difference) ? null : 'supplement'
}

interface Held {
  readonly day: Day
  readonly closedAt: unknown
}

/** A link answers, and reads, until the meeting has been held. */
export const isOver = ({ day, closedAt }: Held, today: Day): boolean => Boolean(closedAt) || daysBetween(today, day) < 0
