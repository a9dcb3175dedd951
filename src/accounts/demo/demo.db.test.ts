import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { foundEveryone, neighbour } from '../../test/everyone.ts'
import { type ServedSite, serveTestSite } from '../../test/serving.ts'
import { isDemo } from './rules.ts'

let database: TestDatabase
let site: ServedSite

beforeAll(async () => {
  database = await openTestDatabase()
  await foundEveryone(database)
  await database.database.write('mosseregionen', (tx) =>
    tx.updateTable('council').set({ demo: true }).where('council', '=', 'mosseregionen').execute(),
  )
  site = await serveTestSite(database, { now: '2024-12-01T12:00:00Z', installation: { demo: true } })
})
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const visit = (path: string, headers: Record<string, string> = {}) => fetch(site.address + path, { headers })
const enter = (person: string, headers: Record<string, string> = {}) =>
  fetch(`${site.address}/mosseregionen/demo`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    redirect: 'manual',
  })

describe('the demo', () => {
  test('lets this machine in as each of its roles', async () => {
    const page = await (await visit('/mosseregionen/demo')).text()
    for (const role of ['Sekretær', 'Leder', 'Medlem', 'Varamedlem', 'Observatør', 'Økonomi'])
      expect(page).toContain(role)
    const person = /name="person" value="([^"]+)"[^>]*aria-label="Gå inn som secretary"/.exec(page)?.[1]
    const entered = await enter(person!)
    expect(entered.status).toBe(303)
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
    expect((await visit('/mosseregionen/skrivebord/personer', { cookie })).status).toBe(200)
    expect(await (await visit('/mosseregionen/konto', { cookie })).text()).toContain('I eksempelet')
  })

  test('is mentioned on the sign-in page to this machine, and that page is kept by nobody', async () => {
    const page = await visit('/mosseregionen/logg-inn')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('/mosseregionen/demo')
    const forwarded = await visit('/mosseregionen/logg-inn', { 'x-forwarded-for': '203.0.113.9' })
    expect(await forwarded.text()).not.toContain('/mosseregionen/demo')
  })

  test('is not there for anyone who comes through a proxy', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    expect((await visit('/mosseregionen/demo', headers)).status).toBe(404)
    expect((await enter('00000000-0000-7000-8000-000000000001', headers)).status).toBe(404)
  })

  test('is not there for a council that is real', async () => {
    expect((await visit(`/${neighbour}/demo`)).status).toBe(404)
  })

  test('lets nobody in who is not in it', async () => {
    expect((await enter('00000000-0000-7000-8000-00000000ffff')).status).toBe(404)
    expect((await enter('nobody')).status).toBe(404)
  })
})

test.each([
  [true, true, true, true],
  [false, true, true, false],
  [true, false, true, false],
  [true, true, false, false],
])('council %s, installation %s, this machine %s: %s', (council, installation, loopback, shown) => {
  expect(isDemo({ at: { demo: council }, installation: { demo: installation }, loopback })).toBe(shown)
})
