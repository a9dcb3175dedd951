import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAt, foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { applicationLogin } from './database/connect.ts'
import { startDispatcher } from './dispatcher.ts'
import { record } from './events.ts'
import { type Jobs, openJobs, prepareJobs } from './jobs.ts'
import { openLive } from './live.ts'
import { openLog } from './log.ts'
import type { Services, Told } from './outbox.ts'

let database: TestDatabase
let jobs: Jobs
const log = openLog('silent')
const queues = ['letters', 'stubborn']

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  await prepareJobs(database.owner, queues, log)
  jobs = await openJobs(applicationLogin(database.owner), log)
}, 30_000)
afterAll(async () => {
  await jobs.stop()
  await database.drop()
}, 30_000)

const say = (subject: string) =>
  database.database.write(mosseregionen, (tx) => record(tx, actAt(), { kind: 'case.added', subject }))

const nobody = { canSend: false, address: '', send: async () => {} }
const installation = { baseUrl: 'http://localhost', demo: false, canSend: false, councils: () => [], dataDir: '' }

async function dispatcherWith(tell: (told: Told) => Promise<void>) {
  const now = () => Temporal.Now.instant()
  const services: Services = { database: database.database, post: nobody, installation, log, now }
  return startDispatcher({
    database: database.database,
    jobs,
    subscribers: [{ name: 'letters', hears: ['case.added'], tell }],
    versions: database.versions,
    councils: () => [mosseregionen],
    services,
    log,
  })
}

test('what is committed is numbered without gaps and told once to those who hear of it; what is rolled back never', async () => {
  const told: string[] = []
  const dispatcher = await dispatcherWith(async ({ subject }) => void told.push(subject))
  const rolledBack = database.database.write(mosseregionen, async (tx) => {
    await record(tx, actAt(), { kind: 'case.added', subject: 'never' })
    throw new Error('the deed failed')
  })
  await expect(rolledBack).rejects.toThrow('the deed failed')
  await Promise.all(Array.from({ length: 25 }, (_, at) => say(`case-${at}`)))
  await expect.poll(() => told.length, { timeout: 15_000 }).toBe(25)
  await dispatcher.stop()
  expect(new Set(told).size).toBe(25)
  expect(told).not.toContain('never')
  const numbers = await database.database.read(mosseregionen, (tx) =>
    tx.selectFrom('event_sequence').select('sequence').orderBy('sequence').execute(),
  )
  expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, at) => at + 1))
})

test('a page that was away hears what it missed, once and in order', async () => {
  const live = openLive(database.database, database.versions, { pollEvery: 50 })
  const changes = live.routes[0]!
  const listen = async (lastId: number) => {
    const request = new Request('http://localhost/x', { headers: { 'last-event-id': String(lastId) } })
    const visit = { council: mosseregionen, request, query: new URLSearchParams('emne=case') }
    const answer = await changes.handle(visit as never)
    if (answer.kind !== 'raw') throw new Error('expected a stream')
    return answer.response.body!.pipeThrough(new TextDecoderStream()).getReader()
  }
  const reader = await listen(20)
  let heard = ''
  while (!heard.includes('id: 25\n')) heard += (await reader.read()).value ?? ''
  const ids = [...heard.matchAll(/event: changed\nid: (\d+)/g)].map(([, id]) => Number(id))
  expect(ids).toEqual([21, 22, 23, 24, 25])
  expect(heard).not.toContain('case-') // never content
  live.stop()
})
