import { statfs } from 'node:fs/promises'
import type { Sql } from '../database/connect.ts'
import { raw } from './answer.ts'
import { anyone, get, type Route } from './route.ts'

interface Parts {
  readonly sql: Sql
  readonly pending: () => Promise<readonly string[]>
  readonly ready: { readonly stopping: boolean }
}

const tooFull = 200 * 1024 * 1024 // bytes left on the disk; below this PostgreSQL may stop writing

/** `/livez`: the process answers. `/readyz`: it can serve, or each thing that keeps it from it. */
export function healthRoutes(parts: Parts): Route[] {
  return [
    get('/livez', anyone, () => json(200, { live: true }), { cached: false }),
    get(
      '/readyz',
      anyone,
      async () => {
        const checks = await readiness(parts)
        const ready = Object.values(checks).every((check) => check === 'ok')
        return json(ready ? 200 : 503, { ready, checks })
      },
      { cached: false },
    ),
  ]
}

async function readiness({ sql, pending, ready }: Parts): Promise<Record<string, string>> {
  const said = async (check: () => Promise<string>) => check().catch((cause: Error) => cause.message)
  const [database, migrations, disk] = await Promise.all([
    said(async () => ((await sql`select 1`) ? 'ok' : 'no answer')),
    said(async () => ((await pending()).length ? `waiting: ${(await pending()).length}` : 'ok')),
    said(async () => {
      const { bavail, bsize } = await statfs('.')
      return bavail * bsize > tooFull ? 'ok' : 'nearly full'
    }),
  ])
  return { database, migrations, disk, process: ready.stopping ? 'stopping' : 'ok' }
}

const json = (status: number, body: object) =>
  raw(Response.json(body, { status, headers: { 'cache-control': 'no-store' } }))
