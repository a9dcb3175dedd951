import { randomBytes } from 'node:crypto'
import { asConnection, type Connection, connect } from '../foundation/database/connect.ts'
import { findMigrations, migrate } from '../foundation/database/migrate.ts'
import { type OpenDatabase, openDatabase } from '../foundation/database/open.ts'
import { openLog } from '../foundation/log.ts'
import { Versions } from '../foundation/versions.ts'

/** Where the tests' PostgreSQL server is; `npm test` starts one and says so here. */
function server(): Connection {
  const url = process.env.SAMRAD_TEST_DATABASE_URL
  if (!url) throw new Error('start the tests with npm test, or set SAMRAD_TEST_DATABASE_URL')
  return asConnection(url)
}

export interface TestDatabase {
  readonly owner: Connection
  readonly versions: Versions
  readonly database: OpenDatabase
  drop(): Promise<void>
}

/** A migrated database of its own for one test file. Dropped again by `drop`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const owner = { ...server(), database: name }
  await administer(`create database ${name} template ${await template()}`)
  const versions = new Versions()
  const database = await openDatabase(owner, versions, openLog('silent'), { max: 8 })
  return {
    owner,
    versions,
    database,
    drop: async () => {
      await database.close()
      await administer(`drop database ${name} with (force)`)
    },
  }
}

async function administer(statement: string): Promise<void> {
  const sql = connect(server(), { max: 1, name: 'samrad tests' })
  await sql.unsafe(statement).finally(() => sql.end())
}

/** The migrated database that all others are copied from; made once per state of the migrations. */
async function template(): Promise<string> {
  const migrations = await findMigrations('src')
  const { createHash } = await import('node:crypto')
  const state = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
  const name = `template_${state}`
  const sql = connect(server(), { max: 1, name: 'samrad tests' })
  try {
    await sql`select pg_advisory_lock(hashtext('samrad template'))`
    const [known] = await sql`select 1 from pg_database where datname = ${name} and datistemplate`
    if (known) return name
    await sql.unsafe(`drop database if exists ${name}`)
    await sql.unsafe(`create database ${name}`)
    await migrate({ ...server(), database: name }, migrations, openLog('warn'))
    await sql.unsafe(`alter database ${name} is_template true`)
    return name
  } finally {
    await sql.end()
  }
}
