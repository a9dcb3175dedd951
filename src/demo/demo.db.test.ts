import { afterAll, beforeAll, expect, test } from 'vitest'
import { officesInBodies } from '../members/offices.ts'
import { actAt } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { demoCouncil, makeDemo } from './mosseregionen.ts'
import { planPractice } from './practice/actions.ts'

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

test('nothing is invented: no decision, and the only other meeting says that it is for practice', async () => {
  const [decisions, meetings, cases] = await database.database.read(demoCouncil, async (tx) => [
    await tx.selectFrom('decision').select('decision').where('council', '=', demoCouncil).execute(),
    await tx.selectFrom('meeting').select('day').where('council', '=', demoCouncil).orderBy('day').execute(),
    await tx.selectFrom('council_case').select('title').where('year', '=', 2026).execute(),
  ])
  expect(decisions).toEqual([])
  expect(meetings).toEqual([{ day: '2024-12-12' }, { day: '2026-11-24' }])
  expect(cases.every(({ title }) => title.startsWith('Øving: '))).toBe(true)
})

test('a meeting for practice is planned again on another day, with cases of its own, and again when it has been tried', async () => {
  const next = { ...actAt(demoCouncil, '2026-11-25T08:00:00Z') }
  const meeting = await database.database.write(demoCouncil, (tx) => planPractice(tx, next))
  expect(meeting).toBeTypeOf('string')
  expect(await database.database.write(demoCouncil, (tx) => planPractice(tx, next))).toEqual(expect.any(String))
})
