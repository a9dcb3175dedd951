import { sql } from 'kysely'
import type { Tx } from '../../foundation/database/council.ts'

export interface Casting {
  /** The meeting's word in addresses. */
  readonly address: string
  readonly ballot: string
  readonly person: string
  /** Made once for each intention, and sent again until it is answered. */
  readonly key: string
  readonly choice: number
}

export interface Registered {
  readonly seat: string
  readonly choice: number
  readonly at: Temporal.Instant
}

interface Row {
  seat: string
  choice: number
  cast_at: Date
}

const asRegistered = ({ seat, choice, cast_at }: Row): Registered => ({ seat, choice, at: cast_at.toTemporalInstant() })

/**
 * The one statement that decides whether a vote lands. It holds the ballot against being closed until the vote has been
 * committed; when the ballot has been closed meanwhile, the conditions are looked at again and nothing is written.
 * Undefined when nothing was written: the same intention once more, closed, too late, or not an elector.
 */
export async function insertVote(tx: Tx, council: string, casting: Casting): Promise<Registered | undefined> {
  const { address, ballot, person, key, choice } = casting
  const { rows } = await sql<Row>`
    insert into vote (council, ballot, seat, vote_key, choice)
    select ballot.council, ballot.ballot, elector.seat, ${key}, ballot_choice.choice
    from ballot
    join meeting on meeting.council = ballot.council and meeting.meeting = ballot.meeting
    join elector on elector.council = ballot.council and elector.ballot = ballot.ballot
    join ballot_choice on ballot_choice.council = ballot.council and ballot_choice.ballot = ballot.ballot
    where ballot.council = ${council} and ballot.ballot = ${ballot} and meeting.address = ${address}
      and ballot.method = 'device' and ballot.closed_at is null
      and (ballot.deadline is null or clock_timestamp() < ballot.deadline)
      and elector.person = ${person} and ballot_choice.choice = ${choice}
    for share of ballot
    on conflict do nothing
    returning seat, choice, cast_at`.execute(tx)
  return rows[0] && asRegistered(rows[0])
}

/** What was registered for an intention, however long ago; the same key always gets the same answer. */
export async function findVoteByKey(tx: Tx, council: string, casting: Casting): Promise<Registered | undefined> {
  const row = await tx
    .selectFrom('vote')
    .innerJoin('elector', (join) =>
      join
        .onRef('elector.council', '=', 'vote.council')
        .onRef('elector.ballot', '=', 'vote.ballot')
        .onRef('elector.seat', '=', 'vote.seat'),
    )
    .select(['vote.seat', 'vote.choice', 'vote.cast_at'])
    .where('vote.council', '=', council)
    .where('vote.ballot', '=', casting.ballot)
    .where('vote.vote_key', '=', casting.key)
    .where('elector.person', '=', casting.person)
    .executeTakeFirst()
  return row && asRegistered(row)
}

/** How a person's own vote stands; for nobody else's page while the ballot is open. */
export async function findOwnVote(tx: Tx, council: string, ballot: string, person: string) {
  const row = await tx
    .selectFrom('elector')
    .leftJoin('vote', (join) =>
      join
        .onRef('vote.council', '=', 'elector.council')
        .onRef('vote.ballot', '=', 'elector.ballot')
        .onRef('vote.seat', '=', 'elector.seat'),
    )
    .select(['elector.seat', 'vote.choice'])
    .where('elector.council', '=', council)
    .where('elector.ballot', '=', ballot)
    .where('elector.person', '=', person)
    .orderBy('vote.cast_at', (order) => order.desc().nullsLast())
    .orderBy('vote.vote_key', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { seat: row.seat, choice: row.choice }
}

/** The meeting that a ballot is held in. */
export async function meetingOfBallot(tx: Tx, council: string, ballot: string): Promise<string> {
  const { meeting } = await tx
    .selectFrom('ballot')
    .select('meeting')
    .where('council', '=', council)
    .where('ballot', '=', ballot)
    .executeTakeFirstOrThrow()
  return meeting
}

/** Which seats the desk or the members have voted for so far; never how. */
export async function seatsThatHaveVoted(tx: Tx, council: string, ballot: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('vote')
    .select('seat')
    .distinct()
    .where('council', '=', council)
    .where('ballot', '=', ballot)
    .execute()
  return new Set(rows.map(({ seat }) => seat))
}

export interface Entry {
  readonly seat: string
  readonly choice: number
  readonly key: string
}

/** By name or by call, or for a member whose phone has stopped: the secretary's hand, and it says so. */
export async function insertEnteredVotes(
  tx: Tx,
  council: string,
  ballot: string,
  entries: readonly Entry[],
  enteredBy: string | null,
  at: Temporal.Instant | undefined,
): Promise<void> {
  if (!entries.length) return
  const time = at ? { cast_at: at.toString() } : {}
  const rows = entries.map(({ seat, choice, key }) => ({
    council,
    ballot,
    seat,
    choice,
    vote_key: key,
    entered_by: enteredBy,
    ...time,
  }))
  await tx
    .insertInto('vote')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertHandCounts(
  tx: Tx,
  council: string,
  ballot: string,
  counts: readonly { readonly choice: number; readonly votes: number }[],
  enteredBy: string | null,
): Promise<void> {
  const rows = counts.map(({ choice, votes }) => ({ council, ballot, choice, votes, entered_by: enteredBy }))
  await tx.insertInto('hand_count').values(rows).execute()
}
