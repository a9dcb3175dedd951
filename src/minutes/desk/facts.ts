import type { Tx } from '../../foundation/database/council.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { intervals } from '../../meetings/attendance/rules.ts'
import { meetingHere } from '../../meetings/here.ts'
import { listMeetings, type Meeting } from '../../meetings/store.ts'
import { type Approval, approvalsAround } from '../approval/store.ts'
import { assemble } from '../assembly/assemble.ts'
import type { Missing } from '../completeness/missing.ts'
import { whatIsMissing } from '../completeness/rules.ts'
import type { MinutesContent } from '../content.ts'
import { listProse, type WrittenProse } from '../prose/store.ts'
import { readFacts } from '../reading.ts'
import { listSignatures, type Signature } from '../signing/store.ts'
import { findMinutes, frozenContent, type Minutes } from '../store.ts'

/** The minutes as the secretary works with them. */
export interface DeskFacts {
  readonly meeting: Meeting
  readonly minutes: Minutes | undefined
  readonly content: MinutesContent
  readonly missing: readonly Missing[]
  readonly prose: readonly WrittenProse[]
  readonly signatures: readonly Signature[]
  readonly approvals: readonly Approval[]
  /** Who met, and may be named to sign. */
  readonly met: readonly { readonly person: string; readonly name: string }[]
  /** Later meetings of the same body, in which these minutes may be approved. */
  readonly later: readonly Meeting[]
}

/** Undefined when there is no such meeting. */
export async function readDesk(tx: Tx, visit: Visit): Promise<DeskFacts | undefined> {
  const { council } = visit
  const meeting = await meetingHere(tx, visit, 'everything')
  if (!meeting) return undefined
  const facts = await readFacts(tx, council, meeting)
  const frozen = await frozenContent(tx, council, meeting.meeting, { open: false })
  const people = new Set(intervals(facts.attendance).map(({ person }) => person))
  const meetings = await listMeetings(tx, council, 'everything')
  return {
    meeting,
    minutes: await findMinutes(tx, council, meeting.meeting),
    content: frozen ?? assemble(facts, { open: false }),
    missing: frozen ? [] : whatIsMissing(facts),
    prose: await listProse(tx, council, meeting.meeting),
    signatures: await listSignatures(tx, council, meeting.meeting),
    approvals: await approvalsAround(tx, council, meeting.meeting),
    met: [...people].map((person) => ({ person, name: facts.attendance.people.get(person)?.name ?? '' })),
    later: meetings.filter(
      ({ body, day }) => body === meeting.body && Temporal.PlainDate.compare(day, meeting.day) > 0,
    ),
  }
}
