import { findPersonByEmail } from '../../../accounts/people/store.ts'
import type { Act } from '../../../foundation/act.ts'
import type { Tx } from '../../../foundation/database/council.ts'
import { isRefusal, type Refusal, refuse } from '../../../law/refusal.ts'
import { calendarUid } from '../../calendar/rules.ts'
import { lockMeeting } from '../../store.ts'
import { giveReply } from '../actions.ts'
import { ownStanding } from '../own-reply.ts'
import { readReplies } from '../reading.ts'
import { whyCannotTakeCalendarReply } from '../rules.ts'
import { words } from '../words.ts'
import { readCalendarReply } from './parser.ts'

/**
 * The secretary hands in what somebody's calendar answered. Refused: no reply in it, another meeting, an address that
 * nobody who is called has, «maybe», or an answer older than the one we have.
 */
export async function takeCalendarReply(
  tx: Tx,
  act: Act,
  meeting: string,
  text: string,
  baseUrl: string,
): Promise<Refusal | undefined> {
  const reply = readCalendarReply(text)
  if (isRefusal(reply)) return reply
  const board = await readReplies(tx, act.council, await lockMeeting(tx, act.council, meeting))
  const person = await findPersonByEmail(tx, act.council, reply.email)
  const standing = person && ownStanding(board, person.person)
  const latest = standing?.reply?.at ?? null
  const facts = { uid: calendarUid(meeting, baseUrl), latest, known: standing !== undefined }
  const refusal = whyCannotTakeCalendarReply(reply, facts)
  if (refusal) return refusal
  if (!person || !standing || reply.answer === 'tentative' || reply.answer === 'none') return refuse(words.noAnswer)
  const { answer } = reply
  return giveReply(tx, act, meeting, {
    seat: standing.seat,
    person: person.person,
    answer,
    reason: '',
    means: 'calendar',
  })
}
