import { listBudgets } from '../../budget/store.ts'
import { listBodies } from '../../councils/bodies/store.ts'
import { listMunicipalDates } from '../../councils/dates/store.ts'
import { listParticipants } from '../../councils/participants/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { listMeetings } from '../../meetings/store.ts'
import { listLeadership } from '../../members/leadership/store.ts'
import { listPlans } from '../../plan/plans/store.ts'
import { listStrategies } from '../../plan/strategy/store.ts'
import type { YearFacts } from './rules.ts'

export interface YearReading extends YearFacts {
  readonly bodies: Awaited<ReturnType<typeof listBodies>>
  /** The meetings that the year's newest budget pays for; null when it does not say, undefined when there is none. */
  readonly paid: number | null | undefined
}

/** Everything that falls on a day of the year. */
export async function readYear(tx: Tx, council: string, year: number, today: Day): Promise<YearReading> {
  const bodies = await listBodies(tx, council)
  const budgets = await listBudgets(tx, council, 'everything')
  const ofYear = budgets.find((one) => one.year === year)
  return {
    year,
    today,
    bodies,
    paid: ofYear?.meetings,
    meetings: await meetingsOf(tx, council, year, bodies),
    adjustments: budgets.flatMap(({ title, adjustDay }) => (adjustDay ? [{ title, day: adjustDay }] : [])),
    ending: await endingWith(tx, council, year),
    turns: await turnsOf(tx, council, bodies),
    municipal: (await listMunicipalDates(tx, council, year)).map((one) => ({
      id: one.municipalDate,
      name: one.participantName,
      day: one.day,
      what: one.what,
    })),
  }
}

async function meetingsOf(tx: Tx, council: string, year: number, bodies: YearReading['bodies']) {
  const meetings = (await listMeetings(tx, council, 'everything')).filter(({ day }) => day.year === year)
  return meetings.map((one) => ({
    body: one.body,
    bodyName: one.bodyName,
    bodyKind: bodies.find(({ body }) => body === one.body)?.kind ?? 'other',
    noticeDays: one.noticeDays,
    day: one.day,
    address: one.address,
    announced: one.announcedAt !== null,
    cancelled: one.cancelledAt !== null,
  }))
}

async function endingWith(tx: Tx, council: string, year: number): Promise<string[]> {
  const plans = (await listPlans(tx, council)).map(({ title, year: from, toYear }) => ({ title, last: toYear ?? from }))
  const strategies = (await listStrategies(tx, council)).map(({ name, to }) => ({ title: name, last: to }))
  return [...strategies, ...plans].filter(({ last }) => last === year).map(({ title }) => title)
}

async function turnsOf(tx: Tx, council: string, bodies: YearReading['bodies']) {
  const participants = await listParticipants(tx, council)
  return (await listLeadership(tx, council)).flatMap(({ role, body, participant, from }) => {
    const name = participants.find((one) => one.participant === participant)?.name
    const bodyName = bodies.find((one) => one.body === body)?.name
    return role === 'leader' && name && bodyName ? [{ bodyName, name, day: from }] : []
  })
}
