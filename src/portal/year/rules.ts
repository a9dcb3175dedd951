import { type Day, isAfter, isBefore } from '../../foundation/days.ts'
import { onOrBefore, workdaysBefore } from '../../foundation/holidays.ts'
import type { Said } from '../../foundation/words.ts'
import { byAnalogy, type Citation, cite, uncertain } from '../../law/cite.ts'
import { words } from './words.ts'

const budgetBeforeTheYear = byAnalogy(cite('kommuneloven', '14-3', 1))
const accountsAdopted = byAnalogy(cite('kommuneloven', '14-3', 2))
/** For kommunestyret; nothing that has been read says whether it fits a council like this. */
const budgetPublic = uncertain(cite('kommuneloven', '14-3', 4))
const twoReports = byAnalogy(cite('kommuneloven', '14-5', 3))
const accountsFinished = byAnalogy(cite('kommuneloven', '14-6', 6))
const reportFinished = byAnalogy(cite('kommuneloven', '14-7', 3))
const reasonableNotice = cite('kommuneloven', '11-3', 1)

/** Days of notice that are proposed where neither law nor agreement names any. */
export const usualNotice = 14
/** Working days between the papers and the notice that carries them. */
export const papersBefore = 3

interface PlannedMeeting {
  readonly body: string
  readonly bodyName: string
  readonly bodyKind: string
  readonly noticeDays: number | null
  readonly day: Day
  readonly address: string
  readonly announced: boolean
  readonly cancelled: boolean
}

export interface YearFacts {
  readonly year: number
  readonly today: Day
  readonly meetings: readonly PlannedMeeting[]
  readonly adjustments: readonly { readonly title: string; readonly day: Day }[]
  /** Plans and strategies that end with the year. */
  readonly ending: readonly string[]
  readonly turns: readonly { readonly bodyName: string; readonly name: string; readonly day: Day }[]
  readonly municipal: readonly {
    readonly name: string
    readonly day: Day
    readonly what: string
    readonly id: string
  }[]
}

type DutyKind = 'meeting' | 'notice' | 'papers' | 'money' | 'figures' | 'plan' | 'leadership' | 'municipal'

/** Something that falls on a day of the year, and where it comes from. */
export interface Duty {
  readonly kind: DutyKind
  readonly day: Day
  readonly says: Said
  readonly because?: Said
  readonly citation?: Citation
  /** Below the council's address. */
  readonly at?: string
  readonly done: boolean
}

/** All of the year's duties in the order of the calendar. */
export const dutiesOf = (facts: YearFacts): Duty[] =>
  [...facts.meetings.flatMap((one) => ofMeeting(one, facts.today)), ...ofLaw(facts), ...ofOthers(facts)]
    .filter(({ day }) => day.year === facts.year)
    .sort((one, other) => Temporal.PlainDate.compare(one.day, other.day))

/** What is not done and whose day has come. */
export const isLate = ({ day, done }: Duty, today: Day): boolean => !done && isBefore(day, today)

/** A meeting with its back-schedule: move the meeting, and its deadlines move. */
function ofMeeting(meeting: PlannedMeeting, today: Day): Duty[] {
  if (meeting.cancelled) return []
  const { day, bodyName, noticeDays, announced, address } = meeting
  const at = `/moter/${address}`
  const noticeDay = noticeDayOf(meeting)
  const because = noticeDays === null ? words.usualNotice(usualNotice) : words.agreedNotice(noticeDays)
  const papers = workdaysBefore(noticeDay, papersBefore)
  return [
    { kind: 'meeting', day, says: words.meeting(bodyName), at, done: isBefore(day, today) },
    {
      kind: 'notice',
      day: noticeDay,
      says: words.noticeOut(bodyName, day),
      because,
      citation: reasonableNotice,
      at,
      done: announced,
    },
    {
      kind: 'papers',
      day: papers,
      says: words.papersDue(bodyName, day),
      because: words.papersBefore(papersBefore),
      at,
      done: announced,
    },
  ]
}

/** The last working day on which the notice may go out. */
export const noticeDayOf = ({ day, noticeDays }: Pick<PlannedMeeting, 'day' | 'noticeDays'>): Day =>
  onOrBefore(day.subtract({ days: noticeDays ?? usualNotice }))

const on = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day })

function ofLaw({ year, today, meetings }: YearFacts): Duty[] {
  const past = (day: Day) => isBefore(day, today)
  const law = (day: Day, says: Said, citation: Citation, done = past(day)): Duty => {
    return { kind: 'money', day, says, citation, done }
  }
  const final = [...meetings].reverse().find(({ bodyKind, cancelled }) => bodyKind === 'representantskap' && !cancelled)
  return [
    law(on(year, 2, 22), words.accounts(year - 1), accountsFinished),
    law(on(year, 3, 31), words.annualReport(year - 1), reportFinished),
    law(on(year, 6, 30), words.accountsAdopted(year - 1), accountsAdopted),
    law(on(year, 12, 31), words.budgetAdopted(year + 1), budgetBeforeTheYear),
    ...(final ? [law(final.day.subtract({ days: 14 }), words.budgetPublic(year + 1), budgetPublic)] : []),
    { ...law(on(year, 5, 15), words.report(1), twoReports), because: words.usually },
    { ...law(on(year, 9, 15), words.report(2), twoReports), because: words.usually },
  ]
}

function ofOthers({ year, today, adjustments, ending, turns, municipal }: YearFacts): Duty[] {
  const past = (day: Day) => isBefore(day, today)
  const figures = onOrBefore(on(year, 2, 25))
  const last = on(year, 12, 31)
  return [
    {
      kind: 'figures',
      day: figures,
      says: words.population(year),
      because: words.statistics,
      at: '/budsjett',
      done: past(figures),
    },
    ...adjustments.map(
      ({ title, day }): Duty => ({
        kind: 'figures',
        day: isAfter(figures, day) ? figures : day,
        says: words.adjust(title),
        because: words.fromBudget,
        at: '/budsjett',
        done: past(figures),
      }),
    ),
    ...ending.map(
      (title): Duty => ({
        kind: 'plan',
        day: last,
        says: words.planEnds(title),
        because: words.fromPlan,
        at: '/plan',
        done: past(last),
      }),
    ),
    ...turns.map(
      ({ bodyName, name, day }): Duty => ({
        kind: 'leadership',
        day,
        says: words.turn(bodyName, name),
        because: words.fromLeadership,
        at: '/medlemmer',
        done: past(day),
      }),
    ),
    ...municipal.map(
      ({ name, what, day, id }): Duty => ({
        kind: 'municipal',
        day,
        says: words.municipal(name, what),
        because: words.ownDate,
        at: `/skrivebord/kommunenes-datoer/${id}`,
        done: past(day),
      }),
    ),
  ]
}

/** True when the representantskap has no meeting before the accounts must be adopted. */
export const lacksSpringMeeting = ({ meetings, year }: YearFacts): boolean => {
  const own = meetings.filter(({ bodyKind, cancelled }) => bodyKind === 'representantskap' && !cancelled)
  return own.length > 0 && !own.some(({ day }) => isBefore(day, on(year, 7, 1)))
}
