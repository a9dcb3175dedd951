import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findMeeting } from '../meetings/store.ts'
import { foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type HeldMeeting, holdMeeting, secretOfTheMeeting } from '../test/held-meeting.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { whatIsMissing } from './completeness/rules.ts'
import type { MinutesContent } from './content.ts'
import { readFacts, readMinutes } from './reading.ts'

let database: TestDatabase
let site: TestSite
let held: HeldMeeting
const secretary = reader('secretary')
const base = `/${mosseregionen}/moter/2024-12-12/protokoll`
const desk = `/${mosseregionen}/skrivebord/moter/2024-12-12/protokoll`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await holdMeeting(database.database)
  site = await openTestSite(database, '2024-12-12T13:00:00Z')
})
afterAll(() => database.drop())

const read = (open: boolean): Promise<MinutesContent> =>
  database.database.read(mosseregionen, async (tx) =>
    readMinutes(tx, mosseregionen, (await findMeeting(tx, mosseregionen, held.meeting, 'everything'))!, { open }),
  )

const itemIn = (content: MinutesContent, agendaItem: string) =>
  content.items.find((one) => one.agendaItem === agendaItem)!

describe('the minutes write themselves', () => {
  test('with time, place, chair and what the body found', async () => {
    const { said, findings, closing } = await read(false)
    expect(said).toEqual([
      'Møtet ble satt kl. 09.33 i Moss rådhus.',
      '4 av 5 medlemmer var til stede da møtet ble satt.',
      'Møteleder: ordfører i Moss (leder).',
    ])
    expect(closing).toEqual(['Møtet ble hevet kl. 12.00.'])
    expect(findings.map((one) => one.said)).toEqual([
      'Møtet ble erklært lovlig satt.',
      'Innkallingen ble godkjent.',
      'Sakslisten ble godkjent.',
    ])
  })

  test('with who met, who went, and what that person was not there for', async () => {
    const { attendance } = await read(false)
    expect(attendance.met.map(({ name, as }) => [name, as])).toEqual([
      ['ordfører i Moss', 'member'],
      ['varaordfører i Moss', 'member'],
      ['ordfører i Råde', 'member'],
      ['ordfører i Vestby', 'member'],
      ['kommunedirektør i Moss', 'observer'],
    ])
    expect(attendance.met.flatMap(({ said }) => said)).toEqual([
      'Ordfører i Råde gikk kl. 11.42 og var ikke til stede ved behandlingen av sak 004/24.',
    ])
    expect(attendance.vacant).toEqual(['ordfører, Våler'])
  })

  test('with proposals, who voted for what by party, the decision and the statement', async () => {
    const budget = itemIn(await read(false), held.budget)
    expect(budget.heading).toBe('Sak 003/24 Budsjett 2025')
    expect(budget.proposals.map((one) => one.said)).toEqual([
      'Innstillingen',
      'Forslag 1, alternativt forslag, fra ordfører i Råde (Skogpartiet)',
    ])
    const [ballot] = budget.ballots
    expect(ballot?.said).toContain('Innstillingen: Fjordpartiet (3).')
    expect(ballot?.said).toContain('Forslag 1: Skogpartiet (1).')
    expect(ballot?.municipalities).toContainEqual({ name: 'Moss', votes: [2, 0] })
    expect(budget.decisions.map(({ text }) => text)).toEqual([
      'Budsjettet for 2025 vedtas med en ramme på 641 790 kroner.',
    ])
    expect(budget.remarks.map((one) => one.said)).toEqual(['Protokolltilførsel fra ordfører i Råde'])
  })

  test('in an open version that says the doors were closed and why, and nothing of the case', async () => {
    const open = await read(true)
    expect(JSON.stringify(open)).not.toContain(secretOfTheMeeting)
    expect(JSON.stringify(open)).not.toContain('077/24')
    expect(JSON.stringify(open)).not.toContain(held.exempt)
    const closed = open.items.find(({ exempt }) => exempt)!
    expect(closed.course).toEqual([
      'Møtet ble lukket kl. 10.15 (hjemmel: kommuneloven § 11-5 tredje ledd bokstav a, jf. offentleglova § 23).',
      'Møtet ble åpnet igjen kl. 10.32.',
    ])
    expect(closed.ballots.map(({ about }) => about)).toEqual(['closing'])
    expect(JSON.stringify(await read(false))).toContain(secretOfTheMeeting)
  })

  test('and lack nothing that the law asks for', async () => {
    const missing = await database.database.read(mosseregionen, async (tx) => {
      const meeting = (await findMeeting(tx, mosseregionen, held.meeting, 'everything'))!
      return whatIsMissing(await readFacts(tx, mosseregionen, meeting)).map(({ says }) => says[0])
    })
    expect(missing).toEqual([])
  })
})

describe('while they are a draft', () => {
  test('nobody but the secretary finds them', async () => {
    expect((await site.get(base)).status).toBe(404)
    expect((await site.get(base, reader('member'))).status).toBe(404)
    expect((await site.get(base, secretary)).status).toBe(200)
    expect((await site.get(desk)).status).not.toBe(200)
  })

  test('the secretary writes only what the record does not know', async () => {
    const page = await (await site.get(desk, secretary)).text()
    expect(page).toContain('Ingenting mangler')
    expect(page).toContain('Tekst til sak 003/24')
    const felt = `tekst-${held.budget}`
    const sent = await site.send(
      `${desk}/tekst`,
      { punkt: held.budget, unntatt: '', fra: '', felt, [felt]: 'Daglig leder orienterte.' },
      secretary,
    )
    expect(sent.status).toBe(303)
    expect(itemIn(await read(true), held.budget).prose).toBe('Daglig leder orienterte.')
  })

  test('two who write at once see both texts, and nothing is lost', async () => {
    const felt = `tekst-${held.budget}`
    const late = { punkt: held.budget, unntatt: '', fra: '', felt, [felt]: 'Økonomisjefen orienterte.' }
    const both = await site.send(`${desk}/tekst`, late, secretary)
    expect(both.status).toBe(409)
    const page = await both.text()
    expect(page).toContain('Daglig leder orienterte.')
    expect(page).toContain('Økonomisjefen orienterte.')
    const seen = /name="fra" value="([^"]+)"/.exec(page)![1]!
    const together = { ...late, fra: seen, [felt]: 'Begge orienterte.' }
    expect((await site.send(`${desk}/tekst`, together, secretary)).status).toBe(303)
    expect(itemIn(await read(true), held.budget).prose).toBe('Begge orienterte.')
  })

  test('what is said behind closed doors is written for the full version only', async () => {
    const felt = `tekst-${held.exempt}-unntatt`
    const text = { punkt: held.exempt, unntatt: 'ja', fra: '', felt, [felt]: `${secretOfTheMeeting} ba om mer.` }
    expect((await site.send(`${desk}/tekst`, text, secretary)).status).toBe(303)
    expect(JSON.stringify(await read(true))).not.toContain('ba om mer')
    expect(JSON.stringify(await read(false))).toContain('ba om mer')
  })

  test.each([
    [{ punkt: 'tull' }, 404],
    [{ punkt: '00000000-0000-7000-8000-000000000009' }, 409],
    [{ punkt: '', fra: 'i går', felt: 'x' }, 303],
  ])('a form that nobody of ours made breaks nothing: %o', async (form, status) => {
    const sent = await site.send(`${desk}/tekst`, { felt: 'x', x: 'noe', ...form } as Record<string, string>, secretary)
    expect(sent.status).toBe(status)
  })
})
