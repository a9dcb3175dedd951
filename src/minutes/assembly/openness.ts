import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { covers } from '../../meetings/attendance/rules.ts'
import type { MinutesFacts } from './facts.ts'

/** Items of exempt cases, with all that stands under them: nobody may learn of them from the open version. */
export function exemptItems(agenda: readonly AgendaItem[]): ReadonlySet<string> {
  const exempt = new Set<string>()
  for (const { agendaItem, parent, exempt: own } of agenda)
    if (own || (parent !== null && exempt.has(parent))) exempt.add(agendaItem)
  return exempt
}

/** Whether the public was out of the room at that moment. */
export const behindClosedDoors = ({ course }: Pick<MinutesFacts, 'course'>, at: Temporal.Instant): boolean =>
  course.doors.some(({ closedAt, openedAt }) => covers({ from: closedAt, until: openedAt }, at))

export const doorsOf = ({ course }: Pick<MinutesFacts, 'course'>, agendaItem: string) =>
  course.doors.filter((one) => one.agendaItem === agendaItem)
