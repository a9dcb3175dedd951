import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDecision } from '../cases/decisions/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { granted } from '../test/granted.ts'
import { planMeeting, type TestMeeting } from '../test/meeting.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { addMeeting, announceMeeting, changeMeeting, withdrawAnnouncement } from './actions.ts'
import { listAgenda } from './agenda/store.ts'
import { latestMeetings, nextMeeting } from './store.ts'

let database: TestDatabase
let site: TestSite
let planned: TestMeeting
const secretary = reader('secretary')
const home = `/${mosseregionen}`
const desk = `${home}/skrivebord/moter`
const builder = `${desk}/2024-12-12/saksliste`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  planned = await planMeeting(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const read = async (path: string, as?: Parameters<TestSite['get']>[1]) => (await site.get(path, as)).text()
const write: TestDatabase['database']['write'] = (...given) => database.database.write(...given)
const place = { place: 'Moss rådhus', starts: '09:30' }

async function announce() {
  await write(mosseregionen, async (tx) => {
    granted(await changeMeeting(tx, actAt(), planned.meeting, { body: planned.body, day: day('2024-12-12'), ...place }))
    return announceMeeting(tx, actAt(), planned.meeting)
  })
}

describe('a meeting that is not announced', () => {
  test('is there for the secretary, who is told that nobody else sees it', async () => {
    expect(await read(`${home}/moter/2024-12-12`, secretary)).toContain('Bare sekretæren ser siden')
    expect(await read(`${home}/moter`)).toContain('Ingen møter er planlagt.')
    expect((await site.get(`${home}/moter/2024-12-12`)).status).toBe(404)
  })

  test('cannot be announced without a place, and the page says why', async () => {
    expect(await read(`${home}/moter/2024-12-12`, secretary)).toContain('Oppgi hvor møtet er')
    const sent = await site.send(`${desk}/2024-12-12/kunngjor`, {}, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Oppgi hvor møtet er')
  })
})

describe('an announced meeting', () => {
  beforeAll(announce)

  test('is the next one on the list, with the days that are left', async () => {
    const list = await read(`${home}/moter`)
    expect(list).toContain('Neste møte, om 11 dager')
    expect(list).toContain('torsdag 12. desember 2024')
  })

  test('shows its agenda nested, each item with its kind, cases as links', async () => {
    const page = await read(`${home}/moter/2024-12-12`)
    expect(page).toContain('kl. 09.30')
    expect(page).toContain('Moss rådhus')
    expect(page).toMatch(
      /Behandling av saker[\s\S]*<ol[\s\S]*Sak 002\/24 Handlingsplan 2025[\s\S]*Sak 004\/24[\s\S]*<\/ol>[\s\S]*Lunsj/,
    )
    expect(page).toContain(`href="${home}/saker/003-24"`)
    expect(page).toContain('Sakstypen er ikke oppgitt')
    expect(page).toContain('Møteinnkalling')
    expect(page).toContain('så lenge det ikke blir lukket etter loven. (kommuneloven § 11-5)')
    expect(page).not.toContain('Trekk kunngjøringen tilbake')
  })

  test('goes into a calendar', async () => {
    const answer = await site.get(`${home}/moter/2024-12-12/kalender.ics`)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const text = await answer.text()
    expect(text).toContain('DTSTART:20241212T083000Z')
    expect(text).toContain('LOCATION:Moss rådhus')
    expect(text.replaceAll('\r\n ', '')).toContain('Sak 003/24 Forslag til budsjett 2025')
  })

  test('is not removed but cancelled, and stays on the pages as such', async () => {
    expect((await site.send(`${desk}/${planned.meeting}/fjern`, {}, secretary)).status).toBe(409)
    expect((await site.send(`${desk}/2024-12-12/avlys`, {}, secretary)).status).toBe(303)
    expect(await read(`${home}/moter/2024-12-12`)).toContain('Møtet er avlyst.')
    expect(await read(`${home}/moter`)).toContain('Ingen møter er planlagt.')
    expect(await read(`${home}/moter/2024-12-12/kalender.ics`)).toContain('STATUS:CANCELLED')
    expect((await site.send(`${desk}/2024-12-12/gjenoppta`, {}, secretary)).status).toBe(303)
    expect(await read(`${home}/moter/2024-12-12`)).not.toContain('avlyst')
  })

  test('cannot lose its place while people may still come', async () => {
    const lost = { body: planned.body, day: '2024-12-12', starts: '', ends: '', place: '' }
    const sent = await site.send(`${desk}/${planned.meeting}`, lost, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Oppgi hvor møtet er')
  })

  test('keeps its address when it is moved', async () => {
    const moved = { body: planned.body, day: day('2024-12-13'), ...place }
    await write(mosseregionen, (tx) => changeMeeting(tx, actAt(), planned.meeting, moved))
    expect(await read(`${home}/moter/2024-12-12`)).toContain('fredag 13. desember 2024')
    await write(mosseregionen, (tx) =>
      changeMeeting(tx, actAt(), planned.meeting, { ...moved, day: day('2024-12-12') }),
    )
  })

  test('shows afterwards what was decided', async () => {
    await write(mosseregionen, (tx) =>
      addDecision(tx, actAt(mosseregionen, '2024-12-13T12:00:00Z'), {
        councilCase: planned.budget,
        body: planned.body,
        day: day('2024-12-12'),
        text: 'Budsjettet for 2025 vedtas.',
        result: 'adopted',
        vote: 'Enstemmig',
      }),
    )
    const later = await openTestSite(database, '2024-12-13T12:00:00Z')
    const page = await (await later.get(`${home}/moter/2024-12-12`)).text()
    expect(page).toContain('Møtet var torsdag 12. desember 2024.')
    expect(page).toContain('Budsjettet for 2025 vedtas.')
    expect(await (await later.get(`${home}/moter`)).text()).toContain(
      'Ingen møter er planlagt. Siste møte var 12. desember 2024.',
    )
  })

  test('can be withdrawn from the public, and is then gone', async () => {
    await write(mosseregionen, (tx) => withdrawAnnouncement(tx, actAt(), planned.meeting))
    expect((await site.get(`${home}/moter/2024-12-12`)).status).toBe(404)
    await announce()
  })
})

describe('the agenda builder', () => {
  const titles = async () => {
    const items = await database.database.read(mosseregionen, (tx) =>
      listAgenda(tx, mosseregionen, planned.meeting, 'everything'),
    )
    return items.map(({ title, parent }) => (parent ? `– ${title}` : title))
  }
  let before: string[]
  beforeEach(async () => {
    before = await titles()
  })

  test('moves an item a step, and says where it stands', async () => {
    const sent = await site.send(`${builder}/${planned.caseList}/flytt`, { retning: 'up' }, secretary)
    expect(sent.status).toBe(303)
    const to = sent.headers.get('location') ?? ''
    expect(to).toContain(`#punkt-${planned.caseList}`)
    expect(await read(to.split('#')[0]!, secretary)).toContain('«Behandling av saker» står nå på plass 4 av 9.')
    expect((await titles()).slice(3, 5)).toEqual(['Behandling av saker', '– Handlingsplan 2025'])
    await site.send(`${builder}/${planned.caseList}/flytt`, { retning: 'down' }, secretary)
    expect(await titles()).toEqual(before)
  })

  test('refuses what has no place to go', async () => {
    expect((await site.send(`${builder}/${planned.caseList}/flytt`, { retning: 'out' }, secretary)).status).toBe(409)
    expect((await site.send(`${builder}/${planned.caseList}/flytt`, { retning: 'bort' }, secretary)).status).toBe(404)
  })

  test('adds an item under another, with its minutes, and removes it again', async () => {
    const item = {
      councilCase: '',
      title: 'Spørsmål',
      kind: 'dialogue',
      starts: '',
      minutes: '20',
      presenter: 'ordfører i Moss',
    }
    expect((await site.send(`${builder}/ny?under=${planned.caseList}`, item, secretary)).status).toBe(303)
    expect((await titles()).slice(4, 9)).toEqual([
      'Behandling av saker',
      '– Handlingsplan 2025',
      '– Forslag til budsjett 2025',
      '– Eventuelt',
      '– Spørsmål',
    ])
    const page = await read(`${home}/moter/2024-12-12`)
    expect(page).toContain('Innleder: ordfører i Moss')
    expect(page).toContain('20 min')
    const [, id] = /saksliste\/([0-9a-f-]{36})">Spørsmål/.exec(await read(builder, secretary)) ?? []
    expect((await site.send(`${builder}/${id}/fjern`, {}, secretary)).status).toBe(303)
    expect(await titles()).toEqual(before)
  })

  test('asks for a title or a case', async () => {
    const empty = { councilCase: '', title: '', kind: '', starts: '', minutes: '', presenter: '' }
    const sent = await site.send(`${builder}/ny`, empty, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Skriv en tittel, eller velg en sak.')
    const long = await site.send(`${builder}/ny`, { ...empty, title: 'Seminar', minutes: '2000' }, secretary)
    expect(long.status).toBe(409)
  })

  test('does not reach into another meeting', async () => {
    await write(mosseregionen, (tx) => addMeeting(tx, actAt(), { body: planned.body, day: day('2025-01-20') }))
    const other = `${desk}/2025-01-20/saksliste`
    expect((await site.get(`${other}/${planned.caseList}`, secretary)).status).toBe(404)
    expect((await site.send(`${other}/${planned.caseList}/flytt`, { retning: 'up' }, secretary)).status).toBe(404)
    expect(
      (
        await site.send(
          `${other}/ny?under=${planned.caseList}`,
          { title: 'X', councilCase: '', kind: '', starts: '', minutes: '', presenter: '' },
          secretary,
        )
      ).status,
    ).toBe(409)
  })

  test('is for the secretary', async () => {
    expect((await site.get(builder, reader('leader'))).status).toBe(403)
  })
})

test('two meetings on one day have an address each', async () => {
  const planAt = (starts: string) =>
    write(mosseregionen, (tx) => addMeeting(tx, actAt(), { body: planned.body, day: day('2025-02-03'), starts }))
  await planAt('09:00')
  await planAt('13:00')
  expect((await site.get(`${home}/moter/2025-02-03-2`, secretary)).status).toBe(200)
})

test('the same form sent in two windows is one meeting', async () => {
  const form = { body: planned.body, day: '2025-02-04', starts: '10:00', ends: '', place: 'Moss rådhus' }
  const answers = await Promise.all([1, 2, 3, 4].map(() => site.send(`${desk}/ny`, form, secretary)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409])
  const again = await site.send(`${desk}/ny`, form, secretary)
  expect(await again.text()).toContain('Organet har allerede et møte denne dagen til samme tid.')
})

test('what two windows remove at once is gone for both, and that is all', async () => {
  const meeting = granted(
    await write(mosseregionen, (tx) => addMeeting(tx, actAt(), { body: planned.body, day: day('2025-02-05') })),
  )
  const answers = await Promise.all([1, 2, 3].map(() => site.send(`${desk}/${meeting}/fjern`, {}, secretary)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404])
})

test('other features find the next meeting and the latest ones, only those that everyone may know of', async () => {
  const on = (today: string) =>
    database.database.read(mosseregionen, async (tx) => ({
      next: (await nextMeeting(tx, mosseregionen, day(today)))?.address,
      latest: (await latestMeetings(tx, mosseregionen, day(today), 3)).map(({ address }) => address),
    }))
  expect(await on('2024-12-12')).toEqual({ next: '2024-12-12', latest: [] })
  expect(await on('2024-12-13')).toEqual({ next: undefined, latest: ['2024-12-12'] })
})

test('the pages speak nynorsk and English', async () => {
  const asked = (language: string) =>
    site.ask(`${home}/moter/2024-12-12`, { headers: { cookie: `sprak=${language}` } }).then((one) => one.text())
  expect(await asked('nn')).toContain('Sakliste')
  expect(await asked('en')).toContain('Type not stated')
})
