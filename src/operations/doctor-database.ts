import { join } from 'node:path'
import {
  applicationLogin,
  asConnection,
  type Connection,
  connect,
  type Sql,
  schema,
} from '../foundation/database/connect.ts'
import { findMigrations, pendingMigrations } from '../foundation/database/migrate.ts'
import { projectFolder } from '../foundation/project-folder.ts'
import type { Settings } from '../settings.ts'
import { doctorWords as words } from './doctor-words.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** Looks at a database as its owner and changes nothing. */
export async function examineDatabase(owner: Connection, where: string, settings: Settings): Promise<Finding[]> {
  const sql = connect(owner, { max: 1, name: 'samrad doctor' })
  try {
    const [row] = await sql`select current_setting('server_version') as version`
    return [
      fine(words.database, words.databaseFine(row!.version, where)),
      await examineMigrations(sql),
      await examineRole(sql, roleOf(owner, settings)),
    ]
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function examineMigrations(sql: Sql): Promise<Finding> {
  const pending = await pendingMigrations(sql, await findMigrations(join(projectFolder(), 'src')))
  if (pending.length) return wrong(words.migrations, words.migrationsPending(pending.join(', ')))
  return fine(words.migrations, words.migrationsFine)
}

const roleOf = (owner: Connection, { applicationDatabaseUrl: url }: Settings) =>
  (url ? asConnection(url) : applicationLogin(owner)).user

/** The locks between councils hold only for a role that cannot step around them. */
async function examineRole(sql: Sql, role: string): Promise<Finding> {
  const [found] = await sql`select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = ${role}`
  if (!found) return wrong(words.role, words.roleMissing(role))
  const [owned] = await sql`
    select count(*)::int as tables from pg_class
    where relnamespace = to_regnamespace(${schema}) and pg_get_userbyid(relowner) = ${role}`
  const powers = [
    ...(found.rolsuper ? ['SUPERUSER'] : []),
    ...(found.rolbypassrls ? ['BYPASSRLS'] : []),
    ...(found.rolcreaterole ? ['CREATEROLE'] : []),
    ...(owned!.tables > 0 ? ['OWNER'] : []),
  ]
  if (powers.length) return wrong(words.role, words.roleTooStrong(role, powers.join(', ')))
  return fine(words.role, words.roleFine(role))
}
