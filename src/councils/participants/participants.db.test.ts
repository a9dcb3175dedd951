import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/deltakere'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

test('the secretary enters a municipality and finds it on the list', async () => {
  const sent = await site.send(
    `${desk}/ny`,
    { number: '3103', name: 'Moss', organisationNumber: '', from: '2021-02-09', to: '' },
    secretary,
  )
  expect(sent.status).toBe(303)
  const list = await (await site.get(desk, secretary)).text()
  expect(list).toContain('Moss')
  expect(list).toContain('09.02.2021')
})

test('a wrong number comes back with the reason and what was typed', async () => {
  const sent = await site.send(
    `${desk}/ny`,
    { number: '310', name: 'Råde <b>', organisationNumber: '', from: '', to: '' },
    secretary,
  )
  expect(sent.status).toBe(409)
  const form = await sent.text()
  expect(form).toContain('fire siffer')
  expect(form).toContain('Råde &lt;b>')
})

test('a number that is not the municipality’s own on the official list is pointed out, not forbidden', async () => {
  const sent = await site.send(
    `${desk}/ny`,
    { number: '3113', name: 'Råde', organisationNumber: '', from: '2021-02-09', to: '' },
    secretary,
  )
  expect(sent.status).toBe(303)
  expect(await (await site.get(desk, secretary)).text()).toContain('I den offisielle listen har Råde nummer 3112')
})

test('a municipality cannot take part twice at once', async () => {
  const again = { number: '3103', name: 'Moss', organisationNumber: '', from: '2024-01-01', to: '' }
  const sent = await site.send(`${desk}/ny`, again, secretary)
  expect(sent.status).toBe(409)
  expect(await sent.text()).toContain('deltar allerede')
})

test('the desk is for the secretary', async () => {
  expect((await site.get(desk)).status).toBe(303)
  expect((await site.get(desk, reader('member'))).status).toBe(403)
})
