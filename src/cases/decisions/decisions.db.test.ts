import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { planMeeting } from '../../test/meeting.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { addCase } from '../actions.ts'
import { addDecision } from './actions.ts'

let database: TestDatabase
let site: TestSite
let body: string
const home = `/${mosseregionen}/vedtak`
const act = actAt(mosseregionen, '2024-12-20T12:00:00Z')

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const planned = await planMeeting(database.database)
  body = planned.body
  const noted = { councilCase: planned.actionPlan, body, day: day('2023-12-14') }
  const adopted = { councilCase: planned.budget, body, day: day('2024-12-12'), vote: 'Enstemmig' }
  await database.database.write(mosseregionen, async (tx) => {
    granted(await addDecision(tx, act, { ...noted, text: 'Saken ble tatt til orientering.', result: 'noted' }))
    const text = '1. **Budsjettet** for 2025 vedtas. Satsen er 7,50 kroner.\n2. Saken meldes kommunene.'
    granted(await addDecision(tx, act, { ...adopted, text, result: 'adopted' }))
    const exempt = { access: 'exempt' as const, legalBasis: 'offentleglova § 13 første ledd' }
    const secret = granted(await addCase(tx, act, { year: 2024, number: 9, title: 'HEMMELIG sak', ...exempt }))
    const text2 = 'HEMMELIG vedtak.'
    granted(
      await addDecision(tx, act, { councilCase: secret, body, day: day('2024-12-12'), text: text2, result: 'adopted' }),
    )
  })
  site = await openTestSite(database, '2024-12-20T12:00:00Z')
})
afterAll(() => database.drop())

const read = async (path: string, as?: Parameters<TestSite['get']>[1]) => (await site.get(path, as)).text()

test('everyone finds every decision in one sentence, with its case, its body, its vote and until when review can be asked', async () => {
  const page = await read(home)
  expect(page).toContain('1. Budsjettet for 2025 vedtas.')
  expect(page).not.toContain('**')
  expect(page).toContain('/saker/003-24')
  expect(page).toContain('Representantskapet, 12. desember 2024. Votering: Enstemmig')
  expect(page).toContain('Saken ble tatt til orientering.')
  expect(page).toContain('§ 27-1')
})

test('the list is narrowed by year, body and outcome', async () => {
  expect(await read(`${home}?ar=2023`)).not.toContain('Budsjettet for 2025')
  expect(await read(`${home}?utfall=vedtatt`)).not.toContain('tatt til orientering.')
  expect(await read(`${home}?organ=${body}`)).toContain('Budsjettet for 2025')
  expect(await read(`${home}?organ=00000000-0000-7000-8000-000000000000`)).toContain('Ingen vedtak passer med valgene')
})

test('what was decided in an exempt case is neither told nor counted', async () => {
  const page = await read(home)
  expect(page).not.toContain('HEMMELIG')
  expect(page).toContain('2 vedtak')
  expect(await read(home, reader('secretary'))).toContain('HEMMELIG')
})
