import { resolve } from 'node:path'
import { asConnection, type Connection, connect } from '../foundation/database/connect.ts'
import { joinEmbedded, startEmbedded } from '../foundation/database/embedded.ts'
import { defaultDataFolder, within } from '../foundation/database/embedded-folder.ts'
import type { Logger } from '../foundation/log.ts'
import { projectFolder } from '../foundation/project-folder.ts'
import { Trouble } from '../foundation/trouble.ts'
import type { Settings } from '../settings.ts'
import { operationWords } from './words.ts'

/** The database that a command works on: our own, or somebody else's server. */
export interface DatabaseSource {
  readonly connection: Connection
  /** For people: a folder, or a server without its password. */
  readonly where: string
  /** The database's own log; empty when the server is not ours. */
  readonly log: string
  announce(address: string): Promise<void>
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const oldest = 150_000 // as PostgreSQL numbers itself: 15.0

/** `serve` holds the data folder; `visit` works beside the one who does. Throws `Trouble` with what to do. */
export async function openSource(settings: Settings, log: Logger, as: 'serve' | 'visit'): Promise<DatabaseSource> {
  if (settings.databaseUrl) return serverSource(asConnection(settings.databaseUrl))
  const dataDir = await dataFolder(settings)
  const embedded = await (as === 'serve' ? startEmbedded : joinEmbedded)({ dataDir, log })
  return { ...embedded, where: dataDir, log: within(dataDir).log }
}

export async function dataFolder(settings: Settings): Promise<string> {
  return settings.data ? resolve(settings.data) : defaultDataFolder(projectFolder())
}

async function serverSource(connection: Connection): Promise<DatabaseSource> {
  const where = `${connection.host}:${connection.port}/${connection.database}`
  const version = await versionOf(connection).catch((cause: NodeJS.ErrnoException) => {
    throw new Trouble(operationWords.databaseUnreachable(where, cause.code ?? cause.message), { cause })
  })
  if (version < oldest) throw new Trouble(operationWords.databaseTooOld(String(Math.floor(version / 10_000))))
  const nothing = async () => {}
  return { connection, where, log: '', announce: nothing, ended: new Promise(() => {}), stop: nothing }
}

/** As PostgreSQL numbers itself: 150004 is 15.4. */
async function versionOf(connection: Connection): Promise<number> {
  const sql = connect(connection, { max: 1, name: 'samrad' })
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`
    return row!.version
  } finally {
    await sql.end({ timeout: 5 })
  }
}
