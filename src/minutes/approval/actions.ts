import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { findMeeting, lockMeeting } from '../../meetings/store.ts'
import { whyCannotBeApprovedIn } from '../rules.ts'
import { lockMinutes } from '../store.ts'
import { words } from '../words.ts'
import { insertApproval } from './store.ts'

interface Found {
  readonly later: string
  /** What was wrong and what is right; empty when nothing was. */
  readonly correction: string
}

/** The minutes themselves are not touched: the correction stands beside them, and in the minutes of the later meeting. */
export async function approveLater(
  tx: Tx,
  act: Act,
  meeting: string,
  { later, correction }: Found,
): Promise<string | Refusal> {
  const earlier = await lockMeeting(tx, act.council, meeting)
  const minutes = await lockMinutes(tx, act.council, meeting)
  const found = await findMeeting(tx, act.council, later, 'everything')
  if (!found) return refuse(words.notALaterMeeting)
  const days = { ofBody: earlier.body, ofDay: earlier.day, inBody: found.body, inDay: found.day }
  const refusal = whyCannotBeApprovedIn(minutes, days)
  if (refusal) return refusal
  const outcome = correction ? 'corrected' : 'approved'
  const approval = { minutes: minutes.minutes, meeting: later, outcome, correction, at: act.now } as const
  const id = await insertApproval(tx, act.council, approval)
  await record(tx, act, { kind: 'minutes.approved-later', subject: meeting, data: { in: later, outcome } })
  return id
}
