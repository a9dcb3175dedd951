import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../log.ts'
import { applicationLogin, type Connection, connect, type Sql, schema } from './connect.ts'

/** A dated SQL file in a feature's `migrations/` folder; its name is its identity. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** All migrations below the source folder, in the order of their dates. Two with the same name is a defect. */
export async function findMigrations(sourceFolder: string): Promise<Migration[]> {
  const files = (await readdir(sourceFolder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && /[\\/]migrations$/.test(entry.parentPath) && entry.name.endsWith('.sql'),
  )
  const found = await Promise.all(
    files.map(async (entry) => ({ name: entry.name, sql: await readFile(join(entry.parentPath, entry.name), 'utf8') })),
  )
  found.sort((one, other) => (one.name < other.name ? -1 : 1))
  const twice = found.find((migration, at) => migration.name === found[at + 1]?.name)
  if (twice) throw new Error(`two migrations are named ${twice.name}`)
  return found
}

/** Names of those that have not run on this database. */
export async function pendingMigrations(sql: Sql, migrations: readonly Migration[]): Promise<string[]> {
  const [known] = await sql`select to_regclass(${`${schema}.migration`}) as name`
  if (!known?.name) return migrations.map(({ name }) => name)
  const done = new Set((await sql`select name from ${sql(schema)}.migration`).map((row) => row.name as string))
  return migrations.filter(({ name }) => !done.has(name)).map(({ name }) => name)
}

/**
 * Brings the database to the newest version, as its owner. Each migration is one transaction; an advisory lock keeps two
 * processes from migrating at once. Throws with the migration's name when one fails; those before it stay.
 */
export async function migrate(owner: Connection, migrations: readonly Migration[], log: Logger): Promise<number> {
  const sql = connect(owner, { max: 1, name: 'samrad migrate' })
  try {
    await sql`select pg_advisory_lock(hashtext('samrad migrate'))`
    await sql`create schema if not exists ${sql(schema)}`
    await sql`create table if not exists ${sql(schema)}.migration (name text primary key, at timestamptz not null default now())`
    await prepareApplicationRole(sql, owner)
    const pending = new Set(await pendingMigrations(sql, migrations))
    for (const migration of migrations) if (pending.has(migration.name)) await run(sql, migration, log)
    return pending.size
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function run(sql: Sql, migration: Migration, log: Logger): Promise<void> {
  await sql
    .begin(async (tx) => {
      await tx`set local lock_timeout = '10s'` // a waiting migration must not queue up everyone behind it
      await tx.unsafe(migration.sql)
      await tx`insert into migration (name) values (${migration.name})`
    })
    .catch((cause: unknown) => {
      throw new Error(`migration ${migration.name} failed: ${(cause as Error).message}`, { cause })
    })
  log.debug({ migration: migration.name }, 'migrated')
}

/** Makes the application's login when it is missing, and takes from it everything that it does not need. */
async function prepareApplicationRole(sql: Sql, owner: Connection): Promise<void> {
  const { user, password } = applicationLogin(owner)
  const [role] = await sql`select 1 from pg_roles where rolname = ${user}`
  const [mine] = await sql`select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user`
  if (!role && !mine?.may)
    throw new Error(`the role ${owner.user} may not create ${user}: give it CREATEROLE, or create ${user} yourself`)
  const rights = 'login nosuperuser nocreatedb nocreaterole nobypassrls noreplication'
  if (mine?.may)
    await sql.unsafe(
      `${role ? 'alter' : 'create'} role ${quoted(user)} ${role ? 'login' : rights} password '${password}'`,
    )
  await sql`grant usage on schema ${sql(schema)} to ${sql(user)}`
  await sql`grant select on ${sql(schema)}.migration to ${sql(user)}` // whether any is waiting is part of being ready
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
