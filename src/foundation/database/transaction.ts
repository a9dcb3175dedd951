import { type Kysely, sql } from 'kysely'
import type { Tx } from './council.ts'
import type { Tables } from './tables.ts'

/** A read sees one picture, however many questions it asks; a write sees what others have committed meanwhile. */
const beginnings = {
  'read only': 'begin isolation level repeatable read read only',
  'read write': 'begin isolation level read committed read write',
} as const

export type Mode = keyof typeof beginnings

/**
 * One transaction that has set its council. Begun and set in one message, since every page pays for each round trip;
 * that message cannot carry parameters, so the council's word is checked first. Throws a TypeError when it is none.
 */
export function inTransaction<T>(
  kysely: Kysely<Tables>,
  council: string,
  mode: Mode,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (!/^[a-z0-9-]{0,60}$/.test(council)) throw new TypeError('no council has such a word in its address')
  const begin = sql.raw(`${beginnings[mode]}; select set_config('app.council', '${council}', true)`)
  return kysely.connection().execute(async (connection) => {
    await begin.execute(connection)
    try {
      const result = await work(connection as unknown as Tx)
      await sql`commit`.execute(connection)
      return result
    } catch (thrown) {
      await sql`rollback`.execute(connection).catch(() => {}) // the connection is gone, and the transaction with it
      throw thrown
    }
  })
}
