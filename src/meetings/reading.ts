import type { Sees } from '../accounts/sees.ts'
import { type DecidedCase, decisionsOf } from '../cases/decisions/store.ts'
import type { Paper, PapersOf } from '../cases/paper.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Language } from '../foundation/words.ts'
import type { ItemContents } from './agenda/contents/rules.ts'
import { contentsOf } from './agenda/contents/store.ts'
import { type AgendaItem, listAgenda } from './agenda/store.ts'
import { type PlannedTimes, plannedTimes } from './agenda/times/rules.ts'
import { listDoors } from './doors/store.ts'
import type { Meeting } from './store.ts'

/** A meeting's agenda as the reader may see it, with the times that follow and what was decided. */
export interface AgendaReading {
  /** The meeting's word in addresses. */
  readonly address: string
  readonly items: readonly AgendaItem[]
  readonly times: PlannedTimes
  readonly decisions: readonly DecidedCase[]
  /** The papers of the cases on the agenda. */
  readonly papers: readonly Paper[]
  /** Guests, questions and parties, by item. */
  readonly contents: ReadonlyMap<string, ItemContents>
}

export async function readAgenda(
  tx: Tx,
  { council, language }: { readonly council: string; readonly language: Language },
  meeting: Meeting,
  sees: Sees,
  papersOfCases: PapersOf,
): Promise<AgendaReading> {
  const items = await listAgenda(tx, council, meeting.meeting, sees)
  const all = sees === 'everything' ? items : await listAgenda(tx, council, meeting.meeting, 'everything')
  const shown = new Set(items.map((one) => one.agendaItem))
  const cases = items.flatMap(({ councilCase }) => (councilCase ? [councilCase] : []))
  const decisions = await decisionsOf(tx, council, cases, sees)
  return {
    address: meeting.address,
    items,
    times: plannedTimes(all, meeting.starts, (item) => shown.has(item)),
    papers: await papersOfCases(tx, council, cases, sees, language),
    decisions: decisions.filter((one) => madeHere(one, meeting, shown)),
    contents: await openContents(tx, council, meeting.meeting, [...shown], sees),
  }
}

/** What a talk behind closed doors came to is for those who write it down. */
async function openContents(tx: Tx, council: string, meeting: string, items: readonly string[], sees: Sees) {
  const contents = await contentsOf(tx, council, items)
  if (sees === 'everything' || ![...contents.values()].some(({ outcome }) => outcome)) return contents
  const closed = new Set((await listDoors(tx, council, meeting)).map(({ agendaItem }) => agendaItem))
  return new Map([...contents].map(([item, one]) => [item, closed.has(item) ? { ...one, outcome: '' } : one]))
}

/** Under an item of this agenda; or, when the item is not known, by this body on this day. */
const madeHere = (decision: DecidedCase, meeting: Meeting, items: ReadonlySet<string>) =>
  decision.agendaItem
    ? items.has(decision.agendaItem)
    : decision.body === meeting.body && decision.day.equals(meeting.day)
