import type { Kysely, Transaction } from 'kysely'
import { isRefusal } from '../../law/refusal.ts'
import { nounsIn } from '../events.ts'
import type { Tables } from './tables.ts'
import { inTransaction, type Mode } from './transaction.ts'

export type Tx = Transaction<Tables>

/** Who does something, for the event that is written with the deed. */
export interface Actor {
  readonly person: string | null
  readonly request?: string
}

/** The only way to a council's rows: one transaction that has set its council, and nothing outside it. */
export interface Database {
  /** Reads one consistent picture of the council. */
  read<T>(council: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Checks and writes in one transaction. A `Refusal` that comes back rolls everything back. After the commit the
   * council's pages are told that they are stale, before the caller goes on.
   */
  write<T>(council: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As `write`, but tells nobody: for what no page shows, like a question to a browser or when a session was last used. */
  writeQuietly<T>(council: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Rows that are public across councils: the list of councils. No council is set, so nothing else is seen. */
  across<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Lets what has begun come to its end. */
  close(): Promise<void>
}

class RolledBack extends Error {
  readonly refusal: unknown
  constructor(refusal: unknown) {
    super('refused')
    this.refusal = refusal
  }
}

export function councilDatabase(
  kysely: Kysely<Tables>,
  committed: (council: string, nouns: ReadonlySet<string>) => void,
): Database {
  const running = new Set<Promise<unknown>>()
  const within = <T>(council: string, mode: Mode, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const done = inTransaction(kysely, council, mode, work)
    running.add(done)
    const forget = () => running.delete(done)
    done.then(forget, forget)
    return done
  }
  const writeQuietly = <T>(council: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    within(council, 'read write', async (tx) => {
      const result = await work(tx)
      if (isRefusal(result)) throw new RolledBack(result)
      return result
    }).catch((thrown: unknown) => {
      if (thrown instanceof RolledBack) return thrown.refusal as T
      throw thrown
    })
  return {
    read: (council, work) => within(council, 'read only', work),
    write: async (council, work) => {
      let nouns: ReadonlySet<string> = new Set()
      const done = await writeQuietly(council, async (tx) => {
        const result = await work(tx)
        nouns = nounsIn(tx)
        return result
      })
      if (!isRefusal(done)) committed(council, nouns)
      return done
    },
    writeQuietly,
    across: (work) => within('', 'read only', work),
    close: async () => {
      await Promise.race([Promise.allSettled(running), pause(5_000)])
      await pause(20) // the driver never ends a connection on which the server has not yet said that it is ready
      await kysely.destroy()
    },
  }
}

/** Does not keep the process alive by itself. */
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds).unref())
