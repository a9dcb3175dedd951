import type { Sees } from '../../accounts/sees.ts'
import { type DecidedCase, decisionsOf, findDecision } from '../../cases/decisions/store.ts'
import { findCase } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { findAgendaItem } from '../../meetings/agenda/store.ts'
import { findMeeting, type Meeting } from '../../meetings/store.ts'
import { findMinutes } from '../store.ts'

/** A decision, and whether its extract may leave. */
export interface Extractable {
  readonly decision: DecidedCase
  readonly exempt: boolean
  readonly meeting: Meeting | undefined
  readonly minutes: 'published' | 'not-yet' | null
}

/** Undefined when there is no such decision, or the reader may not have it. */
export async function findExtractable(
  tx: Tx,
  council: string,
  name: string,
  sees: Sees,
): Promise<Extractable | undefined> {
  const any = await findDecision(tx, council, name)
  if (!any) return undefined
  const all = await decisionsOf(tx, council, [any.councilCase], sees)
  const decision = all.find((one) => one.decision === name)
  const councilCase = await findCase(tx, council, any.councilCase, 'everything')
  if (!decision || !councilCase) return undefined
  const item = decision.agendaItem ? await findAgendaItem(tx, council, decision.agendaItem) : undefined
  const meeting = item && (await findMeeting(tx, council, item.meeting, 'everything'))
  const published = meeting && (await findMinutes(tx, council, meeting.meeting))?.publishedAt
  const minutes = meeting?.openedAt ? (published ? 'published' : 'not-yet') : null
  return { decision, exempt: councilCase.access === 'exempt', meeting, minutes }
}
