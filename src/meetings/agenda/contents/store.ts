import type { Tx } from '../../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../../foundation/identity.ts'
import { type ItemContents, noContents } from './rules.ts'

/** Those items that carry something, by their identifier. `shown` are the items that the reader may know of. */
export async function contentsOf(
  tx: Tx,
  council: string,
  shown: readonly string[],
): Promise<ReadonlyMap<string, ItemContents>> {
  if (!shown.length) return new Map()
  const of = { council, items: [...shown] }
  const found = new Map<string, ItemContents>()
  const add = (item: string, more: (before: ItemContents) => Partial<ItemContents>) => {
    const before = found.get(item) ?? noContents
    found.set(item, { ...before, ...more(before) })
  }
  for (const { agenda_item, name, organisation } of await guests(tx, of))
    add(agenda_item, (before) => ({ guests: [...before.guests, { name, organisation }] }))
  for (const { agenda_item, text } of await questions(tx, of))
    add(agenda_item, (before) => ({ questions: [...before.questions, text] }))
  for (const { agenda_item, name, signatory } of await parties(tx, of))
    add(agenda_item, (before) => ({ parties: [...before.parties, { name, signatory }] }))
  for (const { agenda_item, document } of await documents(tx, of))
    add(agenda_item, (before) => ({ documents: [...before.documents, document] }))
  for (const { agenda_item, outcome } of await outcomes(tx, of)) add(agenda_item, () => ({ outcome }))
  return found
}

interface Of {
  readonly council: string
  readonly items: string[]
}

const guests = (tx: Tx, { council, items }: Of) =>
  tx
    .selectFrom('guest')
    .select(['agenda_item', 'name', 'organisation'])
    .where('council', '=', council)
    .where('agenda_item', 'in', items)
    .orderBy('position')
    .execute()

const questions = (tx: Tx, { council, items }: Of) =>
  tx
    .selectFrom('dialogue_question')
    .select(['agenda_item', 'text'])
    .where('council', '=', council)
    .where('agenda_item', 'in', items)
    .orderBy('position')
    .execute()

const parties = (tx: Tx, { council, items }: Of) =>
  tx
    .selectFrom('signing_party')
    .select(['agenda_item', 'name', 'signatory'])
    .where('council', '=', council)
    .where('agenda_item', 'in', items)
    .orderBy('position')
    .execute()

const documents = (tx: Tx, { council, items }: Of) =>
  tx
    .selectFrom('signed_document')
    .select(['agenda_item', 'document'])
    .where('council', '=', council)
    .where('agenda_item', 'in', items)
    .execute()

const outcomes = (tx: Tx, { council, items }: Of) =>
  tx
    .selectFrom('agenda_item')
    .select(['agenda_item', 'outcome'])
    .where('council', '=', council)
    .where('agenda_item', 'in', items)
    .where('outcome', '<>', '')
    .execute()

/** Writes all that the item carries anew. A party that has signed keeps its time as long as its name stands. */
export async function replaceContents(tx: Tx, council: string, agendaItem: string, contents: ItemContents) {
  const own = { council, agenda_item: agendaItem }
  const signed = await tx
    .deleteFrom('signing_party')
    .where('council', '=', council)
    .where('agenda_item', '=', agendaItem)
    .returning(['name', 'signed_at'])
    .execute()
  for (const table of ['guest', 'dialogue_question', 'signed_document'] as const)
    await tx.deleteFrom(table).where('council', '=', council).where('agenda_item', '=', agendaItem).execute()
  for (const [position, one] of contents.guests.entries())
    await tx
      .insertInto('guest')
      .values({ ...own, guest: randomUUIDv7(), position, ...one })
      .execute()
  for (const [position, text] of contents.questions.entries())
    await tx
      .insertInto('dialogue_question')
      .values({ ...own, dialogue_question: randomUUIDv7(), position, text })
      .execute()
  for (const [position, one] of contents.parties.entries()) {
    const signedAt = signed.find(({ name }) => name === one.name)?.signed_at ?? null
    const row = { ...own, signing_party: randomUUIDv7(), position, ...one, signed_at: signedAt }
    await tx.insertInto('signing_party').values(row).execute()
  }
  for (const document of contents.documents)
    await tx
      .insertInto('signed_document')
      .values({ ...own, document })
      .execute()
  await updateOutcome(tx, council, agendaItem, contents.outcome)
}

export async function updateOutcome(tx: Tx, council: string, agendaItem: string, outcome: string): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set({ outcome })
    .where('council', '=', council)
    .where('agenda_item', '=', agendaItem)
    .execute()
}
