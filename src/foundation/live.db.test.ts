import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { type Live, openLive } from './live.ts'

let database: TestDatabase
let live: Live
let site: TestSite

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  live = openLive(database.database, database.versions)
  site = await openTestSite(database, { routes: live.routes })
})
afterAll(async () => {
  live.stop()
  await database.drop()
})

const listen = (method = 'GET') => site.ask('/mosseregionen/endringer', { method })

test('asking only for the head of a stream keeps none open', async () => {
  for (let at = 0; at < 5000; at++) expect((await listen('HEAD')).status).toBe(200)
  const stream = await listen()
  expect(stream.status).toBe(200)
  await stream.body!.cancel()
})

test('one address cannot hold every stream, and gets one again when it lets one go', async () => {
  const open = await Promise.all(Array.from({ length: 2000 }, () => listen()))
  expect(open.every(({ status }) => status === 200)).toBe(true)
  const refused = await listen()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
  await open[0]!.body!.cancel()
  const again = await listen()
  expect(again.status).toBe(200)
  await Promise.all([again, ...open.slice(1)].map(({ body }) => body!.cancel()))
})
