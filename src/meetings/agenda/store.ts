import { sql } from 'kysely'
import { itemsSeen } from '../../accounts/insight-store.ts'
import { insightIn, type Sees } from '../../accounts/sees.ts'
import type { CaseNumber } from '../../cases/numbers/rules.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import { isUnderSecrecy } from '../doors/rules.ts'
import { findMeeting, type Meeting } from '../store.ts'
import { asItemKind, type ItemKind, type Placed } from './rules.ts'

export interface AgendaItem extends Placed {
  /** Its own kind, or else that of its case; null when neither says. */
  readonly kind: ItemKind | null
  readonly title: string
  readonly councilCase: string | null
  /** The number of its case; null when the item is no case. */
  readonly number: CaseNumber | null
  /** True when its case is exempt: then only the secretary and those who take part have it. */
  readonly exempt: boolean
  /** True when its case is exempt for statutory secrecy: the meeting shall be closed for it. */
  readonly secret?: boolean
  /** `HH:MM` when the item has a time of its own. */
  readonly starts: string | null
  readonly minutes: number | null
  readonly presenter: string
}

export type ItemValues = Pick<AgendaItem, 'kind' | 'title' | 'councilCase' | 'starts' | 'minutes' | 'presenter'>

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('agenda_item')
    .leftJoin('council_case', (join) =>
      join
        .onRef('council_case.council', '=', 'agenda_item.council')
        .onRef('council_case.council_case', '=', 'agenda_item.council_case'),
    )
    .select([
      'agenda_item.agenda_item',
      'agenda_item.parent',
      'agenda_item.position',
      'agenda_item.kind',
      'agenda_item.title',
      'agenda_item.council_case',
      'agenda_item.starts',
      'agenda_item.minutes',
      'agenda_item.presenter',
      'council_case.series',
      'council_case.year',
      'council_case.number',
      'council_case.kind as case_kind',
      'council_case.access',
      'council_case.legal_basis',
    ])
    .where('agenda_item.council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where((one) =>
        // As an array it is found once, and not once for every row, whatever the planner knows of new tables.
        one.or(
          itemsFor(tx, council, sees).map((items) =>
            one('agenda_item.agenda_item', '=', sql<string>`any(array(${items}))`),
          ),
        ),
      ),
    )

/** The items that everyone may know of, and those that a seat opens besides; not for who sees everything. */
export const itemsFor = (tx: Tx, council: string, sees: Sees) => {
  const insight = insightIn(sees)
  return [publicItems(tx, council), ...(insight ? [itemsSeen(tx, council, insight)] : [])]
}

/** The items that everyone may know of. */
const publicItems = (tx: Tx, council: string) =>
  tx
    .selectFrom('public_agenda_item')
    .select('agenda_item')
    .where('council', '=', council)
    .$castTo<{ agenda_item: string }>()

/** From top to bottom. Without the items of exempt cases for who sees only what is public. */
export async function listAgenda(tx: Tx, council: string, meeting: string, sees: Sees): Promise<AgendaItem[]> {
  const rows = await readable(tx, council, sees)
    .where('agenda_item.meeting', '=', meeting)
    .orderBy('agenda_item.position')
    .execute()
  return rows.map(asItem)
}

export async function countAgendaItems(tx: Tx, council: string, meeting: string): Promise<number> {
  const { count } = await tx
    .selectFrom('agenda_item')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function findAgendaItem(
  tx: Tx,
  council: string,
  agendaItem: string,
): Promise<(AgendaItem & { readonly meeting: string }) | undefined> {
  if (!isIdentifier(agendaItem)) return undefined
  const row = await readable(tx, council, 'everything')
    .select('agenda_item.meeting')
    .where('agenda_item.agenda_item', '=', agendaItem)
    .executeTakeFirst()
  return row && { ...asItem(row), meeting: row.meeting }
}

/** The body's latest meeting before this one that has an agenda: what the next one can be made from. */
export async function latestAgendaOf(
  tx: Tx,
  council: string,
  { body, day, meeting }: { readonly body: string; readonly day: Day; readonly meeting: string },
): Promise<Meeting | undefined> {
  const row = await tx
    .selectFrom('meeting')
    .select('meeting')
    .where('council', '=', council)
    .where('body', '=', body)
    .where('meeting', '<>', meeting)
    .where('day', '<=', day.toString())
    .where('meeting', 'in', tx.selectFrom('agenda_item').select('meeting').where('council', '=', council))
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && findMeeting(tx, council, row.meeting, 'everything')
}

export const newItemName = () => randomUUIDv7()

export async function insertAgendaItem(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, parent, position }: Placed,
  values: ItemValues,
  addedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('agenda_item')
    .values({
      council,
      meeting,
      agenda_item: agendaItem,
      parent,
      position,
      added_at: addedAt.toString(),
      ...asRow(values),
    })
    .execute()
}

export async function updateAgendaItem(tx: Tx, council: string, agendaItem: string, values: ItemValues) {
  await tx
    .updateTable('agenda_item')
    .set(asRow(values))
    .where('council', '=', council)
    .where('agenda_item', '=', agendaItem)
    .execute()
}

/** Writes only what moved; the key on positions is checked when the transaction ends. */
export async function placeAgendaItems(tx: Tx, council: string, before: readonly Placed[], after: readonly Placed[]) {
  const known = new Map(before.map((one) => [one.agendaItem, one]))
  for (const { agendaItem, parent, position } of after) {
    const old = known.get(agendaItem)
    if (!old || (old.parent === parent && old.position === position)) continue
    await tx
      .updateTable('agenda_item')
      .set({ parent, position })
      .where('council', '=', council)
      .where('agenda_item', '=', agendaItem)
      .execute()
  }
}

/** With everything that stands under it. */
export async function deleteAgendaItem(tx: Tx, council: string, agendaItem: string): Promise<void> {
  await tx.deleteFrom('agenda_item').where('council', '=', council).where('agenda_item', '=', agendaItem).execute()
}

const asRow = ({ kind, title, councilCase, starts, minutes, presenter }: ItemValues) => ({
  kind,
  title,
  council_case: councilCase,
  starts,
  minutes,
  presenter,
})

interface Row {
  agenda_item: string
  parent: string | null
  position: number
  kind: string | null
  title: string
  council_case: string | null
  starts: string | null
  minutes: number | null
  presenter: string
  series: string | null
  year: number | null
  number: number | null
  case_kind: string | null
  access: string | null
  legal_basis: string | null
}

const asItem = (row: Row): AgendaItem => ({
  agendaItem: row.agenda_item,
  parent: row.parent,
  position: row.position,
  kind: asItemKind(row.kind ?? row.case_kind),
  title: row.title,
  councilCase: row.council_case,
  number:
    row.number !== null && row.year !== null ? { series: row.series ?? '', year: row.year, number: row.number } : null,
  exempt: row.access === 'exempt',
  secret: isUnderSecrecy(row.legal_basis),
  starts: row.starts?.slice(0, 5) ?? null,
  minutes: row.minutes,
  presenter: row.presenter,
})
