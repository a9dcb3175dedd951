import { readFile as readBytes } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeFile } from '../../documents/files/actions.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isRefusal } from '../../law/refusal.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { beginIntake, noteReading } from '../actions.ts'
import type { Reading } from '../draft.ts'
import { readFile } from '../reading/read.ts'
import { noAnswers } from '../review/answers.ts'
import { understand } from '../understand.ts'
import { acceptIntake, undoIntake } from './actions.ts'

let database: TestDatabase
let bytes: Uint8Array
const act = actAt(mosseregionen, '2024-12-20T12:00:00Z')
const council = mosseregionen

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  bytes = new Uint8Array(await readBytes('examples/mosseregionen-representantskap.pptx'))
})
afterAll(() => database.drop())

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(council, work)
const read = <T>(work: (tx: Tx) => Promise<T>) => database.database.read(council, work)

async function handIn(change: (reading: Reading) => Reading = (reading) => reading): Promise<string> {
  const file = await readFile(bytes)
  const reading = change(understand(file, { today: '2024-12-20' }))
  return write(async (tx) => {
    const stored = await storeFile(tx, act, { name: 'lysark.pptx', mediaType: 'application/octet-stream', bytes })
    if (isRefusal(stored)) throw new Error('not stored')
    const intake = await beginIntake(tx, act, stored.file)
    await noteReading(tx, act, intake, reading, [])
    return intake
  })
}

const tables = ['participant', 'body', 'agreement', 'clause', 'council_case', 'meeting', 'agenda_item', 'strategy',
  'priority_area', 'plan', 'goal', 'plan_action', 'budget', 'contribution', 'budget_line', 'stated_sum', 'document'] as const // biome-ignore format: one list

const counts = () =>
  read(async (tx) => {
    const counted: Record<string, number> = {}
    for (const table of tables) {
      const rows = await tx.selectFrom(table).select('council').where('council', '=', council).execute()
      counted[table] = rows.length
    }
    return counted
  })

const empty = Object.fromEntries(tables.map((table) => [table, 0]))

describe('a deck that a person accepts', () => {
  test('becomes a living council: four municipalities, three cases, nine items, four goals, twelve actions, one budget', async () => {
    const accepted = await write(async (tx) => acceptIntake(tx, act, await handIn(), noAnswers))
    expect(isRefusal(accepted)).toBe(false)
    expect(await counts()).toEqual({
      participant: 4, body: 1, agreement: 1, clause: 4, council_case: 3, meeting: 1, agenda_item: 9, strategy: 1,
      priority_area: 4, plan: 1, goal: 4, plan_action: 12, budget: 1, contribution: 4, budget_line: 2, stated_sum: 3, document: 1,
    }) // biome-ignore format: one list
  })

  test('keeps the amounts to the øre, and the numbers that the municipalities have today', async () => {
    const paid = await read((tx) =>
      tx
        .selectFrom('contribution')
        .innerJoin('participant', (join) =>
          join
            .onRef('participant.council', '=', 'contribution.council')
            .onRef('participant.participant', '=', 'contribution.participant'),
        )
        .select(['number', 'name', 'population', 'amount'])
        .where('contribution.council', '=', council)
        .orderBy('amount', 'desc')
        .execute(),
    )
    expect(paid).toEqual([
      { number: '3103', name: 'Moss', population: 52_051, amount: 39_038_250 },
      { number: '3216', name: 'Vestby', population: 19_493, amount: 14_619_750 },
      { number: '3112', name: 'Råde', population: 7_883, amount: 5_912_250 },
      { number: '3114', name: 'Våler', population: 6_145, amount: 4_608_750 },
    ])
  })

  test('stands with cases under the item that introduces them, and the document kept from the public', async () => {
    const items = await read((tx) =>
      tx
        .selectFrom('agenda_item')
        .select(['title', 'parent', 'council_case', 'kind'])
        .where('council', '=', council)
        .execute(),
    )
    expect(items.filter(({ parent }) => parent).every(({ council_case }) => council_case)).toBe(true)
    expect(items.filter(({ parent }) => parent)).toHaveLength(3)
    const documents = await read((tx) =>
      tx.selectFrom('document').select('access').where('council', '=', council).execute(),
    )
    expect(documents).toEqual([{ access: 'internal' }])
  })

  test('makes nothing twice when the same file comes again', async () => {
    const before = await counts()
    const accepted = await write(async (tx) => acceptIntake(tx, act, await handIn(), noAnswers))
    expect(accepted).toMatchObject({ made: 1 }) // the document itself
    expect(await counts()).toEqual({ ...before, document: 2 })
  })

  test('is undone as one act, and nothing is left', async () => {
    const intakes = await read((tx) =>
      tx.selectFrom('intake').select('intake').where('council', '=', council).orderBy('begun_at', 'desc').execute(),
    )
    for (const { intake } of intakes) {
      const refusal = await write((tx) => undoIntake(tx, act, intake))
      expect(refusal).toBeUndefined()
    }
    expect(await counts()).toEqual(empty)
    expect(await write((tx) => undoIntake(tx, act, intakes[0]!.intake))).toMatchObject({ refused: true })
  })
})

test('what a person leaves out is not made', async () => {
  const leftOut = ['/budget', '/actionPlan', '/meeting', '/cases/0', '/cases/1', '/cases/2']
  const intake = await handIn()
  await write((tx) => acceptIntake(tx, act, intake, { values: {}, leftOut }))
  const counted = await counts()
  expect(counted).toMatchObject({
    budget: 0,
    participant: 0,
    plan: 0,
    goal: 0,
    meeting: 0,
    council_case: 0,
    strategy: 1,
  })
  await write((tx) => undoIntake(tx, act, intake))
})

test('a meeting without its year is refused with a sentence, and nothing at all is made', async () => {
  const intake = await handIn((reading) => ({ ...reading, meeting: { ...reading.meeting, date: null } }))
  const refused = await write((tx) => acceptIntake(tx, act, intake, noAnswers))
  expect(refused).toMatchObject({
    refused: true,
    says: [expect.stringContaining('dato'), expect.anything(), expect.anything()],
  })
  expect(await counts()).toEqual(empty)
})

test('two who accept at once make it once', async () => {
  const intake = await handIn()
  const both = await Promise.all([1, 2].map(() => write((tx) => acceptIntake(tx, act, intake, noAnswers))))
  expect(both.filter(isRefusal)).toHaveLength(1)
  expect((await counts()).goal).toBe(4)
})

test('of two municipalities with one name, the one that the person answered takes part', async () => {
  const intake = await handIn((reading) => ({
    ...reading,
    budget: {
      ...reading.budget,
      income: [{ municipality: 'Våler kommune', population: 3700, rate: 7.5, amount: 27750 }],
    },
  }))
  const leftOut = ['/actionPlan', '/meeting', '/cases/0', '/cases/1', '/cases/2', '/agreement', '/strategy']
  await write((tx) =>
    acceptIntake(tx, act, intake, { values: { '/budget/income/0/municipalityNumber': '3419' }, leftOut }),
  )
  const numbers = await read((tx) =>
    tx.selectFrom('participant').select('number').where('council', '=', council).execute(),
  )
  expect(numbers.map(({ number }) => number)).toContain('3419')
})
