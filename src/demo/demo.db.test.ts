import { afterAll, beforeAll, expect, test } from 'vitest'
import { officesInBodies } from '../members/offices.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { demoCouncil, makeDemo } from './mosseregionen.ts'

let database: TestDatabase
const now = Temporal.Instant.from('2026-11-24T12:00:00Z')

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.drop())

test('the example is a lawful council with people in every office, made once', async () => {
  expect(await makeDemo(database.database, now)).toBe(true)
  expect(await makeDemo(database.database, now)).toBe(false)
  const offices = await database.database.read(demoCouncil, async (tx) => {
    const people = await tx.selectFrom('person').select('person').where('council', '=', demoCouncil).execute()
    const today = Temporal.PlainDate.from('2026-11-24')
    const held = await Promise.all(people.map(({ person }) => officesInBodies(tx, demoCouncil, person, today)))
    return new Set(held.flat())
  })
  expect([...offices].sort()).toEqual(['leader', 'member', 'observer', 'substitute'])
})

test('nothing is invented: no decision, and the meeting of the deck is the only one', async () => {
  const [decisions, meetings] = await database.database.read(demoCouncil, async (tx) => [
    await tx.selectFrom('decision').select('decision').where('council', '=', demoCouncil).execute(),
    await tx.selectFrom('meeting').select('day').where('council', '=', demoCouncil).execute(),
  ])
  expect(decisions).toEqual([])
  expect(meetings).toEqual([{ day: '2024-12-12' }])
})
