import type { Act } from '../../../foundation/act.ts'
import type { Tx } from '../../../foundation/database/council.ts'
import { record } from '../../../foundation/events.ts'
import { type Refusal, refuse } from '../../../law/refusal.ts'
import { listAgenda } from '../store.ts'
import { words } from '../words.ts'
import { isTooLong } from './rules.ts'
import { updateOutcome } from './store.ts'

/**
 * Notes what a dialogue came to, in the secretary's own words; an empty text takes it out again. Refused: the item is not
 * on the meeting's agenda, the text is longer than 10,000 characters.
 */
export async function noteOutcome(
  tx: Tx,
  act: Act,
  meeting: string,
  agendaItem: string,
  text: string,
): Promise<Refusal | undefined> {
  const items = await listAgenda(tx, act.council, meeting, 'everything')
  if (!items.some((one) => one.agendaItem === agendaItem)) return refuse(words.gone)
  const outcome = text.trim()
  if (isTooLong(outcome)) return refuse(words.outcomeTooLong)
  await updateOutcome(tx, act.council, agendaItem, outcome)
  await record(tx, act, { kind: 'item.outcome-noted', subject: meeting, data: { item: agendaItem } })
}
