import { sql } from 'kysely'
import type { Tx } from '../../foundation/database/council.ts'
import type { Result } from '../result/rules.ts'

/**
 * The first of two steps: waits for the votes that are on their way, and keeps out those that come. Only then is the
 * time of closing stamped, so that no vote is later than the close. Throws when there is no such ballot.
 */
export async function lockBallot(tx: Tx, council: string, ballot: string): Promise<void> {
  await tx
    .selectFrom('ballot')
    .select('ballot')
    .where('council', '=', council)
    .where('ballot', '=', ballot)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The second step. `at` is for what was counted earlier by hand; else the database's own clock, never before opening. */
export async function stampClosed(tx: Tx, council: string, ballot: string, by: string | null, at?: Temporal.Instant) {
  await tx
    .updateTable('ballot')
    .set({ closed_at: at?.toString() ?? sql`greatest(clock_timestamp(), opened_at)`, closed_by: by })
    .where('council', '=', council)
    .where('ballot', '=', ballot)
    .where('closed_at', 'is', null)
    .execute()
}

export async function stampAnnulled(tx: Tx, council: string, ballot: string, reason: string): Promise<void> {
  await tx
    .updateTable('ballot')
    .set({ annulled_at: sql`greatest(clock_timestamp(), closed_at)`, annulled_because: reason })
    .where('council', '=', council)
    .where('ballot', '=', ballot)
    .execute()
}

export async function insertResult(tx: Tx, council: string, ballot: string, result: Result): Promise<void> {
  await tx
    .insertInto('ballot_result')
    .values({
      council,
      ballot,
      outcome: result.outcome,
      unanimous: result.unanimous,
      winner: result.winner,
      votes_cast: result.votesCast,
      decided_by_chair: result.decidedByChair,
      calculation: JSON.stringify(result.calculation),
    })
    .execute()
}

export async function insertLot(
  tx: Tx,
  council: string,
  ballot: string,
  lot: { readonly number: number; readonly choice: number; readonly enteredBy: string | null },
): Promise<void> {
  const { number, choice, enteredBy } = lot
  await tx.insertInto('lot').values({ council, ballot, number, choice, entered_by: enteredBy }).execute()
}
