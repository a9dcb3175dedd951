import type { ExpressionBuilder } from 'kysely'
import { itemsSeen } from '../accounts/insight-store.ts'
import { insightIn, type Sees } from '../accounts/sees.ts'
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

/** A block vote is seen by those who see each of its items. */
const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('ballot')
    .selectAll()
    .where('council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where('ballot', 'not in', hidden(tx, council, sees)).where((one) => seen(one, tx, council, sees)),
    )
    .$if(sees !== 'everything', (query) =>
      query.where((one) =>
        one.or([one('ballot', 'not in', behindDoors(tx, council)), ...insideDoors(one, tx, council, sees)]),
      ),
    )

/** Those who have a seat in the body, or are called to the item, were not out when the public was. */
function insideDoors(one: ExpressionBuilder<Tables, 'ballot'>, tx: Tx, council: string, sees: Sees) {
  const insight = insightIn(sees)
  return insight ? [one('agenda_item', 'in', itemsSeen(tx, council, insight))] : []
}

/** Voted on while the public was out (§ 11-5); the vote on closing itself is held in open meeting. */
const behindDoors = (tx: Tx, council: string) =>
  tx
    .selectFrom('ballot')
    .innerJoin('ballot_item', (join) =>
      join.onRef('ballot_item.council', '=', 'ballot.council').onRef('ballot_item.ballot', '=', 'ballot.ballot'),
    )
    .innerJoin('closed_doors', (join) =>
      join
        .onRef('closed_doors.council', '=', 'ballot.council')
        .onRef('closed_doors.agenda_item', '=', 'ballot_item.agenda_item')
        .onRef('closed_doors.closed_at', '<=', 'ballot.opened_at'),
    )
    .select('ballot.ballot')
    .where('ballot.council', '=', council)
    .where('ballot.about', '<>', 'closing')
    .where((one) =>
      one.or([
        one('closed_doors.opened_at', 'is', null),
        one('closed_doors.opened_at', '>', one.ref('ballot.opened_at')),
      ]),
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
