import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../foundation/database/connect.ts'
import { readSettings, type Settings } from '../settings.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { examineDatabase } from './doctor-database.ts'
import { examineMail, examineNode } from './doctor-machine.ts'

let council: TestDatabase
const settings = readSettings({}, {}) as Settings

beforeAll(async () => {
  council = await openTestDatabase()
})
afterAll(() => council.drop())

const statesOf = async (asked: Settings = settings) =>
  (await examineDatabase(council.owner, 'here', asked)).map(({ about, state }) => `${about[2]}: ${state}`)

test('a database that is up to date is well, and its application can do only what it should', async () => {
  expect(await statesOf()).toEqual(['Database: fine', 'Migrations: fine', 'Role of the application: fine'])
})

test('an application that signs in as the owner could step around the locks between councils, and is found', async () => {
  const { user, password, host, port, database } = council.owner
  const url = `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
  expect(await statesOf({ ...settings, applicationDatabaseUrl: url })).toContain('Role of the application: wrong')
})

test('a migration that has not run is found and named', async () => {
  const sql = connect(council.owner, { max: 1, name: 'test' })
  const [last] = await sql`delete from migration where name = (select max(name) from migration) returning name`
  await sql.end()
  const findings = await examineDatabase(council.owner, 'here', settings)
  expect(findings.find(({ state }) => state === 'wrong')?.says[0]).toContain(last!.name)
})

test('a mail server that is silent is found, and none at all is no fault', async () => {
  expect(await examineMail({ ...settings, smtpUrl: 'smtp://127.0.0.1:1' })).toMatchObject({ state: 'wrong' })
  expect(await examineMail(settings)).toMatchObject({ state: 'skipped' })
})

test('an old Node is found', () => {
  expect(examineNode('20.20.2').state).toBe('wrong')
  expect(examineNode('26.10.0').state).toBe('fine')
})
