import type { InsightSource } from '../accounts/sees.ts'
import { seatsHeldBy } from '../members/seats/held.ts'
import { meetingsAhead, openCallsOf, withWhatStandsUnder } from './replies/insight-store.ts'

/** Seats of today, of the day of a meeting ahead, and calls as a substitute until the meeting is over (§ 7-10). */
export const insightOfMeetings: InsightSource = async (tx, council, person, today) => {
  const heldOn = await seatsHeldBy(tx, council, person)
  const bodies = [...new Set(heldOn(today).map(({ body }) => body))]
  const calls = await openCallsOf(tx, council, person, today)
  const called = calls.filter(({ agendaItem }) => !agendaItem).map(({ meeting }) => meeting)
  const alone = calls.flatMap(({ agendaItem }) => (agendaItem ? [agendaItem] : []))
  const soon = (await meetingsAhead(tx, council, today)).filter(
    ({ body, day }) => !bodies.includes(body) && heldOn(day).some((seat) => seat.body === body),
  )
  return {
    bodies,
    meetings: [...new Set([...called, ...soon.map(({ meeting }) => meeting)])],
    items: await withWhatStandsUnder(tx, council, alone),
  }
}
