import { createHmac } from 'node:crypto'
import { Kysely } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import type { Tables } from './tables.ts'

/** Where a PostgreSQL server is and who we are there. `host` may be the folder of a Unix socket. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
  readonly ssl?: boolean
}

/** Every table, index and function of the product lives here; `jobs` holds the job queue. */
export const schema = 'samrad'

/** Reads `postgres://user:password@host:port/database?sslmode=require`; the host may be given as `?host=/folder`. */
export function asConnection(url: string): Connection {
  const parsed = new URL(url)
  const database = decodeURIComponent(parsed.pathname.slice(1))
  if (!/^postgres(ql)?:$/.test(parsed.protocol) || !database || !parsed.username)
    throw new TypeError('expected postgres://user:password@host:port/database')
  return {
    host: parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
    ssl: ['require', 'verify-ca', 'verify-full'].includes(parsed.searchParams.get('sslmode') ?? ''),
  }
}

/**
 * The login that the application uses: not owner, not superuser, not BYPASSRLS. Its password follows from the owner's,
 * so that several processes agree without sharing a file.
 */
export function applicationLogin(owner: Connection): Connection {
  const user = `${owner.user}_app`
  const password = createHmac('sha256', owner.password).update(`samrad application role ${user}`).digest('hex')
  return { ...owner, user, password }
}

export type Sql = postgres.Sql

export function connect(connection: Connection, options: { max?: number; name: string }): Sql {
  const { host, port, user, password, database, ssl } = connection
  return postgres({
    host,
    port,
    username: user,
    password,
    database,
    ssl: ssl ? 'require' : false,
    ...(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : {}),
    max: options.max ?? 10,
    connect_timeout: 10,
    connection: { application_name: options.name, search_path: `${schema}, public`, TimeZone: 'UTC' },
    onnotice: () => {},
    types: plainTypes,
  })
}

/** Days stay text `YYYY-MM-DD` (a day is no instant), clock times and exact decimals stay text. */
const text = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => String(value),
  parse: (raw: string) => raw,
})

/** Whole øre and counts: exact as numbers up to 2^53, and refused beyond. */
const whole = {
  to: 20,
  from: [20],
  serialize: (value: unknown) => String(value),
  parse: (raw: string) => {
    const number = Number(raw)
    if (!Number.isSafeInteger(number)) throw new RangeError(`${raw} is beyond exact whole numbers`)
    return number
  },
}
/** JSON columns take JSON as text, made by whoever writes it; the driver would otherwise quote that text once more. */
const json = {
  to: 3802,
  from: [114, 3802],
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (raw: string) => JSON.parse(raw) as unknown,
}
const plainTypes = { day: text(1082), clock: text(1083), exact: text(1700), whole, json }

/** Prepared statements: the same few hundred sentences are said all day. Only one at a time can be prepared. */
function preparing(sql: Sql): Sql {
  const reserve = async () => {
    const connection = await sql.reserve()
    const unsafe = connection.unsafe.bind(connection)
    return Object.assign(connection, {
      unsafe: (query: string, parameters: never[]) =>
        unsafe(query, parameters, { prepare: !query.startsWith('begin') }),
    })
  }
  return Object.assign(() => {}, { reserve, end: () => sql.end({ timeout: 5 }) }) as unknown as Sql
}

export function kyselyOver(sql: Sql): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: preparing(sql) }) })
}
