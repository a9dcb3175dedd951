import { readFile as readBytes } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeFile } from '../documents/files/actions.ts'
import { isRefusal } from '../law/refusal.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { beginIntake, noteReading } from './actions.ts'
import { readFile } from './reading/read.ts'
import { understand } from './understand.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const act = actAt(mosseregionen, '2024-12-20T12:00:00Z')
const desk = '/mosseregionen/skrivebord/les-inn'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database, '2024-12-20T12:00:00Z')
})
afterAll(() => database.drop())

/** Hands the example deck in. Answers its page. */
async function handIn(): Promise<string> {
  const bytes = new Uint8Array(await readBytes('examples/mosseregionen-representantskap.pptx'))
  const reading = understand(await readFile(bytes), { today: '2024-12-20' })
  const intake = await database.database.write(mosseregionen, async (tx) => {
    const stored = await storeFile(tx, act, { name: 'lysark.pptx', mediaType: 'application/octet-stream', bytes })
    if (isRefusal(stored)) throw new Error('not stored')
    const begun = await beginIntake(tx, act, stored.file)
    await noteReading(tx, act, begun, reading, [])
    return begun
  })
  return `${desk}/${intake}`
}

async function takeIn(): Promise<string> {
  const own = await handIn()
  expect((await site.send(own, { gjor: 'ta-inn' }, secretary)).status).toBe(303)
  return own
}

const shown = async (path: string) => (await site.get(path, secretary)).text()

test('the secretary is told what a document did not add, and may undo it only when nothing stands on it', async () => {
  const first = await takeIn()
  expect(await shown(first)).not.toContain('ble ikke lagt inn')
  const second = await takeIn()
  const told = await shown(second)
  expect(told).toContain('48 opplysninger ble ikke lagt inn')
  expect(told).toContain('Møte: Representantskapet')

  const tooSoon = await site.send(`${first}/angre`, {}, secretary) // the second document lies with the first one's meeting
  expect(tooSoon.status).toBe(409)
  expect(await tooSoon.text()).toContain('Noe annet bygger på dette')

  expect((await site.send(`${second}/angre`, {}, secretary)).status).toBe(303)
  expect((await site.send(`${first}/angre`, {}, secretary)).status).toBe(303)
  expect(await shown(first)).toContain('Innlesingen er angret')
})

test('a document that nobody will take in is set aside, and waits no longer', async () => {
  const own = await handIn()
  expect(await shown('/mosseregionen/skrivebord')).toContain('Se over «lysark.pptx»')
  expect((await site.send(`${own}/legg-bort`, {}, secretary)).status).toBe(303)
  expect(await shown('/mosseregionen/skrivebord')).not.toContain('Se over «lysark.pptx»')
  expect(await shown(own)).toContain('Dokumentet er lagt bort')
  expect((await site.send(own, { gjor: 'ta-inn' }, secretary)).status).toBe(409)
  expect((await site.send(`${own}/legg-bort`, {}, secretary)).status).toBe(409)
})

test('a document that nobody is reading any more is begun again, and the page comes to the review by itself', async () => {
  const bytes = new Uint8Array(await readBytes('examples/mosseregionen-representantskap.pptx'))
  const intake = await database.database.write(mosseregionen, async (tx) => {
    const stored = await storeFile(tx, act, { name: 'avbrutt.pptx', mediaType: 'application/octet-stream', bytes })
    return isRefusal(stored) ? stored : beginIntake(tx, act, stored.file)
  })
  const waiting = await site.get(`${desk}/${intake}`, secretary)
  expect(waiting.headers.get('refresh')).toBe('1')
  expect(await waiting.text()).toContain('<progress')
  const asked = () => site.get(`${desk}/${intake}`, secretary)
  await expect.poll(async () => (await asked()).headers.get('refresh'), { timeout: 20_000 }).toBeNull()
  expect(await (await asked()).text()).toContain('Hvilket år er 12. desember?')
})
