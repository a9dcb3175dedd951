import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

test('a public page is kept, told apart by its tag, and never stale after a change', async () => {
  const first = await site.get('/mosseregionen/saker')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  await database.database.write('mosseregionen', (tx) =>
    tx
      .updateTable('council')
      .set({ name: 'Nytt navn interkommunalt politisk råd' })
      .where('council', '=', 'mosseregionen')
      .execute(),
  )
  const changed = await site.get('/mosseregionen/saker')
  expect(changed.headers.get('etag')).not.toBe(first.headers.get('etag'))
  expect(await changed.text()).toContain('Nytt navn')
})

test('a page for someone signed in is never kept', async () => {
  const page = await site.get('/mosseregionen/saker', reader('secretary'))
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('etag')).toBeNull()
})

test('a choice of language is kept in a cookie, and the address stays the page’s own', async () => {
  const chosen = await site.get('/mosseregionen/saker?ar=2024&sprak=nn')
  expect(chosen.status).toBe(303)
  expect(chosen.headers.get('location')).toBe('/mosseregionen/saker?ar=2024')
  expect(chosen.headers.get('set-cookie')).toMatch(/^sprak=nn;.*HttpOnly/)
})

test('every answer refuses inline scripts, other origins and guesses of type', async () => {
  for (const path of ['/', '/mosseregionen', '/mosseregionen/finnes-ikke', '/assets/finnes-ikke.css']) {
    const { headers } = await site.get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('a council that is not there and a page that is not there are both calm', async () => {
  for (const path of ['/finnes-ikke', '/finnes-ikke/saker', '/mosseregionen/finnes-ikke'])
    expect((await site.get(path)).status).toBe(404)
})

test.each([
  ['https://rad.example', 'max-age=31536000'],
  ['http://localhost', null],
])('a site at %s asks browsers to come by https alone: %s', async (baseUrl, asked) => {
  const { server } = await openTestSite(database, { installation: { baseUrl } })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.address() as AddressInfo
  const answers = [
    await fetch(`http://127.0.0.1:${port}/mosseregionen`),
    await fetch(`http://127.0.0.1:${port}/mosseregionen`),
  ]
  server.closeAllConnections()
  server.close()
  expect(answers.map(({ headers }) => headers.get('strict-transport-security'))).toEqual([asked, asked]) // made, and kept
})
