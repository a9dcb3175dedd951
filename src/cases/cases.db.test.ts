import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { announceMeeting, changeMeeting } from '../meetings/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { planMeeting, type TestMeeting } from '../test/meeting.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { addDecision } from './decisions/actions.ts'
import { latestDecisions } from './decisions/store.ts'
import { listCases } from './store.ts'

let database: TestDatabase
let site: TestSite
let planned: TestMeeting
const secretary = reader('secretary')
const desk = `/${mosseregionen}/skrivebord/saker`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  planned = await planMeeting(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const read = async (path: string, as?: Parameters<TestSite['get']>[1]) => (await site.get(path, as)).text()

const filled = {
  number: '005/24',
  title: 'Høringsuttalelse om riksvei 19',
  alternativeTitle: '',
  kind: 'decision',
  account: 'Første avsnitt.\n\nAndre avsnitt <b>.',
  proposal: 'Rådet slutter seg til uttalelsen.',
  access: 'public',
  legalBasis: '',
  shown: 'ja',
}

describe('the secretary’s desk', () => {
  test('offers the next number and tells which was skipped', async () => {
    expect(await read(`${desk}/ny`, secretary)).toContain('value="005/24"')
    expect(await read(desk, secretary)).toContain('001/24 er ikke registrert')
  })

  test('takes a case, and its page shows it', async () => {
    expect((await site.send(`${desk}/ny`, filled, secretary)).status).toBe(303)
    const page = await read(`/${mosseregionen}/saker/005-24`)
    expect(page).toContain('Høringsuttalelse om riksvei 19')
    expect(page).toContain('Rådet slutter seg til uttalelsen.')
    expect(page).toContain('<p>Andre avsnitt &lt;b&gt;.</p>')
    expect(page).toContain('Saken venter på et møte.')
    expect(page).toContain('/saker/005-24/saksframlegg.pdf')
  })

  test('refuses a number that is taken and keeps what was typed', async () => {
    const sent = await site.send(`${desk}/ny`, { ...filled, number: '3/2024' }, secretary)
    expect(sent.status).toBe(409)
    const form = await sent.text()
    expect(form).toContain('Sak 003/24 finnes allerede')
    expect(form).toContain('Rådet slutter seg til uttalelsen.')
  })

  test('refuses an exempt case without a legal basis, with the paragraph', async () => {
    const sent = await site.send(`${desk}/ny`, { ...filled, number: '006/24', access: 'exempt' }, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('offentleglova § 3')
  })

  test('is for the secretary', async () => {
    expect((await site.get(desk, reader('member'))).status).toBe(403)
    expect((await site.get(`${desk}/003-24/vedtak/ny`, reader('leader'))).status).toBe(403)
  })

  test('does not remove a case that stands on an agenda', async () => {
    const sent = await site.send(`${desk}/${planned.budget}/fjern`, {}, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Noe annet bygger på dette')
  })
})

describe('the list of cases', () => {
  test('is narrowed by kind and by year', async () => {
    const notStated = await read(`/${mosseregionen}/saker?type=ikke-oppgitt`)
    expect(notStated).toContain('Forslag til budsjett 2025')
    expect(notStated).not.toContain('Handlingsplan 2025')
    expect(await read(`/${mosseregionen}/saker?ar=2020`)).toContain('Ingen saker passer med valgene')
  })

  test('says that a type is not stated rather than guessing one', async () => {
    expect(await read(`/${mosseregionen}/saker`)).toContain('Sakstypen er ikke oppgitt')
  })
})

test('a case is found at its one address, however its number is written', async () => {
  const answer = await site.get(`/${mosseregionen}/saker/3-2024`)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/${mosseregionen}/saker/003-24`)
  expect(await read(`/${mosseregionen}/saker/003-24`)).toContain('Også kalt «Budsjett MIPR 2025»')
  expect((await site.get(`/${mosseregionen}/saker/099-24`)).status).toBe(404)
  expect((await site.get(`/${mosseregionen}/saker/tull`)).status).toBe(404)
})

test('a case shows its meeting when it is announced, and afterwards what was decided and by which vote', async () => {
  const address = `/${mosseregionen}/saker/003-24`
  expect(await read(address)).toContain('Saken har ikke stått på noen saksliste.')
  await database.database.write(mosseregionen, async (tx) => {
    const where = { body: planned.body, day: Temporal.PlainDate.from('2024-12-12'), place: 'Moss rådhus' }
    granted(await changeMeeting(tx, actAt(), planned.meeting, where))
    return announceMeeting(tx, actAt(), planned.meeting)
  })
  const announced = await read(address)
  expect(announced).toContain('Representantskapet behandler saken 12. desember 2024.')
  expect(announced).toMatch(/aria-current="step"/)

  const sent = await site.send(
    `${desk}/003-24/vedtak/ny`,
    { text: 'Budsjettet vedtas.', result: 'adopted', vote: '', body: planned.body, day: '2024-12-12', agendaItem: '' },
    secretary,
  )
  expect(sent.status).toBe(409)
  expect(await sent.text()).toContain('datoen ligger fram i tid')

  const later = await openTestSite(database, '2024-12-13T12:00:00Z')
  const form = await (await later.get(`${desk}/003-24/vedtak/ny`, secretary)).text()
  expect(form).toContain('value="2024-12-12"')
  const after = await later.send(
    `${desk}/003-24/vedtak/ny`,
    {
      text: 'Budsjettet vedtas.',
      result: 'adopted',
      vote: 'Enstemmig',
      body: planned.body,
      day: '2024-12-12',
      agendaItem: '',
    },
    secretary,
  )
  expect(after.status).toBe(303)
  expect(after.headers.get('location')).toBe(address)
  const decided = await (await later.get(address)).text()
  expect(decided).toContain('Representantskapet gjorde vedtak i saken 12. desember 2024.')
  expect(decided).toContain('Budsjettet vedtas.')
  expect(decided).toContain('Enstemmig')
  expect(decided).toContain('kommuneloven § 27-1')
  expect(decided).not.toMatch(/aria-current="step"/)
})

test('the minutes’ silence about a vote stays silence', async () => {
  await database.database.write(mosseregionen, (tx) =>
    addDecision(tx, actAt(mosseregionen, '2024-12-20T12:00:00Z'), {
      councilCase: planned.actionPlan,
      body: planned.body,
      day: Temporal.PlainDate.from('2024-12-12'),
      text: 'Saken ble tatt til orientering.',
      result: 'noted',
    }),
  )
  const page = await read(`/${mosseregionen}/saker/002-24`)
  expect(page).toContain('tok saken til orientering')
  expect(page).not.toContain('Votering')
})

test('other features read the latest decisions and the public cases', async () => {
  const { decisions, cases } = await database.database.read(mosseregionen, async (tx) => ({
    decisions: await latestDecisions(tx, mosseregionen, 5),
    cases: await listCases(tx, mosseregionen),
  }))
  expect(decisions.map(({ title }) => title)).toContain('Forslag til budsjett 2025')
  expect(cases.map(({ number }) => number)).toEqual([5, 4, 3, 2])
})

test('the pages speak nynorsk and English', async () => {
  const asked = (language: string) =>
    site.ask(`/${mosseregionen}/saker/005-24`, { headers: { cookie: `sprak=${language}` } }).then((one) => one.text())
  expect(await asked('nn')).toContain('Saka ventar på eit møte.')
  expect(await asked('en')).toContain('The case is waiting for a meeting.')
})
