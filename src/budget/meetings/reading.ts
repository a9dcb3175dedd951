import { listBodies } from '../../councils/bodies/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { listMeetings } from '../../meetings/store.ts'
import { countsForBudget, meetingCount } from './rules.ts'

/** Whether as many meetings are planned in the budget's year as it pays for; also those not announced yet. */
export async function readMeetingCount(
  tx: Tx,
  council: string,
  { year, meetings: paid }: { readonly year: number; readonly meetings: number | null },
) {
  const kinds = new Map((await listBodies(tx, council)).map(({ body, kind }) => [body, kind]))
  const ofYear = (await listMeetings(tx, council, 'everything')).filter(({ day }) => day.year === year)
  const meetings = ofYear.map(({ body, cancelledAt }) => ({
    bodyKind: kinds.get(body) ?? 'other',
    cancelled: cancelledAt !== null,
  }))
  return meetingCount(countsForBudget(meetings).length, paid, year)
}
