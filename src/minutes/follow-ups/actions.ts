import { caseNumberText } from '../../cases/numbers/rules.ts'
import { getCouncil } from '../../councils/council/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { say } from '../../foundation/words.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { addAgendaItem } from '../../meetings/agenda/actions.ts'
import { listMeetings } from '../../meetings/store.ts'
import { findExtractable } from '../extracts/facts.ts'
import { nextMeetingOf, whyCannotFinish } from './rules.ts'
import { deleteFollowUp, type FollowUpValues, findFollowUp, insertFollowUp, updateFollowUp } from './store.ts'
import { words } from './words.ts'

export async function addFollowUp(tx: Tx, act: Act, decision: string, values: FollowUpValues): Promise<string> {
  const followUp = await insertFollowUp(tx, act.council, decision, values)
  await record(tx, act, { kind: 'follow-up.added', subject: followUp, data: { decision } })
  return followUp
}

export async function changeFollowUp(tx: Tx, act: Act, followUp: string, values: FollowUpValues): Promise<void> {
  await updateFollowUp(tx, act.council, followUp, { ...values, due: values.due?.toString() ?? null })
  await record(tx, act, { kind: 'follow-up.changed', subject: followUp })
}

export async function removeFollowUp(tx: Tx, act: Act, followUp: string): Promise<void> {
  await deleteFollowUp(tx, act.council, followUp)
  await record(tx, act, { kind: 'follow-up.removed', subject: followUp })
}

export async function finishFollowUp(
  tx: Tx,
  act: Act,
  followUp: string,
  outcome: string,
): Promise<Refusal | undefined> {
  const found = await findFollowUp(tx, act.council, followUp)
  if (!found) return refuse(words.gone)
  const refusal = whyCannotFinish(found, outcome)
  if (refusal) return refusal
  await updateFollowUp(tx, act.council, followUp, { done_at: `${act.now}`, outcome })
  await record(tx, act, { kind: 'follow-up.done', subject: followUp })
}

/** Undoes `finishFollowUp`; what was written of it stays in the events. */
export async function reopenFollowUp(tx: Tx, act: Act, followUp: string): Promise<Refusal | undefined> {
  const found = await findFollowUp(tx, act.council, followUp)
  if (!found) return refuse(words.gone)
  await updateFollowUp(tx, act.council, followUp, { done_at: null, outcome: '' })
  await record(tx, act, { kind: 'follow-up.reopened', subject: followUp, data: { outcome: found.outcome } })
}

/** On the agenda of the body's next meeting, with its case. Answers the agenda item. */
export async function putOnNextAgenda(tx: Tx, act: Act, followUp: string): Promise<string | Refusal> {
  const found = await findFollowUp(tx, act.council, followUp)
  const of = found && (await findExtractable(tx, act.council, found.decision, 'everything'))
  if (!found || !of) return refuse(words.gone)
  const meetings = await listMeetings(tx, act.council, 'everything')
  const next = nextMeetingOf(
    meetings.filter(({ cancelledAt }) => !cancelledAt),
    of.decision.body,
    act.today,
  )
  if (!next) return refuse(words.noNextMeeting)
  const { language } = await getCouncil(tx, act.council)
  const title = say(words.agendaTitle(caseNumberText(of.decision.number), found.text), language).slice(0, 200)
  const item = { title, councilCase: of.decision.councilCase, kind: 'report' } as const
  const placed = await addAgendaItem(tx, act, next.meeting, item)
  if (isRefusal(placed)) return placed
  await record(tx, act, { kind: 'follow-up.put-on-agenda', subject: followUp, data: { item: placed } })
  return placed
}
