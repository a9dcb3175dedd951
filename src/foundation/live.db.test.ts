import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, mosseregionen } from '../test/council.ts'
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

/** What has come on a stream so far. */
async function heardOn(stream: Response) {
  const reader = stream.body!.getReader()
  const parts: string[] = []
  for (;;) {
    const next = await Promise.race([reader.read(), new Promise<undefined>((done) => setTimeout(done, 300))])
    if (!next?.value) break
    parts.push(Buffer.from(next.value).toString())
  }
  await reader.cancel()
  return parts.join('')
}

async function happen(many: number): Promise<void> {
  const { database: open, versions } = database
  await open.write(mosseregionen, async (tx) => {
    await sql`
      with made as (
        insert into event (council, id, kind, subject, data, at)
        select ${mosseregionen}, gen_random_uuid(), 'speaker.asked', 'room', '{}', now() from generate_series(1, ${many})
        returning id)
      insert into event_sequence (council, sequence, event)
      select ${mosseregionen}, row_number() over () + coalesce(
        (select max(sequence) from event_sequence where council = ${mosseregionen}), 0), id from made`.execute(tx)
  })
  versions.numbered(mosseregionen)
}

test('someone who asks for everything from the beginning holds up nobody who follows now', async () => {
  await happen(3000)
  const follows = await site.ask('/mosseregionen/endringer?emne=speaker:room')
  const asksFromTheBeginning = () => site.ask('/mosseregionen/endringer?emne=speaker:room&etter=1')
  const hostile = await Promise.all(Array.from({ length: 20 }, asksFromTheBeginning))
  await happen(1)
  expect(await heardOn(follows)).toContain('id: 3001\ndata: speaker:room')
  expect(await heardOn(hostile[0]!)).toContain('event: changed\nid: 3000\ndata: speaker:room')
  for (const { body } of hostile.slice(1)) await body!.cancel()
})

test('whoever was away for a while hears of each change since, in order', async () => {
  const heard = await heardOn(await site.ask('/mosseregionen/endringer?emne=speaker:room&etter=2998'))
  expect([...heard.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['2998', '2999', '3000', '3001'])
})

test('a burst larger than one reading reaches everyone whole', async () => {
  const follows = await site.ask('/mosseregionen/endringer?emne=speaker:room')
  await happen(1500)
  expect(await heardOn(follows)).toContain('id: 4501\n')
})
