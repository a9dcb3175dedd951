import { decisionsOf } from '../cases/decisions/store.ts'
import { getCouncil } from '../councils/council/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { listAgenda } from '../meetings/agenda/store.ts'
import { readAttendance } from '../meetings/attendance/reading.ts'
import { readCourse } from '../meetings/course/reading.ts'
import { listReplies, type Reply } from '../meetings/replies/store.ts'
import type { Meeting } from '../meetings/store.ts'
import { readBallots } from '../votes/store.ts'
import { approvalsAround } from './approval/store.ts'
import { assemble } from './assembly/assemble.ts'
import type { MinutesFacts } from './assembly/facts.ts'
import type { MinutesContent } from './content.ts'
import { listProse } from './prose/store.ts'
import { frozenContent } from './store.ts'
import { readAround } from './surroundings-store.ts'

/**
 * The møtebok of a meeting. Once approved it is what was approved, whatever the record says since; until then it is
 * assembled anew each time, in the council's language. `open`: without what is exempt or was said behind closed doors.
 */
export async function readMinutes(
  tx: Tx,
  council: string,
  meeting: Meeting,
  { open }: { readonly open: boolean },
): Promise<MinutesContent> {
  const frozen = await frozenContent(tx, council, meeting.meeting, { open })
  return frozen ?? assemble(await readFacts(tx, council, meeting), { open })
}

/** Everything that the draft is made of; one query a table, however many items there are. */
export async function readFacts(tx: Tx, council: string, meeting: Meeting): Promise<MinutesFacts> {
  const { name, language } = await getCouncil(tx, council)
  const agenda = await listAgenda(tx, council, meeting.meeting, 'everything')
  const cases = agenda.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))
  const here = new Set(agenda.map(({ agendaItem }) => agendaItem))
  const decisions = await decisionsOf(tx, council, cases, 'everything')
  const approvals = await approvalsAround(tx, council, meeting.meeting)
  return {
    language,
    council: { council, name },
    meeting,
    agenda,
    attendance: await readAttendance(tx, council, meeting),
    course: await readCourse(tx, council, meeting),
    ballots: await readBallots(tx, council, meeting.meeting, 'everything'),
    decisions: decisions.filter(({ agendaItem }) => agendaItem && here.has(agendaItem)).reverse(),
    reportedAbsent: absentSeats(await listReplies(tx, council, meeting.meeting)),
    around: await readAround(tx, council, meeting.meeting),
    prose: await listProse(tx, council, meeting.meeting),
    approvals: approvals
      .filter(({ inMeeting }) => inMeeting === meeting.meeting)
      .map(({ outcome, correction, ofDay, ofAddress }) => ({
        outcome,
        correction,
        day: `${ofDay}`,
        address: ofAddress,
      })),
  }
}

/** The latest answer of each person for each seat counts. */
function absentSeats(replies: readonly Reply[]): Set<string> {
  const latest = new Map(replies.map((one) => [`${one.seat} ${one.person}`, one]))
  return new Set([...latest.values()].filter(({ answer }) => answer === 'absent').map(({ seat }) => seat))
}
