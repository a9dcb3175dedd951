import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAt, foundCouncil } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { record } from '../events.ts'
import { applicationLogin, connect, type Sql, schema } from './connect.ts'

let database: TestDatabase
let owner: Sql

beforeAll(async () => {
  database = await openTestDatabase()
  owner = connect(database.owner, { max: 1, name: 'tests' })
  await foundCouncil(database.database, 'moss', 'Mosseregionen')
  await foundCouncil(database.database, 'voss', 'Vossaregionen')
  await database.database.write('moss', (tx) => record(tx, actAt('moss'), { kind: 'case.added', subject: 'hemmeleg' }))
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const tables = async () =>
  owner<{ name: string; kind: string; enabled: boolean; forced: boolean; kept: string | null }[]>`
    select c.relname as name, c.relkind as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
           obj_description(c.oid) as kept
    from pg_class c where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p', 'm', 'f')`

/** The migrations' own ledger is no council's; the application may only read it. */
const ownersOnly = ['migration']

describe('the catalogue', () => {
  test('every table forces row-level security and says how long it is kept', async () => {
    const loose = (await tables()).filter(({ name, kind, enabled, forced, kept }) =>
      ownersOnly.includes(name) ? false : !(kind === 'r' && enabled && forced && kept?.startsWith('kept: ')),
    )
    expect(loose).toEqual([])
  })

  test('every column says how long it is kept: by its table, and personal details by themselves', async () => {
    const columns = await owner<{ name: string; own: string | null; table: string | null }[]>`
      select c.relname || '.' || a.attname as name, col_description(c.oid, a.attnum) as own,
        obj_description(c.oid) as table
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = ${schema}::regnamespace and c.relkind = 'r'`
    const kept = ({ own, table }: { own: string | null; table: string | null }) => (own ?? table)?.startsWith('kept: ')
    expect(columns.filter((one) => !kept(one) && !ownersOnly.includes(one.name.split('.')[0]!))).toEqual([])
    const personal = columns.filter(({ name }) => /^(person\.(email|party)|session\.agent)$/.test(name))
    expect(personal.map(({ own }) => own?.startsWith('kept: '))).toEqual([true, true, true])
  })

  test('every view looks with the eyes of whoever asks', async () => {
    const views = await owner<{ name: string; options: string[] | null }[]>`
      select relname as name, reloptions as options from pg_class
      where relnamespace = ${schema}::regnamespace and relkind = 'v'`
    expect(views.filter(({ options }) => !options?.includes('security_invoker=true'))).toEqual([])
  })

  test('every key, unique or foreign, begins with the council', async () => {
    const keys = await owner<{ table: string; name: string; first: string }[]>`
      select c.conrelid::regclass::text as table, c.conname as name,
        (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as first
      from pg_constraint c where c.connamespace = ${schema}::regnamespace and c.contype in ('p', 'u', 'f')`
    expect(keys.length).toBeGreaterThan(60)
    expect(
      keys.filter(({ table, first }) => first !== 'council' && !ownersOnly.includes(table.replace('samrad.', ''))),
    ).toEqual([])
  })

  test('every index begins with the council', async () => {
    const indexes = await owner<{ name: string; first: string | null }[]>`
      select i.indexrelid::regclass::text as name,
        (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) as first
      from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = ${schema}::regnamespace`
    expect(indexes.filter(({ name, first }) => first !== 'council' && !name.includes('migration'))).toEqual([])
  })

  test('every policy holds a row to its own council, and only the list of councils is open', async () => {
    const policies = await owner<{ table: string; name: string; rule: string }[]>`
      select tablename as table, policyname as name, qual as rule from pg_policies where schemaname = ${schema}`
    const open = policies.filter(({ rule }) => !rule.includes("current_setting('app.council'"))
    expect(open.map(({ table, name }) => `${table}: ${name}`)).toEqual(['council: listed_for_all'])
  })

  test('the application owns nothing, bypasses nothing, and may not change what has happened', async () => {
    const { user } = applicationLogin(database.owner)
    const [role] =
      await owner`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = ${user}`
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
    const owned = await owner`select relname from pg_class where relowner = ${user}::regrole`
    expect(owned).toHaveLength(0)
    const rights = await owner<{ table: string; right: string }[]>`
      select table_name as table, privilege_type as right from information_schema.role_table_grants
      where grantee = ${user} and table_schema = ${schema} and table_name in ('event', 'event_sequence')`
    expect(new Set(rights.map(({ right }) => right))).toEqual(new Set(['SELECT', 'INSERT']))
    const ledger = await owner<{ right: string }[]>`
      select privilege_type as right from information_schema.role_table_grants
      where grantee = ${user} and table_schema = ${schema} and table_name = 'migration'`
    expect(ledger.map(({ right }) => right)).toEqual(['SELECT'])
  })
})

describe('a council', () => {
  test('sees its own rows and no others, even when it asks for all', async () => {
    const all = (council: string) =>
      database.database.read(council, (tx) => tx.selectFrom('event').select('subject').execute())
    expect(await all('moss')).toEqual([{ subject: 'hemmeleg' }])
    expect(await all('voss')).toEqual([])
  })

  test('cannot write a row into another', async () => {
    const intrusion = database.database.write('voss', (tx) =>
      record(tx, actAt('moss'), { kind: 'case.added', subject: 'x' }),
    )
    await expect(intrusion).rejects.toThrow(/row-level security/)
  })

  test('without a council set there are no rows, also on a connection that has served one', async () => {
    await database.database.read('moss', (tx) => tx.selectFrom('event').select('id').execute())
    const left = await Promise.all(
      Array.from({ length: 20 }, () => database.database.sql`select count(*)::int as rows from event`),
    )
    expect(left.map(([row]) => row!.rows)).toEqual(Array(20).fill(0))
  })

  test('cannot rewrite its events', async () => {
    const rewrite = database.database.write('moss', (tx) => sql`update event set subject = 'other'`.execute(tx))
    await expect(rewrite).rejects.toThrow(/permission denied/)
  })

  test('a refusal rolls back what was written before it', async () => {
    const refusal = { refused: true, says: ['nei', 'nei', 'no'] }
    const answer = await database.database.write('moss', async (tx) => {
      await record(tx, actAt('moss'), { kind: 'case.added', subject: 'rolled-back' })
      return refusal
    })
    expect(answer).toBe(refusal)
    const events = await database.database.read('moss', (tx) => tx.selectFrom('event').select('subject').execute())
    expect(events.map(({ subject }) => subject)).not.toContain('rolled-back')
  })
})
