import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from './accounts/identify.ts'
import { routes } from './app.tsx'
import { whyCannotHaveAddress } from './councils/founding/rules.ts'
import { installationCouncil } from './foundation/http/directory.ts'
import type { Route } from './foundation/http/route.ts'
import { expectedGuards } from './routes.expected.ts'
import { mosseregionen } from './test/council.ts'
import { openTestDatabase, type TestDatabase } from './test/database.ts'
import { foundEveryone, neighbour, type Someone, signIn } from './test/everyone.ts'
import { openTestSite, type TestSite } from './test/site.ts'

const now = Temporal.Instant.from('2024-12-01T12:00:00Z')
const anonymous = undefined

let database: TestDatabase
let site: TestSite
let actors: readonly (Someone | undefined)[]

beforeAll(async () => {
  database = await openTestDatabase()
  actors = [anonymous, ...(await foundEveryone(database))]
  site = await openTestSite(database, `${now}`)
})
afterAll(() => database.drop())

const lineOf = ({ method, path }: Route) => `${method} ${path}`
const isOfCouncils = ({ path }: Route) => path.startsWith('/:council')

describe('the table of routes', () => {
  test('has every route written down with its guard in src/routes.expected.ts', () => {
    const unlisted = routes.filter((route) => expectedGuards[lineOf(route)] !== route.guard.name)
    const lines = unlisted.map((route) => `  '${lineOf(route)}': '${route.guard.name}',`)
    expect(lines.length, `say in src/routes.expected.ts who may enter, if this is meant:\n${lines.join('\n')}\n`).toBe(
      0,
    )
  })

  test('has no line for a route that is gone', () => {
    const lines = new Set(routes.map(lineOf))
    expect(Object.keys(expectedGuards).filter((line) => !lines.has(line))).toEqual([])
  })

  test('names each address once', () => {
    const lines = routes.map(lineOf)
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })

  test('keeps the installation’s own words from becoming the address of a council', () => {
    const first = routes.filter((route) => !isOfCouncils(route)).map(({ path }) => path.split('/')[1]!)
    expect(first.filter((word) => !word.startsWith(':') && !whyCannotHaveAddress(word))).toEqual([])
  })
})

/** What the guard, as it was written down, must answer to whoever holds these offices in the council that is asked. */
type Outcome = 'enters' | 'no entry' | 'to sign-in'

function outcome(guard: string, reader: { readonly office: string | undefined } | undefined): Outcome {
  if (guard === 'anyone') return 'enters'
  if (!reader) return 'to sign-in'
  if (guard === 'signed in') return 'enters'
  const offices = guard.replace('office: ', '').split(' or ')
  return reader.office && offices.includes(reader.office) ? 'enters' : 'no entry'
}

async function seen(response: Response, tenant: string): Promise<Outcome | string> {
  const signIn = tenant === installationCouncil ? '/logg-inn' : `/${tenant}/logg-inn`
  const to = response.headers.get('location')?.split('?')[0]
  if (response.status === 303 && to === signIn && !response.headers.has('set-cookie')) return 'to sign-in'
  if (response.status === 403) return 'no entry'
  return response.status < 500 ? 'enters' : `fails with ${response.status}`
}

const addressOf = ({ path }: Route, tenant: string) =>
  path.replace(':council', tenant).replaceAll(/:\w+/g, '00000000-0000-7000-8000-00000000ffff')

const nameOf = (actor: Someone | undefined) => (actor ? `${actor.office ?? 'nobody'} of ${actor.home}` : 'anonymous')

/** Signed in once, and again after an answer that signed someone out. */
const tokens = new Map<Someone, string>()

async function ask(route: Route, tenant: string, actor: Someone | undefined, headers: Record<string, string>) {
  if (actor && !tokens.has(actor)) tokens.set(actor, await signIn(database, actor, now))
  const cookie: Record<string, string> = actor ? { cookie: `${sessionCookie}=${tokens.get(actor)}` } : {}
  const request = { method: route.method, headers: { ...cookie, ...headers } }
  const response = await site.ask(addressOf(route, tenant), request)
  if (actor && response.headers.has('set-cookie')) tokens.delete(actor)
  return response
}

describe('every route', () => {
  test.each(routes.map((route) => [lineOf(route), route] as const))('%s lets in whom it says', async (line, route) => {
    const tenants = isOfCouncils(route) ? [mosseregionen, neighbour] : [installationCouncil]
    const wrong: string[] = []
    for (const tenant of tenants) {
      for (const actor of actors) {
        const reader = actor?.home === tenant ? actor : undefined
        const expected = outcome(expectedGuards[line] ?? 'unlisted', reader)
        const response = await ask(route, tenant, actor, { 'sec-fetch-site': 'same-origin' })
        const found = await seen(response, tenant)
        if (found !== expected) wrong.push(`${nameOf(actor)} at ${tenant}: ${found}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  const changing = routes.filter(({ method }) => method !== 'GET')
  test.each(changing.map((route) => [lineOf(route), route] as const))(
    '%s takes nothing that does not come from our own pages',
    async (_line, route) => {
      const tenant = isOfCouncils(route) ? mosseregionen : installationCouncil
      const foreign = [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'null' }]
      for (const headers of [...foreign, { origin: 'http://evil.example', host: 'localhost' }])
        for (const actor of actors.filter((one) => !one || one.home === tenant))
          expect((await ask(route, tenant, actor, headers as Record<string, string>)).status).toBe(403)
    },
  )
})
