import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reader } from '../../foundation/http/visit.ts'
import { changeMeeting } from '../../meetings/actions.ts'
import { addAgendaItem } from '../../meetings/agenda/actions.ts'
import { noteOutcome } from '../../meetings/agenda/contents/actions.ts'
import { noContents } from '../../meetings/agenda/contents/rules.ts'
import { readAttendance } from '../../meetings/attendance/reading.ts'
import { presentAt, standing } from '../../meetings/attendance/rules.ts'
import { findMeeting } from '../../meetings/store.ts'
import { type Chamber, fillChamber } from '../../test/chamber.ts'
import { readersIn } from '../../test/chamber-readers.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { pageText } from '../../test/page-text.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
let chamber: Chamber
let who: ReturnType<typeof readersIn>
let talk: string
let signing: string

const day = '2024-12-12'
const meetingPage = `/mosseregionen/moter/${day}`
const desk = `/mosseregionen/skrivebord/moter/${day}/moterom`
const phone = `/mosseregionen/moterom/${day}`
const script = `${phone}/manus`

let clock = Temporal.Instant.from(`${day}T09:30:00+01:00`)
const tick = () => {
  clock = clock.add({ minutes: 1 })
}

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const act = actAt(mosseregionen, `${day}T07:00:00Z`)
  chamber = await fillChamber(database.database, act)
  await database.database.write(mosseregionen, async (tx) => {
    const { body, meeting } = chamber
    const values = { body, day: act.today, starts: '09:30', ends: null, place: 'Våler herredshus', remote: true }
    granted(await changeMeeting(tx, act, meeting, values))
    talk = granted(
      await addAgendaItem(tx, act, meeting, {
        title: 'Kompetanse og innovasjon',
        kind: 'dialogue',
        contents: {
          ...noContents,
          guests: [{ name: 'Rektor', organisation: 'NMBU' }],
          questions: ['Hva kan vi gjøre sammen?', 'Hvem tar første steg?'],
        },
      }),
    )
    signing = granted(
      await addAgendaItem(tx, act, meeting, {
        title: 'Signering med NMBU',
        kind: 'signing',
        contents: {
          ...noContents,
          parties: [
            { name: 'Moss kommune', signatory: 'ordføreren' },
            { name: 'NMBU', signatory: 'rektor' },
          ],
        },
      }),
    )
  })
  who = readersIn(chamber)
  site = await openTestSite(database, { now: () => clock })
})
afterAll(() => database.drop())

async function press(deed: string, form: Record<string, string>, as: Reader = who.secretary): Promise<Response> {
  tick()
  return site.send(`${phone}/gjor/${deed}`, { 'form-key': randomUUID(), ...form }, as)
}

async function html(path: string, as?: Reader): Promise<string> {
  tick()
  return (await site.get(path, as)).text()
}

const read = async (path: string, as?: Reader) => pageText(await html(path, as))

const attendance = () =>
  database.database.read(mosseregionen, async (tx) =>
    readAttendance(tx, mosseregionen, (await findMeeting(tx, mosseregionen, chamber.meeting, 'everything'))!),
  )

const remotely = async () => presentAt(await attendance(), clock).filter(({ remote }) => remote)

test('who takes part from afar is registered so with one tap, and before the meeting is open a wrong tap leaves no trace', async () => {
  const vestby = { plass: chamber.seat['ordfører i Vestby']!, person: chamber.person['ordfører i Vestby']! }
  expect(await html(desk, who.secretary)).toContain('aria-label="ordfører i Vestby kom på nett"')
  await press('kommune', { kommune: 'alle' })
  await press('fremmote', { ...vestby, hva: 'kom', fjern: 'ja' })
  expect((await remotely()).map(({ name }) => name)).toEqual(['ordfører i Vestby'])
  expect(standing((await attendance()).rows).filter(({ person }) => person === vestby.person)).toHaveLength(1)
  const said = await html(desk, who.secretary)
  expect(pageText(said)).toContain('ordfører i Vestby til stede fjernmøte')
  expect(said).toContain('aria-label="ordfører i Vestby er i rommet"')
  await press('fremmote', { ...vestby, hva: 'gikk' })
  expect((await attendance()).rows.findLast(({ person }) => person === vestby.person)?.void).toBe(true)
  await press('fremmote', { ...vestby, hva: 'kom', fjern: 'ja' })
})

test('who comes from the net into the room while the meeting goes on has been there in both ways, without leaving', async () => {
  await press('apne', {})
  for (const funn of ['roll-called', 'convened', 'notice-approved', 'agenda-approved']) await press('funn', { funn })
  const vestby = { plass: chamber.seat['ordfører i Vestby']!, person: chamber.person['ordfører i Vestby']! }
  expect((await press('fremmote', { ...vestby, hva: 'kom' })).status).toBe(303)
  expect(await remotely()).toEqual([])
  const { rows } = await attendance()
  const own = standing(rows).filter(({ person }) => person === vestby.person)
  expect(own.map(({ kind, remote }) => [kind, remote])).toEqual([
    ['arrived', true],
    ['arrived', false],
  ])
})

test('a talk shows its guests and questions to all in the room, and what it came to is written at the desk', async () => {
  await press('ta-opp', { punkt: talk })
  const pages = [[desk, who.secretary] as const, [script, who.leader] as const, [phone, who.member] as const]
  for (const [page, as] of pages) {
    const said = await read(page, as)
    for (const one of ['Rektor, NMBU', 'Hva kan vi gjøre sammen?', 'Hvem tar første steg?']) expect(said).toContain(one)
  }
  expect((await press('utfall', { punkt: talk, tekst: 'Nei' }, who.member)).status).toBe(409)
  await press('utfall', { punkt: talk, tekst: 'Vi møtes igjen *i mars*.' })
  for (const [page, as] of pages) expect(await read(page, as)).toContain('Vi møtes igjen i mars.')
  expect(await read(phone, who.member)).not.toContain('Før inn')
  expect(await read(meetingPage)).toContain('Vi møtes igjen i mars.')
})

test('what is too long, or about an item of another meeting, is refused', async () => {
  expect((await press('utfall', { punkt: talk, tekst: 'a'.repeat(10_001) })).status).toBe(409)
  expect((await press('utfall', { punkt: randomUUID(), tekst: 'Hei' })).status).toBe(409)
  const other = await database.database.write(mosseregionen, (tx) =>
    noteOutcome(tx, actAt(mosseregionen, `${clock}`), randomUUID(), talk, 'Hei'),
  )
  expect(other?.says[0]).toContain('finnes ikke')
})

test('what a talk behind closed doors came to is not public, and those who take part do not find it on the public page', async () => {
  await press('lukk-dorene', { punkt: talk, grunnlag: 'debate-on-closing' })
  for (const as of [undefined, who.member]) expect(await read(meetingPage, as)).not.toContain('Vi møtes igjen')
  expect(await read(desk, who.secretary)).toContain('Vi møtes igjen')
  await press('apne-dorene', {})
})

test('who signs stands in order, one tap says that a party has signed, and one takes it back', async () => {
  await press('ta-opp', { punkt: signing })
  const before = await html(desk, who.secretary)
  expect(pageText(before)).toMatch(/Moss kommune ordføreren\. Signerer nå.*NMBU rektor/)
  expect(before).toContain(`href="${meetingPage}/signering/${signing}"`)
  const [moss] = [...before.matchAll(/name="part" value="([^"]+)"/g)].map(([, part]) => part!)
  expect((await press('signert', { punkt: signing, part: moss! }, who.member)).status).toBe(409)
  await press('signert', { punkt: signing, part: moss! })
  expect(await read(phone, who.member)).toMatch(/Moss kommune ordføreren Signert \d\d\.\d\d NMBU rektor\. Signerer nå/)
  expect(await read(script, who.leader)).toMatch(/Moss kommune ordføreren Signert/)
  await press('signert', { punkt: signing, part: moss!, 'likevel-ikke': 'ja' })
  expect(await read(phone, who.member)).toContain('Moss kommune ordføreren. Signerer nå')
  expect((await press('signert', { punkt: talk, part: moss! })).status).toBe(409)
})

test('the agreed speaking time stands on the desk, the phones and the screen, and the clock knows it', async () => {
  await press('ta-opp', { punkt: chamber.item['Forslag til budsjett 2025']! })
  expect((await press('taletid', { minutter: '3' }, who.member)).status).toBe(409)
  expect((await press('taletid', { minutter: 'tre' })).status).toBe(409)
  await press('taletid', { minutter: '3' }, who.leader)
  await press('taler', { slag: 'speech' }, who.member)
  await press('gi-ordet', {})
  const said = await html(desk, who.secretary)
  expect(pageText(said)).toContain('3 min hver')
  expect(said).toMatch(/<running-clock seconds="60" limit="180">01:00/)
  expect(await html(phone, who.member)).toMatch(/<running-clock seconds="\d+" limit="180">/)
  expect(await read(phone, who.another)).toContain('Taletid 3 minutter')
  expect(await read(`${meetingPage}/skjerm`)).toContain('Taletid 3 minutter')
  expect(pageText(said)).toMatch(/Taletid i saken \S+ 1 min Hver for seg (Ordfører|Varaordfører|Medlem)[^.]* 1 min/i)
  await press('taletid', { minutter: '' })
  expect(await read(phone, who.another)).not.toContain('Taletid 3')
})

test('while members vote on their phones the desk sees how many of each municipality have not, and nobody’s name', async () => {
  const votes = `/mosseregionen/skrivebord/moter/${day}/voteringer`
  tick()
  const opened = { 'form-key': randomUUID(), hva: 'annet', sporsmal: 'Skal vi ta pause?', metode: 'device' }
  expect((await site.send(votes, opened, who.secretary)).status).toBe(303)
  const waiting = /id="ikke-stemt"[^>]*>([^<]*)/
  expect(waiting.exec(await html(desk, who.secretary))?.[1]).toBe('Har ikke stemt: Moss 11, Råde 7, Vestby 7, Våler 7')
  expect(await html(script, who.leader)).toMatch(waiting)
  for (const [page, as] of [
    [phone, who.member],
    [`${meetingPage}/direkte`, undefined],
  ] as const)
    expect(await html(page, as)).not.toMatch(waiting)
})
