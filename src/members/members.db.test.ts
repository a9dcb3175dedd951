import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeParticipant } from '../councils/participants/actions.ts'
import type { Tx } from '../foundation/database/council.ts'
import { isRefusal } from '../law/refusal.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { type SeatedMembers, seatMembers } from '../test/roster.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { officesInBodies } from './offices.ts'
import { addSeat } from './seats/actions.ts'
import { addTerm, removeTerm } from './terms/actions.ts'

let database: TestDatabase
let site: TestSite
let seated: SeatedMembers
const secretary = reader('secretary')
const act = actAt()
const desk = '/mosseregionen/skrivebord'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  seated = await database.database.write(mosseregionen, (tx) => seatMembers(tx, act))
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const read = async (path: string, as?: typeof secretary) => (await site.get(path, as)).text()
const write: TestDatabase['database']['write'] = (council, work) => database.database.write(council, work)

describe('everyone reads', () => {
  test('how many govern the council, and who leads now', async () => {
    const page = await read('/mosseregionen/medlemmer')
    expect(page).toContain('4 medlemmer fra 3 kommuner styrer rådet. 1 plass er ledig. Ordfører i Moss leder nå.')
  })

  test('each seat’s state in words', async () => {
    const page = await read('/mosseregionen/medlemmer')
    for (const said of [
      'Går snart ut',
      'Sitter til ny er valgt',
      'Plassen er ledig. Kommunestyret velger et nytt medlem.',
    ])
      expect(page).toContain(said)
  })

  test('what an observer may do', async () => {
    expect(await read('/mosseregionen/medlemmer')).toContain('Talerett og forslagsrett, ikke stemmerett')
  })

  test('whose turn it is to lead, and whose is next', async () => {
    const page = await read('/mosseregionen/medlemmer')
    expect(page.match(/<li class="now" aria-current="step">.*?<\/li>/s)?.[0]).toContain('Moss')
    expect(page.match(/<li class="ahead">.*?<\/li>/s)?.[0]).toContain('Vestby')
  })

  test('nobody’s party', async () => {
    expect(await read('/mosseregionen/medlemmer')).not.toContain('Fjordpartiet')
  })

  test('only the municipality they ask for', async () => {
    const page = await read('/mosseregionen/medlemmer?kommune=3112')
    expect(page).toContain('ordfører i Råde')
    expect(page).not.toContain('ordfører i Vestby')
    expect((await site.get('/mosseregionen/medlemmer?kommune=9999')).status).toBe(404)
  })
})

describe('the desk', () => {
  test('lists what somebody must elect, with the paragraph', async () => {
    const page = await read(`${desk}/medlemmer`, secretary)
    expect(page).toContain('Moss har 1 av minst 2 varamedlemmer. (kommuneloven § 18-3 første ledd)')
    expect(page).toContain('plassen til Våler, ordfører er ledig')
    expect(page).toContain(
      'Etter loven kan ordfører i Råde sitte til en ny er valgt, men ikke lenger enn til 31. desember 2024',
    )
  })

  test('fills a vacant seat with a new person', async () => {
    const seat = seated.seat['ordfører i Våler'] ?? ''
    expect(await read(`${desk}/perioder/ny?plass=${seat}`, secretary)).toContain(`value="${seat}" selected`)
    const term = {
      seat,
      person: '',
      newPerson: 'ny ordfører i Våler',
      from: '2024-12-01',
      to: '2027-10-15',
      left: '',
      electedBy: 'Våler kommunestyre, sak 90/24',
    }
    expect((await site.send(`${desk}/perioder/ny`, term, secretary)).status).toBe(303)
    expect(await read('/mosseregionen/medlemmer')).toContain('ny ordfører i Våler')
    expect(await read(`${desk}/medlemmer/plass/${seat}`, secretary)).toContain('Våler kommunestyre, sak 90/24')
  })

  test('does not seat two, and keeps what was typed', async () => {
    const seat = seated.seat['ordfører i Moss'] ?? ''
    const term = { seat, person: '', newPerson: 'en til', from: '2026-01-01', to: '', left: '', electedBy: '' }
    const sent = await site.send(`${desk}/perioder/ny`, term, secretary)
    expect(sent.status).toBe(409)
    const form = await sent.text()
    expect(form).toContain('En annen har plassen')
    expect(form).toContain('value="en til"')
  })

  test('leaves no new person behind when the seat is refused', async () => {
    expect(await read(`${desk}/perioder/ny`, secretary)).not.toContain('>en til<')
  })

  test('moves a substitute up and down the list', async () => {
    const { body, participant, person } = seated
    const add = (newPerson: string) => ({
      body,
      participant: participant.Moss ?? '',
      person: '',
      newPerson,
      rank: '',
      from: '2024-01-01',
      to: '',
    })
    await site.send(`${desk}/vara/ny`, add('andre varamedlem fra Moss'), secretary)
    const before = await read('/mosseregionen/medlemmer')
    expect(before.indexOf('første varamedlem fra Moss')).toBeLessThan(before.indexOf('andre varamedlem fra Moss'))
    const page = await read(`${desk}/medlemmer`, secretary)
    const id = /vara-([0-9a-f-]{36})"><a[^>]*>andre varamedlem fra Moss/.exec(page)?.[1]
    const sent = await site.send(`${desk}/vara/${id}/flytt`, { vei: 'opp' }, secretary)
    expect(sent.status).toBe(303)
    const after = await read('/mosseregionen/medlemmer')
    expect(after.indexOf('andre varamedlem fra Moss')).toBeLessThan(after.indexOf('første varamedlem fra Moss'))
    expect(person['vara fra Moss']).toBeDefined()
  })

  test('is not for members', async () => {
    expect((await site.get(`${desk}/medlemmer`, reader('member'))).status).toBe(403)
    expect((await site.send(`${desk}/vara/nei/flytt`, { vei: 'opp' }, secretary)).status).toBe(404)
    expect((await site.get(`${desk}/medlemmer/plass/nei`, secretary)).status).toBe(404)
  })
})

test('of two who fill a vacant seat at once, one is refused', async () => {
  const seat = await write(mosseregionen, async (tx) => {
    return addSeat(tx, act, { body: seated.body, participant: seated.participant.Råde ?? '', kind: 'member' })
  })
  const fill = (key: string) => (tx: Tx) =>
    addTerm(tx, act, { seat: seat as string, person: seated.person[key] ?? '', from: day('2024-12-01') })
  const written = Promise.withResolvers<void>()
  const first = write(mosseregionen, async (tx) => {
    const term = await fill('vara fra Råde')(tx)
    written.resolve()
    await setTimeout(200) // the first is not committed yet when the second looks
    return term
  })
  await written.promise
  const done = await Promise.all([first, write(mosseregionen, fill('vara fra Våler'))])
  expect(done.filter(isRefusal)).toHaveLength(1)
  const kept = done.find((one) => !isRefusal(one)) as string
  await write(mosseregionen, (tx) => removeTerm(tx, act, kept))
})

describe('the offices of a person on a day', () => {
  const officesOf = (key: string, on: string) =>
    database.database.read(mosseregionen, async (tx) =>
      (await officesInBodies(tx, mosseregionen, seated.person[key] ?? '', day(on))).sort(),
    )
  test.each([
    ['ordfører i Moss', '2024-12-01', ['leader', 'member']],
    ['ordfører i Moss', '2023-12-31', ['member']],
    ['ordfører i Moss', '2023-10-11', []],
    ['ordfører i Råde', '2024-12-01', ['member']], // carried over
    ['ordfører i Våler', '2024-12-01', []], // never elected
    ['vara fra Moss', '2024-12-01', ['substitute']],
    ['observatør', '2024-12-01', ['observer']],
  ] as const)('%s on %s: %j', async (key, on, offices) => expect(await officesOf(key, on)).toEqual(offices))

  test('end when the municipality has left', async () => {
    const participant = seated.participant.Råde ?? ''
    const råde = { number: '3112', name: 'Råde', organisationNumber: null, from: day('2021-02-09') }
    await write(mosseregionen, (tx) => changeParticipant(tx, act, participant, { ...råde, to: day('2025-06-30') }))
    expect(await officesOf('ordfører i Råde', '2025-06-30')).toEqual(['member'])
    expect(await officesOf('ordfører i Råde', '2025-07-01')).toEqual([])
    expect(await officesOf('vara fra Råde', '2025-07-01')).toEqual([])
  })
})
