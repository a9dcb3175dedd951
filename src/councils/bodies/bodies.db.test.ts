import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/organer'
const top = { name: 'Representantskapet', kind: 'representantskap', noticeDays: '14', position: '1' }

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const list = async () => (await site.get(desk, secretary)).text()

test('a committee may be registered first, and the desk says that the top body is missing', async () => {
  await site.send(
    `${desk}/ny`,
    { ...top, name: 'Arbeidsutvalget', kind: 'working-committee', noticeDays: '' },
    secretary,
  )
  expect(await list()).toContain('Representantskapet mangler')
})

test('the representantskap stands first on the list, with its notice period', async () => {
  expect((await site.send(`${desk}/ny`, { ...top, position: '9' }, secretary)).status).toBe(303)
  const page = await list()
  expect(page.indexOf('>Representantskapet<')).toBeLessThan(page.indexOf('>Arbeidsutvalget<'))
  expect(page).toContain('14 dager')
  expect(page).not.toContain('Representantskapet mangler')
})

test('there is one representantskap', async () => {
  const sent = await site.send(`${desk}/ny`, { ...top, name: 'Et til' }, secretary)
  expect(sent.status).toBe(409)
  expect(await sent.text()).toContain('kommuneloven § 18-3 første ledd')
})
