import { type Day, daysBetween } from '../../foundation/days.ts'
import { isHoliday, isQuietTime } from '../../foundation/holidays.ts'
import type { Said } from '../../foundation/words.ts'
import { words } from './words.ts'

/** What a year must have room for, from the most needed on: a council of few meetings keeps the first ones. */
const anchors = [
  { month: 12, day: 10, why: words.forBudget },
  { month: 6, day: 10, why: words.forAccounts },
  { month: 11, day: 12, why: undefined },
  { month: 3, day: 5, why: words.forFigures },
  { month: 10, day: 8, why: words.forPlan },
  { month: 9, day: 3, why: undefined },
  { month: 4, day: 22, why: undefined },
  { month: 1, day: 29, why: undefined },
  { month: 5, day: 21, why: undefined },
  { month: 8, day: 20, why: undefined },
  { month: 2, day: 12, why: undefined },
  { month: 10, day: 29, why: undefined },
] as const

export const mostProposed = anchors.length

export interface Proposing {
  readonly year: number
  readonly count: number
  /** 1 is Monday, 5 Friday. */
  readonly weekday: number
  /** Days that are taken, by what. */
  readonly taken: readonly { readonly day: Day; readonly says: Said; readonly wholeWeek: boolean }[]
}

export interface ProposedDay {
  readonly day: Day
  readonly why: Said | undefined
  /** Why it is not on the weekday of the anchor's own week. */
  readonly moved: Said | undefined
}

/** `count` days of the year, in the order of the calendar, each on the wanted weekday when there is a free one. */
export function proposedDays({ year, count, weekday, taken }: Proposing): ProposedDay[] {
  return anchors
    .slice(0, count)
    .map(({ month, day, why }) => {
      const anchor = Temporal.PlainDate.from({ year, month, day })
      const wanted = anchor.add({ days: weekday - anchor.dayOfWeek })
      const found = near(wanted).find((one) => whyNot(one, taken) === undefined) ?? wanted
      return { day: found, why, moved: found.equals(wanted) ? undefined : whyNot(wanted, taken) }
    })
    .sort((one, other) => Temporal.PlainDate.compare(one.day, other.day))
}

/** The wanted day, the days around it within its week, then the weeks before and after. */
function near(wanted: Day): Day[] {
  const weeks = [0, -7, 7, -14, 14]
  const days = [0, -1, 1, -2, 2].filter((step) => within(wanted, step))
  return weeks.flatMap((week) => days.map((step) => wanted.add({ days: week + step })))
}

const within = (day: Day, step: number) => day.dayOfWeek + step >= 1 && day.dayOfWeek + step <= 5

function whyNot(day: Day, taken: Proposing['taken']): Said | undefined {
  if (isHoliday(day)) return words.isHolidayDay
  if (isQuietTime(day)) return words.isQuiet
  const conflict = taken.find((one) => (one.wholeWeek ? isSameWeek(one.day, day) : one.day.equals(day)))
  return conflict && (conflict.wholeWeek ? words.isTaken : conflict.says)
}

const isSameWeek = (one: Day, other: Day) =>
  Math.abs(daysBetween(one, other)) < 7 && one.weekOfYear === other.weekOfYear
