import { randomUUID } from 'node:crypto'
import type { Logger } from '../log.ts'
import type { Versions } from '../versions.ts'
import { applicationLogin, type Connection, connect, kyselyOver, type Sql } from './connect.ts'
import { councilDatabase, type Database } from './council.ts'

const channel = 'samrad_changed'

export interface OpenDatabase extends Database {
  /** The application's own connections, for what is not a council's: health and locks. */
  readonly sql: Sql
}

/**
 * Opens the application's connections, as a role that owns nothing. A commit makes the council's pages stale in this
 * process at once; other processes hear of it within a moment by NOTIFY, which is only a hint: `poll` is the promise.
 */
export async function openDatabase(
  owner: Connection,
  versions: Versions,
  log: Logger,
  options: { application?: Connection; max?: number } = {},
): Promise<OpenDatabase> {
  const sql = connect(options.application ?? applicationLogin(owner), { max: options.max ?? 12, name: 'samrad' })
  const process = randomUUID()
  const announce = batched(100, (councils) => {
    sql.notify(channel, JSON.stringify({ process, councils })).catch((cause) => log.warn({ cause }, 'notify failed'))
  })
  const database = councilDatabase(kyselyOver(sql), (council, nouns) => {
    versions.changed(council, nouns)
    announce.add(council)
  })
  const listening = await sql.listen(channel, (payload) => {
    const heard = JSON.parse(payload) as { process: string; councils: string[] }
    if (heard.process !== process) for (const council of heard.councils) versions.changed(council)
  })
  return {
    ...database,
    sql,
    close: async () => {
      announce.stop()
      await listening.unlisten().catch(() => {})
      await database.close()
    },
  }
}

/** Gathers councils for some milliseconds before it tells: NOTIFY in the transaction halves the writes per second. */
function batched(milliseconds: number, tell: (councils: string[]) => void) {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    timer = undefined
    tell([...waiting])
    waiting.clear()
  }
  return {
    add(council: string) {
      waiting.add(council)
      timer ??= setTimeout(flush, milliseconds)
    },
    stop: () => clearTimeout(timer),
  }
}
