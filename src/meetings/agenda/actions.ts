import { findCase } from '../../cases/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { lockMeeting } from '../store.ts'
import type { ItemContents } from './contents/rules.ts'
import { replaceContents } from './contents/store.ts'
import {
  type Direction,
  insertedAt,
  moved,
  placedBefore,
  renumbered,
  whyCannotStandUnder,
  withoutCases,
} from './rules.ts'
import {
  deleteAgendaItem,
  findAgendaItem,
  type ItemValues,
  insertAgendaItem,
  listAgenda,
  newItemName,
  placeAgendaItems,
  updateAgendaItem,
} from './store.ts'
import { words } from './words.ts'

/** An item without a title takes that of its case. */
export type NewItem = Partial<ItemValues> & { readonly contents?: ItemContents }

interface Place {
  /** The item that it stands under; none: outermost. */
  readonly parent?: string | null
  /** Counted from 1 among those with the same parent; last when it is left out. */
  readonly position?: number
}

/** Answers the new item's identifier. Refused: neither title nor case, a parent elsewhere or too deep. */
export async function addAgendaItem(
  tx: Tx,
  act: Act,
  meeting: string,
  values: NewItem,
  { parent = null, position }: Place = {},
): Promise<string | Refusal> {
  await lockMeeting(tx, act.council, meeting)
  const complete = await completed(tx, act, values)
  if (isRefusal(complete)) return complete
  const before = await listAgenda(tx, act.council, meeting, 'everything')
  const refusal = whyCannotStandUnder(before, parent)
  if (refusal) return refusal
  const agendaItem = newItemName()
  const after = insertedAt(before.map(asPlaced), { agendaItem, parent, position: 0 }, position)
  await insertAgendaItem(
    tx,
    act.council,
    meeting,
    after.find((one) => one.agendaItem === agendaItem)!,
    complete,
    act.now,
  )
  await placeAgendaItems(tx, act.council, before, after)
  if (values.contents) await replaceContents(tx, act.council, agendaItem, values.contents)
  await record(tx, act, { kind: 'agenda-item.added', subject: agendaItem, data: { meeting } })
  return agendaItem
}

export async function changeAgendaItem(
  tx: Tx,
  act: Act,
  agendaItem: string,
  values: NewItem,
): Promise<Refusal | undefined> {
  const complete = await completed(tx, act, values)
  if (isRefusal(complete)) return complete
  await updateAgendaItem(tx, act.council, agendaItem, complete)
  if (values.contents) await replaceContents(tx, act.council, agendaItem, values.contents)
  await record(tx, act, { kind: 'agenda-item.changed', subject: agendaItem })
}

/** Up, down, in under the one above, or out. Refused where there is no such place. */
export async function moveAgendaItem(tx: Tx, act: Act, agendaItem: string, direction: Direction) {
  const item = await findAgendaItem(tx, act.council, agendaItem)
  if (!item) return refuse(words.gone)
  await lockMeeting(tx, act.council, item.meeting)
  const before = await listAgenda(tx, act.council, item.meeting, 'everything')
  const after = moved(before.map(asPlaced), agendaItem, direction)
  if (isRefusal(after)) return after
  await placeAgendaItems(tx, act.council, before, after)
  await record(tx, act, { kind: 'agenda-item.moved', subject: agendaItem, data: { direction } })
}

/** Dropped before another. Refused under itself, and where nesting would go too deep. */
export async function placeAgendaItem(tx: Tx, act: Act, agendaItem: string, before: string) {
  const item = await findAgendaItem(tx, act.council, agendaItem)
  if (!item) return refuse(words.gone)
  await lockMeeting(tx, act.council, item.meeting)
  const was = await listAgenda(tx, act.council, item.meeting, 'everything')
  const after = placedBefore(was.map(asPlaced), agendaItem, before)
  if (isRefusal(after)) return after
  await placeAgendaItems(tx, act.council, was, after)
  await record(tx, act, { kind: 'agenda-item.moved', subject: agendaItem, data: { before } })
}

/**
 * The items of an earlier meeting in an empty agenda, nested and with their minutes, but without cases, guests and what
 * was said. Answers how many there are.
 */
export async function copyAgenda(tx: Tx, act: Act, from: string, to: string): Promise<number | Refusal> {
  await lockMeeting(tx, act.council, to)
  if ((await listAgenda(tx, act.council, to, 'everything')).length) return refuse(words.notEmpty)
  const items = withoutCases(await listAgenda(tx, act.council, from, 'everything'))
  const copies = new Map<string, string>()
  for (const { agendaItem, parent, kind, title, starts, minutes } of items) {
    const values = { kind, title, starts, minutes }
    const copy = await addAgendaItem(tx, act, to, values, { parent: parent && copies.get(parent) })
    if (isRefusal(copy)) return copy
    copies.set(agendaItem, copy)
  }
  return copies.size
}

/** Undoes `addAgendaItem`, with what stands under it. Throws 23503 while a decision was made under it. */
export async function removeAgendaItem(tx: Tx, act: Act, agendaItem: string): Promise<Refusal | undefined> {
  const item = await findAgendaItem(tx, act.council, agendaItem)
  if (!item) return refuse(words.gone)
  await lockMeeting(tx, act.council, item.meeting)
  await deleteAgendaItem(tx, act.council, agendaItem)
  const left = await listAgenda(tx, act.council, item.meeting, 'everything')
  await placeAgendaItems(tx, act.council, left, renumbered(left.map(asPlaced)))
  await record(tx, act, { kind: 'agenda-item.removed', subject: agendaItem, data: { meeting: item.meeting } })
}

const asPlaced = ({
  agendaItem,
  parent,
  position,
}: {
  agendaItem: string
  parent: string | null
  position: number
}) => ({
  agendaItem,
  parent,
  position,
})

async function completed(tx: Tx, act: Act, values: NewItem): Promise<ItemValues | Refusal> {
  const { kind = null, councilCase = null, starts = null, minutes = null, presenter = '' } = values
  if (minutes !== null && (minutes < 1 || minutes > 1440)) return refuse(words.minutesOutOfRange)
  const known = councilCase ? await findCase(tx, act.council, councilCase, 'everything') : undefined
  if (councilCase && !known) return refuse(words.unknownCase)
  const title = values.title || known?.title
  if (!title) return refuse(words.titleMissing)
  return { kind, title, councilCase, starts, minutes, presenter }
}
