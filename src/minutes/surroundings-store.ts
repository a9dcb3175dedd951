import type { Tx } from '../foundation/database/council.ts'
import type { AroundItem } from './assembly/facts.ts'

/** What the items of a meeting carry besides their cases: guests, questions, outcomes, signings. One query a table. */
export async function readAround(tx: Tx, council: string, meeting: string): Promise<ReadonlyMap<string, AroundItem>> {
  const items = await itemsOf(tx, council, meeting)
  const names = items.map(({ agenda_item }) => agenda_item)
  if (!names.length) return new Map()
  const guests = Map.groupBy(await guestsOf(tx, council, names), ({ agenda_item }) => agenda_item)
  const questions = Map.groupBy(await questionsOf(tx, council, names), ({ agenda_item }) => agenda_item)
  const parties = Map.groupBy(await partiesOf(tx, council, names), ({ agenda_item }) => agenda_item)
  return new Map(
    items.map(({ agenda_item, outcome, access, legal_basis }) => [
      agenda_item,
      {
        outcome,
        exemptBy: access === 'exempt' ? (legal_basis ?? '') : '',
        guests: (guests.get(agenda_item) ?? []).map(({ name, organisation }) =>
          organisation ? `${name}, ${organisation}` : name,
        ),
        questions: (questions.get(agenda_item) ?? []).map(({ text }) => text),
        signings: (parties.get(agenda_item) ?? []).map(({ name, signatory, signed_at }) => ({
          name,
          signatory,
          signedAt: signed_at?.toTemporalInstant() ?? null,
        })),
      },
    ]),
  )
}

const itemsOf = (tx: Tx, council: string, meeting: string) =>
  tx
    .selectFrom('agenda_item')
    .leftJoin('council_case', (join) =>
      join
        .onRef('council_case.council', '=', 'agenda_item.council')
        .onRef('council_case.council_case', '=', 'agenda_item.council_case'),
    )
    .select(['agenda_item.agenda_item', 'agenda_item.outcome', 'council_case.access', 'council_case.legal_basis'])
    .where('agenda_item.council', '=', council)
    .where('agenda_item.meeting', '=', meeting)
    .execute()

const guestsOf = (tx: Tx, council: string, items: readonly string[]) =>
  tx
    .selectFrom('guest')
    .select(['agenda_item', 'name', 'organisation'])
    .where('council', '=', council)
    .where('agenda_item', 'in', [...items])
    .orderBy('position')
    .execute()

const questionsOf = (tx: Tx, council: string, items: readonly string[]) =>
  tx
    .selectFrom('dialogue_question')
    .select(['agenda_item', 'text'])
    .where('council', '=', council)
    .where('agenda_item', 'in', [...items])
    .orderBy('position')
    .execute()

const partiesOf = (tx: Tx, council: string, items: readonly string[]) =>
  tx
    .selectFrom('signing_party')
    .select(['agenda_item', 'name', 'signatory', 'signed_at'])
    .where('council', '=', council)
    .where('agenda_item', 'in', [...items])
    .orderBy('position')
    .execute()
