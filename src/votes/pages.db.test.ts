import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reader } from '../foundation/http/visit.ts'
import { randomUUIDv7 } from '../foundation/identity.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { gather, type Hall } from '../test/hall.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { readBallots } from './store.ts'

let database: TestDatabase
let site: TestSite
let hall: Hall
const now = '2024-12-12T10:00:00Z'
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/moter/2024-12-12/voteringer'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const act = actAt(mosseregionen, now)
  hall = await gather(database.database, act, { members: 6, present: 5 })
  const { takeUp } = await import('../meetings/course/actions.ts')
  await database.database.write(mosseregionen, (tx) => takeUp(tx, act, hall.meeting.meeting, hall.item))
  site = await openTestSite(database, now)
})
afterAll(() => database.drop())

const member = (at: number): Reader => ({
  person: hall.members[at]!.person,
  name: hall.members[at]!.name,
  session: `session ${at}`.padEnd(36, '0'),
  offices: new Set(['member']),
})
const ballots = () =>
  database.database.read(mosseregionen, (tx) => readBallots(tx, mosseregionen, hall.meeting.meeting, 'everything'))
const latest = async () => (await ballots()).at(-1)!
const start = async (about: Record<string, string> = {}) => {
  const sent = await site.send(
    desk,
    { hva: 'annet', sporsmal: 'Skal vi ta pause?', metode: 'device', ...about },
    secretary,
  )
  expect(sent.status).toBe(303)
  return latest()
}
const voteAt = (ballot: string) => `/mosseregionen/moter/2024-12-12/voteringer/${ballot}`
const stem = (ballot: string, at: number, choice: number, key = randomUUIDv7()) =>
  site.send(`${voteAt(ballot)}/stem`, { stemme: `${choice}.${key}` }, member(at))

describe('a member without JavaScript', () => {
  test('votes with the buttons of the page, changes, and sees the result by name after closing', async () => {
    const { ballot } = await start()
    const page = await (await site.get(voteAt(ballot), member(1))).text()
    const values = [...page.matchAll(/name="stemme" value="([^"]+)"/g)].map(([, value]) => value!)
    expect(values).toHaveLength(2)
    expect(new Set(values.map((value) => value.split('.')[1])).size).toBe(2)
    expect(page).toContain('Du har ikke stemt ennå.')
    const sent = await site.send(`${voteAt(ballot)}/stem`, { stemme: values[0]! }, member(1))
    expect(sent.headers.get('location')).toBe(voteAt(ballot))
    const after = await (await site.get(voteAt(ballot), member(1))).text()
    expect(after).toContain('Du har stemt for.')
    expect(after).toContain('1 av 5 har stemt')
    await Promise.all([0, 2, 3].map((at) => stem(ballot, at, at === 3 ? 2 : 1)))
    const others = await (await site.get(voteAt(ballot), member(4))).text()
    expect(others).not.toMatch(/Vedtatt|Etter kommune/)
    expect((await site.send(`${desk}/${ballot}/avslutt`, {}, secretary)).status).toBe(303)
    const result = await (await site.get(voteAt(ballot))).text()
    expect(result).toContain('Vedtatt med 3 mot 1 stemme')
    expect(result).toContain('medlem 4 fra Våler')
  })

  test('is told with 410 when the vote came after the closing', async () => {
    const { ballot } = await latest()
    const sent = await stem(ballot, 4, 1)
    expect(sent.status).toBe(410)
    expect(await sent.text()).toContain('Stemmen kom etter at voteringen var avsluttet')
  })

  test('who is not on the roll gets the reason', async () => {
    const { ballot } = await start()
    const sent = await stem(ballot, 5, 1)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Du er ikke blant dem som kan stemme her')
    expect((await site.send(`${voteAt(ballot)}/stem`, { stemme: 'x' }, member(1))).status).toBe(404)
    await site.send(`${desk}/${ballot}/annuller`, { grunn: 'Prøve' }, secretary)
  })
})

test('the island gets a short answer, and the same one for the same key', async () => {
  const { ballot } = await start()
  const key = randomUUIDv7()
  const ask = async (choice: number) => {
    await site.get('/mosseregionen', member(1)) // makes the reader known
    const answer = await site.ask(`${voteAt(ballot)}/stem`, {
      method: 'POST',
      body: new URLSearchParams({ stemme: `${choice}.${key}` }),
      headers: { cookie: `samrad=${member(1).session}`, accept: 'application/json', 'sec-fetch-site': 'same-origin' },
    })
    return { status: answer.status, ...((await answer.json()) as object) }
  }
  expect(await ask(1)).toEqual({ status: 200, choice: 1 })
  expect(await ask(2)).toEqual({ status: 200, choice: 1 })
  await site.send(`${desk}/${ballot}/annuller`, { grunn: 'Prøve' }, secretary)
  expect(await ask(2)).toEqual({ status: 200, choice: 1 })
})

describe('the desk', () => {
  test('counts hands and closes in one press, and asks for the chair at a tie', async () => {
    const { ballot } = await start({ metode: 'show-of-hands' })
    const missing = await site.send(`${desk}/${ballot}/avslutt`, { 'antall-1': '3' }, secretary)
    expect(missing.status).toBe(409)
    const counts = { 'antall-1': '2', 'antall-2': '2' }
    const tied = await site.send(`${desk}/${ballot}/avslutt`, counts, secretary)
    expect(await tied.text()).toContain('Skriv hva møtelederen stemte')
    await site.send(`${desk}/${ballot}/avslutt`, { ...counts, moteleder: '2' }, secretary)
    expect((await latest()).result).toMatchObject({ outcome: 'rejected', decidedByChair: true })
  })

  test('enters by name: those ticked, and what is said of the rest', async () => {
    const { ballot } = await start({ metode: 'by-name' })
    const against = { [`stemme-${hall.members[2]!.seat}`]: '2', resten: '1' }
    expect((await site.send(`${desk}/${ballot}/navn`, against, secretary)).status).toBe(303)
    const shown = await (await site.get(desk, secretary)).text()
    expect(shown).toContain('5 av 5 har stemt')
    expect(shown).not.toContain('checked')
    await site.send(`${desk}/${ballot}/avslutt`, {}, secretary)
    expect((await latest()).result?.calculation.counts).toEqual([
      { choice: 1, votes: 4 },
      { choice: 2, votes: 1 },
    ])
  })

  test('has the proposal of the papers chosen, adopts it unanimously, and the case has its decision', async () => {
    const form = await (await site.get(desk, secretary)).text()
    const hva = /value="(forslag:[^"]+)" checked/.exec(form)?.[1] ?? ''
    const { ballot } = await start({ hva, sporsmal: '', metode: 'acclamation' })
    await site.send(`${desk}/${ballot}/avslutt`, { enstemmig: '1' }, secretary)
    const page = await (await site.get('/mosseregionen/saker/003-24')).text()
    expect(page).toContain('Budsjettet vedtas.')
    expect(page).toContain('Enstemmig vedtatt')
  })

  test('holds an election by lists on paper', async () => {
    const kandidater = 'Liste A\nEn (k)\nTo (m)\n\nListe B\nTre (m)\nFire (k)'
    const { ballot, choices } = await start({
      valgform: 'forholdsvalg',
      kandidater,
      plasser: '1',
      metode: 'paper',
      sporsmal: '',
    })
    expect(choices.map(({ label }) => label)).toEqual(['Blank', 'Liste A', 'Liste B'])
    await site.send(`${desk}/${ballot}/avslutt`, { 'antall-0': '1', 'antall-1': '2', 'antall-2': '2' }, secretary)
    const shown = await (await site.get(desk, secretary)).text()
    expect(shown).toContain('Hvem falt loddet på?')
    await site.send(`${desk}/${ballot}/lodd`, { falt: '2' }, secretary)
    const result = await (await site.get(voteAt(ballot))).text()
    expect(result).toContain('Plass 1: Liste B, 2 : 1 = 2.')
    expect(result).toContain('loddet avgjorde')
  })

  test('is also for whoever leads, and for no other member', async () => {
    expect((await site.get(desk, member(0))).status).toBe(200)
    expect((await site.get(desk, member(1))).status).toBe(409)
    expect((await site.send(desk, { hva: 'annet', sporsmal: 'Pause?' }, member(1))).status).toBe(409)
    expect((await site.send(desk, { hva: 'annet', sporsmal: 'Pause?' }, member(0))).status).toBe(303)
    await site.send(`${desk}/${(await latest()).ballot}/annuller`, { grunn: 'Prøve' }, member(0))
  })

  test('a form that is sent twice opens one ballot', async () => {
    const before = (await ballots()).length
    const form = { hva: 'annet', sporsmal: 'En gang?', metode: 'device', 'form-key': randomUUIDv7() }
    await Promise.all([site.send(desk, form, secretary), site.send(desk, form, secretary)])
    expect((await ballots()).length).toBe(before + 1)
  })
})
