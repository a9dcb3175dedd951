import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const another = { ...reader('secretary'), person: '00000000-0000-7000-8000-000000000002', session: randomUUID() }
const people = '/mosseregionen/skrivebord/personer'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

/** Two people may have the same name, so nothing but the key keeps one person from being entered twice. */
const enter = (name: string, key: string, as = secretary) =>
  site.send(`${people}/ny`, { name, email: '', party: '', ...(key ? { 'form-key': key } : {}) }, as)

const entered = async (name: string) => {
  const rows = await database.database.read(mosseregionen, (tx) =>
    tx.selectFrom('person').select('person').where('council', '=', mosseregionen).where('name', '=', name).execute(),
  )
  return rows.length
}

test('a form that makes a record carries a key of its own each time it is opened', async () => {
  const keyIn = async () =>
    /name="form-key" value="([0-9a-f-]{36})"/.exec(await (await site.get(`${people}/ny`, secretary)).text())?.[1]
  const [first, second] = [await keyIn(), await keyIn()]
  expect(first).toBeTruthy()
  expect(second).not.toBe(first)
})

test('a form that is sent twice is done once, and both are answered alike', async () => {
  const key = randomUUID()
  const [first, second] = [await enter('Kari', key), await enter('Kari', key)]
  expect([first.status, second.status]).toEqual([303, 303])
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(await entered('Kari')).toBe(1)
})

test('a form that is sent ten times at once is done once, and all are answered alike', async () => {
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 10 }, () => enter('Ola', key)))
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
    new Set([`303 ${people}`]),
  )
  expect(await entered('Ola')).toBe(1)
})

test('two forms that mean the same are two: the same name may be entered again', async () => {
  await enter('Per', randomUUID())
  await enter('Per', randomUUID())
  expect(await entered('Per')).toBe(2)
})

test('who goes back, writes something else and sends again has meant something else', async () => {
  const key = randomUUID()
  await enter('Anne', key)
  await enter('Berit', key)
  expect([await entered('Anne'), await entered('Berit')]).toEqual([1, 1])
})

test('a key that is somebody else’s gives neither the deed nor the answer', async () => {
  const key = randomUUID()
  await enter('Siri', key)
  const stolen = await enter('Siri', key, another)
  expect(stolen.status).toBe(409)
  expect(stolen.headers.get('location')).toBeNull()
  expect(await stolen.text()).toContain('allerede sendt av noen andre')
  expect(await entered('Siri')).toBe(1)
})

test('a form without a key, or with one that is no key, is done each time', async () => {
  for (const key of ['', '', 'hemmelig', 'hemmelig']) await enter('Nils', key)
  expect(await entered('Nils')).toBe(4)
})

test('a form that was refused may be sent again when what stood in the way is gone', async () => {
  const key = randomUUID()
  const body = { name: 'Arbeidsutvalget', kind: 'working-committee', noticeDays: '', position: '1' }
  const send = () => site.send('/mosseregionen/skrivebord/organer/ny', { ...body, 'form-key': key }, secretary)
  await site.send('/mosseregionen/skrivebord/organer/ny', body, secretary)
  expect((await send()).status).toBe(409)
  const { body: taken } = await database.database.read(mosseregionen, (tx) =>
    tx.selectFrom('body').select('body').where('council', '=', mosseregionen).executeTakeFirstOrThrow(),
  )
  await site.send(`/mosseregionen/skrivebord/organer/${taken}/fjern`, {}, secretary)
  expect((await send()).status).toBe(303)
  expect((await send()).status).toBe(303)
})

test('a record that is removed twice is answered as removed, not as missing', async () => {
  await enter('Turid', randomUUID())
  const { person } = await database.database.read(mosseregionen, (tx) =>
    tx
      .selectFrom('person')
      .select('person')
      .where('council', '=', mosseregionen)
      .where('name', '=', 'Turid')
      .executeTakeFirstOrThrow(),
  )
  const key = { 'form-key': randomUUID() }
  const remove = () => site.send(`${people}/${person}/fjern`, key, secretary)
  expect([(await remove()).status, (await remove()).status]).toEqual([303, 303])
  expect((await site.send(`${people}/${person}/fjern`, {}, secretary)).status).toBe(404)
})

test('keys are forgotten after thirty days', async () => {
  await enter('Gerd', randomUUID())
  const later = await openTestSite(database, '2025-01-15T12:00:00Z')
  await later.send(`${people}/ny`, { name: 'Gro', email: '', party: '', 'form-key': randomUUID() }, secretary)
  const kept = await database.database.read(mosseregionen, (tx) => tx.selectFrom('sent_form').selectAll().execute())
  expect(kept.map(({ answered_to }) => answered_to)).toEqual([people])
})
