import type { ExpressionBuilder } from 'kysely'
import type { Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Tables } from '../foundation/database/tables.ts'
import { isIdentifier } from '../foundation/identity.ts'
import { itemsFor } from '../meetings/agenda/store.ts'
import { asBallot, type Ballot, type Parts } from './ballot.ts'
import { partsOf } from './parts-store.ts'

/**
 * The ballots of a meeting in the order of opening. `sees` leaves out those about items that the reader may not find.
 * How anyone voted does not leave the database before the ballot is closed.
 */
export async function readBallots(tx: Tx, council: string, meeting: string, sees: Sees): Promise<Ballot[]> {
  const rows = await readable(tx, council, sees).where('meeting', '=', meeting).orderBy('number').execute()
  return (await partsOf(tx, council, rows)).map(asBallot)
}

/** The ballots that settled, or are to settle, these items. */
export async function ballotsOfItems(tx: Tx, council: string, items: readonly string[], sees: Sees): Promise<Ballot[]> {
  if (!items.length) return []
  const rows = await readable(tx, council, sees)
    .where('ballot', 'in', ballotsOn(tx, council, items))
    .orderBy('opened_at')
    .execute()
  return (await partsOf(tx, council, rows)).map(asBallot)
}

export async function findBallot(tx: Tx, council: string, ballot: string, sees: Sees): Promise<Ballot | undefined> {
  if (!isIdentifier(ballot)) return undefined
  const rows = await readable(tx, council, sees).where('ballot', '=', ballot).execute()
  return (await partsOf(tx, council, rows)).map(asBallot)[0]
}

/** One ballot with all its votes, also while it is open: for the deed that closes it, and for nothing that is shown. */
export async function getPartsToCount(tx: Tx, council: string, ballot: string): Promise<Parts> {
  const row = await readable(tx, council, 'everything').where('ballot', '=', ballot).executeTakeFirstOrThrow()
  return (await partsOf(tx, council, [row], true))[0]!
}

const ballotsOn = (tx: Tx, council: string, items: readonly string[]) =>
  tx
    .selectFrom('ballot_item')
    .select('ballot')
    .where('council', '=', council)
    .where('agenda_item', 'in', [...items])

/** A block vote is seen by those who see each of its items. */
const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('ballot')
    .selectAll()
    .where('council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where('ballot', 'not in', hidden(tx, council, sees)).where((one) => seen(one, tx, council, sees)),
    )

const seen = (one: ExpressionBuilder<Tables, 'ballot'>, tx: Tx, council: string, sees: Sees) =>
  one.or(itemsFor(tx, council, sees).map((items) => one('agenda_item', 'in', items)))

const hidden = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('ballot_item')
    .select('ballot')
    .where('council', '=', council)
    .where((one) =>
      one.not(one.or(itemsFor(tx, council, sees).map((items) => one('ballot_item.agenda_item', 'in', items)))),
    )
