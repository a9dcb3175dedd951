import { sql } from 'kysely'
import type { Tx } from './council.ts'

/** What this transaction sees, by name: two that have the same name see the same rows, in whichever process they run. */
export async function snapshotOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{
    snapshot: string
  }>`select current_database() || ' ' || pg_current_snapshot()::text as snapshot`.execute(tx)
  return rows[0]!.snapshot
}
