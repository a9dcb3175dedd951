import type { Tx } from '../../foundation/database/council.ts'
import { listAgenda } from '../agenda/store.ts'
import { listChairs } from '../chair/store.ts'
import { listDisqualifications } from '../disqualification/store.ts'
import { listDoors } from '../doors/store.ts'
import { listFindings } from '../findings/store.ts'
import { itemsWithoutPapers, listedItems } from '../listed/rules.ts'
import { listOnAgendaWhenAnnounced, listSentNotices } from '../listed/store.ts'
import { listProposals, listVotingOrders } from '../proposals/store.ts'
import { listRemarks } from '../remarks/store.ts'
import { listSpeakers } from '../speakers/store.ts'
import type { Meeting } from '../store.ts'
import type { Course } from './rules.ts'
import { listRecesses, listTreatments } from './store.ts'

/** All that has happened in the meeting, also what is not public: see `asPublic`. */
export async function readCourse(tx: Tx, council: string, meeting: Meeting): Promise<Course> {
  const name = meeting.meeting
  const items = (await listAgenda(tx, council, name, 'everything')).map(({ agendaItem }) => agendaItem)
  const chairs = await listChairs(tx, council, name)
  const treatments = await listTreatments(tx, council, name)
  const recesses = await listRecesses(tx, council, name)
  return {
    meeting,
    openedAt: meeting.openedAt,
    closedAt: meeting.closedAt,
    chair: chairs.at(-1) ?? null,
    chairs,
    treatments,
    current: treatments.find(({ endedAt }) => !endedAt)?.agendaItem ?? null,
    recess: recesses.find(({ endedAt }) => !endedAt) ?? null,
    recesses,
    findings: await listFindings(tx, council, name),
    disqualifications: await listDisqualifications(tx, council, name),
    doors: await listDoors(tx, council, name),
    speakers: await listSpeakers(tx, council, name),
    proposals: await listProposals(tx, council, name),
    votingOrders: await listVotingOrders(tx, council, items),
    remarks: await listRemarks(tx, council, name),
    ...(await readListed(tx, council, meeting)),
  }
}

/** Which papers went out is known only of a notice that was sent from here. */
async function readListed(
  tx: Tx,
  council: string,
  meeting: Meeting,
): Promise<Pick<Course, 'listed' | 'withoutPapers'>> {
  const notices = await listSentNotices(tx, council, meeting.meeting)
  if (notices.length)
    return { listed: listedItems(notices, meeting), withoutPapers: itemsWithoutPapers(notices, meeting) }
  const listed = await listOnAgendaWhenAnnounced(tx, council, meeting.meeting)
  return { listed: new Set(listed), withoutPapers: new Set() }
}
