import { afterAll, beforeAll, expect, test } from 'vitest'
import { listParticipants } from '../../councils/participants/store.ts'
import type { Act } from '../../foundation/act.ts'
import { reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { furnishCouncil } from '../../test/living-council.ts'
import { pageText } from '../../test/page-text.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
let act: Act
const secretary = reader('secretary')
const year = '/mosseregionen/skrivebord/arshjul'

beforeAll(async () => {
  database = await openTestDatabase()
  act = await furnishCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const read = async (path: string) => pageText(await (await site.get(path, secretary)).text())

test('the wheel shows the meeting of December with its deadlines, and what the law asks for', async () => {
  const text = await read(`${year}?ar=2024`)
  expect(text).toMatch(/12\.12 Møte i Representantskapet/)
  expect(text).toMatch(/31\.12 Representantskapet har vedtatt budsjettet for 2025 kommuneloven § 14-3 første ledd/)
  expect(text).toContain('Representantskapet må møtes også før 30. juni')
})

test('the year and the budget warn each other when the number of meetings differs', async () => {
  expect(await read(`${year}?ar=2025`)).toContain('Budsjettet for 2025 betaler 7 møter, men bare 0 er planlagt.')
  expect(await read('/mosseregionen/budsjett/2025')).toContain('betaler 7 møter, men bare 0 er planlagt')
  expect(pageText(await (await site.get('/mosseregionen/budsjett/2025')).text())).not.toContain(
    'men bare 0 er planlagt',
  )
})

test('seven meetings are proposed and planned at once, however often the form is sent; then all agrees', async () => {
  const html = await (await site.get(`${year}/forslag?ar=2025`, secretary)).text()
  const [, body] = /<option value="([0-9a-f-]{36})"[^>]*>Representantskapet/.exec(html) ?? []
  const asked = { body: body ?? '', count: '7', weekday: '2', starts: '09:00', place: 'Moss rådhus' }
  const proposal = await (await site.get(`${year}/forslag?ar=2025&${new URLSearchParams(asked)}`, secretary)).text()
  const days = [...proposal.matchAll(/name="dag" value="([\d-]+)"/g)].map(([, day]) => day!)
  expect(days).toHaveLength(7)
  const key = /name="form-key" value="([^"]+)"/.exec(proposal)?.[1] ?? ''
  const sent = new URLSearchParams({ ...asked, 'form-key': key })
  for (const day of days) sent.append('dag', day)
  const send = () => site.ask(`${year}/forslag?ar=2025`, post(sent))
  expect((await send()).status).toBe(303)
  expect((await send()).status).toBe(303)
  const text = await read(`${year}?ar=2025&planlagt=7`)
  expect(text).toContain('7 møter er planlagt.')
  expect(text).toContain('Budsjettet for 2025 betaler 7 møter, og 7 er planlagt.')
  expect(await read('/mosseregionen/budsjett/2025')).not.toContain('Se årshjulet')
})

test('none is planned when none was chosen', async () => {
  const html = await (await site.get(`${year}/forslag?ar=2026`, secretary)).text()
  const [, body] = /<option value="([0-9a-f-]{36})"[^>]*>Representantskapet/.exec(html) ?? []
  const sent = new URLSearchParams({ body: body ?? '', count: '2', weekday: '4', starts: '', place: '' })
  const answer = await site.ask(`${year}/forslag?ar=2026`, post(sent))
  expect(answer.status).toBe(422)
  expect(pageText(await answer.text())).toContain('Velg minst én dag')
})

test('a municipality’s own date stands in the year, once, and no meeting is proposed on it', async () => {
  const [moss] = await database.database.read(act.council, (tx) => listParticipants(tx, act.council))
  const form = { participant: moss?.participant ?? '', day: '2027-12-07', what: 'kommunestyret møtes' }
  for (let times = 0; times < 2; times++)
    expect((await site.send('/mosseregionen/skrivebord/kommunenes-datoer/ny', form, secretary)).status).toBe(303)
  const text = await read(`${year}?ar=2027`)
  expect(text.match(/Moss: kommunestyret møtes/g)).toHaveLength(1)
})

const cookie = () => ({ cookie: `samrad=${secretary.session}`, 'sec-fetch-site': 'same-origin' })
const post = (body: URLSearchParams): RequestInit => ({ method: 'POST', body, headers: cookie(), redirect: 'manual' })
