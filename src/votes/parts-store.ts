import type { Tx } from '../foundation/database/council.ts'
import type { Parts } from './ballot.ts'
import type { Count } from './counting/rules.ts'
import { asChoice, asElector, asFacts, asResult, type Row } from './row.ts'

/** All that belongs to these ballots. Votes and counts only of the closed ones, unless they are `uncovered`. */
export async function partsOf(tx: Tx, council: string, rows: readonly Row[], uncovered = false): Promise<Parts[]> {
  if (!rows.length) return []
  const all = rows.map(({ ballot }) => ballot)
  const told = uncovered ? all : rows.filter(({ closed_at }) => closed_at).map(({ ballot }) => ballot)
  const items = grouped(await itemsOf(tx, council, all))
  const choices = grouped(await choicesOf(tx, council, all))
  const electors = grouped(await electorsOf(tx, council, all))
  const voted = new Map((await howMany(tx, council, all)).map(({ ballot, voted }) => [ballot, Number(voted)]))
  const latest = grouped(await latestVotes(tx, council, told))
  const counts = grouped(await latestCounts(tx, council, told))
  const lots = grouped(await lotsOf(tx, council, told))
  const results = new Map((await resultsOf(tx, council, told)).map((row) => [row.ballot, asResult(row)]))
  return rows.map((row) => ({
    ...asFacts(row),
    items: firstFirst(
      (items.get(row.ballot) ?? []).map(({ agenda_item }) => agenda_item),
      row.agenda_item,
    ),
    choices: (choices.get(row.ballot) ?? []).map(asChoice),
    electors: (electors.get(row.ballot) ?? []).map(asElector),
    voted: voted.get(row.ballot) ?? 0,
    latest: (latest.get(row.ballot) ?? []).map((vote) => ({ ...vote, byTheDesk: vote.entered_by !== null })),
    counts: counts.get(row.ballot) ?? [],
    lots: (lots.get(row.ballot) ?? []).map(({ choice }) => choice),
    result: results.get(row.ballot) ?? null,
  }))
}

function grouped<R extends { readonly ballot: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) groups.set(row.ballot, [...(groups.get(row.ballot) ?? []), row])
  return groups
}

const firstFirst = (items: readonly string[], first: string) => [first, ...items.filter((item) => item !== first)]

const itemsOf = (tx: Tx, council: string, ballots: readonly string[]) =>
  tx
    .selectFrom('ballot_item')
    .innerJoin('agenda_item', (join) =>
      join
        .onRef('agenda_item.council', '=', 'ballot_item.council')
        .onRef('agenda_item.agenda_item', '=', 'ballot_item.agenda_item'),
    )
    .select(['ballot_item.ballot', 'ballot_item.agenda_item'])
    .where('ballot_item.council', '=', council)
    .where('ballot_item.ballot', 'in', [...ballots])
    .orderBy('agenda_item.position')
    .execute()

const choicesOf = (tx: Tx, council: string, ballots: readonly string[]) =>
  tx
    .selectFrom('ballot_choice')
    .select(['ballot', 'choice', 'label', 'proposal', 'person', 'candidates'])
    .where('council', '=', council)
    .where('ballot', 'in', [...ballots])
    .orderBy('choice')
    .execute()

const electorsOf = (tx: Tx, council: string, ballots: readonly string[]) =>
  tx
    .selectFrom('elector')
    .select(['ballot', 'seat', 'person', 'name', 'party', 'participant', 'participant_name', 'substitute_for'])
    .where('council', '=', council)
    .where('ballot', 'in', [...ballots])
    .orderBy('participant_name')
    .orderBy('name')
    .orderBy('seat')
    .execute()

/** Seats that have voted, or hands that have been counted. */
const howMany = (tx: Tx, council: string, ballots: readonly string[]) => {
  const seats = tx
    .selectFrom('vote')
    .select((one) => ['ballot', one.fn.count<number>('seat').distinct().as('voted')])
    .where('council', '=', council)
    .where('ballot', 'in', [...ballots])
    .groupBy('ballot')
  const hands = tx
    .selectFrom(latestHands(tx, council, ballots).as('latest'))
    .select((one) => ['ballot', one.fn.sum<number>('votes').as('voted')])
    .groupBy('ballot')
  return seats.unionAll(hands).execute()
}

const latestHands = (tx: Tx, council: string, ballots: readonly string[]) =>
  tx
    .selectFrom('hand_count')
    .distinctOn(['ballot', 'choice'])
    .select(['ballot', 'choice', 'votes'])
    .where('council', '=', council)
    .where('ballot', 'in', [...ballots])
    .orderBy('ballot')
    .orderBy('choice')
    .orderBy('counted_at', 'desc')

const latestCounts = async (
  tx: Tx,
  council: string,
  ballots: readonly string[],
): Promise<(Count & { ballot: string })[]> => (ballots.length ? latestHands(tx, council, ballots).execute() : [])

/** The latest of each seat counts; the key only settles what the clock cannot. */
const latestVotes = async (tx: Tx, council: string, ballots: readonly string[]) =>
  ballots.length
    ? tx
        .selectFrom('vote')
        .distinctOn(['ballot', 'seat'])
        .select(['ballot', 'seat', 'choice', 'entered_by'])
        .where('council', '=', council)
        .where('ballot', 'in', [...ballots])
        .orderBy('ballot')
        .orderBy('seat')
        .orderBy('cast_at', 'desc')
        .orderBy('vote_key', 'desc')
        .execute()
    : []

const lotsOf = async (tx: Tx, council: string, ballots: readonly string[]) =>
  ballots.length
    ? tx
        .selectFrom('lot')
        .select(['ballot', 'choice'])
        .where('council', '=', council)
        .where('ballot', 'in', [...ballots])
        .orderBy('ballot')
        .orderBy('number')
        .execute()
    : []

const resultsOf = async (tx: Tx, council: string, ballots: readonly string[]) =>
  ballots.length
    ? tx
        .selectFrom('ballot_result')
        .selectAll()
        .where('council', '=', council)
        .where('ballot', 'in', [...ballots])
        .execute()
    : []
