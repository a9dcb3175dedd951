import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const sheet = '/mosseregionen/skrivebord/radet'
const facts = {
  name: 'Mosseregionen interkommunalt politisk råd',
  abbreviation: 'MIPR',
  region: 'Mosseregionen',
  organisationNumber: '974760673',
  ownLegalPerson: 'ja',
  email: 'post@example.no',
  website: 'https://www.example.no',
  language: 'nb',
}

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

test('the secretary writes the council’s facts and finds them again', async () => {
  expect((await site.send(sheet, facts, secretary)).status).toBe(303)
  const page = await (await site.get(sheet, secretary)).text()
  for (const written of ['MIPR', '974760673', 'post@example.no', 'https://www.example.no'])
    expect(page).toContain(`value="${written}"`)
})

test('a name without the law’s words is refused with the paragraph, and nothing is lost', async () => {
  const sent = await site.send(sheet, { ...facts, name: 'Mosseregionen regionråd', region: 'Ny region' }, secretary)
  expect(sent.status).toBe(409)
  const page = await sent.text()
  expect(page).toContain('kommuneloven § 18-1 tredje ledd')
  expect(page).toContain('value="Ny region"')
})

test('a website is an address on the web, never a script', async () => {
  const sent = await site.send(sheet, { ...facts, website: 'javascript:alert(1)' }, secretary)
  expect(sent.status).toBe(409)
})

test('what is left empty is unknown, not «no»', async () => {
  await site.send(sheet, { ...facts, ownLegalPerson: '', abbreviation: '' }, secretary)
  const page = await (await site.get(sheet, secretary)).text()
  expect(page).not.toContain('value="nei" checked')
  expect(page).not.toContain('MIPR')
})
