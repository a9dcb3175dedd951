import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeFile } from '../../documents/files/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { beginIntake, noteReading } from '../actions.ts'
import type { Reading } from '../draft.ts'
import { understand } from '../understand.ts'

let database: TestDatabase
let site: TestSite

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const nothing = understand({ format: 'text', sections: [], properties: {} }, { today: '2024-12-01' })

/** An intake that waits to be accepted, of a document that was read like this. */
const intakeOf = (reading: Reading) =>
  database.database.write(mosseregionen, async (tx) => {
    const file = { name: 'plan.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('plan') }
    const stored = granted(await storeFile(tx, actAt(), file))
    const intake = await beginIntake(tx, actAt(), stored.file)
    await noteReading(tx, actAt(), intake, reading, [])
    return intake
  })

test('a document that says what no table can hold is refused with a reason, and nothing is taken in', async () => {
  const council = { name: 'Nytt råd', region: 'Lang'.repeat(40) }
  const intake = await intakeOf({ ...nothing, council })
  const address = `/${mosseregionen}/skrivebord/les-inn/${intake}`
  const answer = await site.send(address, { gjor: 'ta-inn' }, reader('secretary'))
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Et tall eller en dato er mindre eller større enn det kan være')
  expect(await (await site.get(`/${mosseregionen}`)).text()).not.toContain('Nytt råd')
})
