import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reader } from '../foundation/http/visit.ts'
import { readCourse } from '../meetings/course/reading.ts'
import { findMeeting } from '../meetings/store.ts'
import { type Chamber, fillChamber } from '../test/chamber.ts'
import { readersIn } from '../test/chamber-readers.ts'
import { actAt, foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { pageText } from '../test/page-text.ts'
import { cookieOf, openTestSite, type TestSite } from '../test/site.ts'
import { readBallots } from '../votes/store.ts'
import { deedNames } from './deeds/names.ts'
import { deskParts } from './desk/parts.tsx'
import { phoneParts } from './phone/page.tsx'
import { scriptParts } from './script/page.tsx'

let database: TestDatabase
let site: TestSite
let chamber: Chamber
let who: ReturnType<typeof readersIn>

const day = '2024-12-12'
const desk = `/mosseregionen/skrivebord/moter/${day}/moterom`
const phone = `/mosseregionen/moterom/${day}`
const script = `${phone}/manus`

/** The clock on the wall of the room; each test goes on where the one before left it. */
let clock = Temporal.Instant.from(`${day}T09:30:00+01:00`)

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  chamber = await fillChamber(database.database, actAt(mosseregionen, `${day}T07:00:00Z`))
  who = readersIn(chamber)
  site = await openTestSite(database, { now: () => clock })
})
afterAll(() => database.drop())

/** A minute passes between one thing and the next. */
function later(): TestSite {
  clock = clock.add({ minutes: 1 })
  return site
}

async function press(deed: string, form: Record<string, string>, as: Reader = who.secretary): Promise<Response> {
  return later().send(`${phone}/gjor/${deed}`, { 'form-key': randomUUID(), ...form }, as)
}

async function read(path: string, as: Reader): Promise<string> {
  const answer = await later().get(path, as)
  return `${answer.status} ${pageText(await answer.text())}`
}

const course = () =>
  database.database.read(mosseregionen, async (tx) =>
    readCourse(tx, mosseregionen, (await findMeeting(tx, mosseregionen, chamber.meeting, 'everything'))!),
  )

const ballots = () =>
  database.database.read(mosseregionen, (tx) => readBallots(tx, mosseregionen, chamber.meeting, 'everything'))

test('before the meeting the desk begins with the roll, and says that nothing can be decided yet', async () => {
  const said = await read(desk, who.secretary)
  expect(said).toContain('Ikke vedtaksfør: 0 av 32 til stede, 16 trengs')
  expect(said).toContain('Åpne møtet')
  expect(said).toContain('representant 11 i Moss')
  expect(await read(phone, who.member)).toContain('Møtet er ikke åpnet. Det begynner kl. 09.30.')
})

test('the roll is called with one press for a municipality, one for each, and an undo that leaves no trace of leaving', async () => {
  for (const key of ['Moss', 'Vestby']) {
    const group = await read(desk, who.secretary)
    expect(group).toContain(`Alle fra ${key} er her`)
    const html = await (await site.get(desk, who.secretary)).text()
    const wanted = new RegExp(`name="kommune" value="(member-[^"]+)"/>[^]*?Alle fra ${key} er her`).exec(
      html.slice(html.lastIndexOf('<form', html.indexOf(`Alle fra ${key} er her`))),
    )?.[1]
    expect((await press('kommune', { kommune: wanted! })).status).toBe(303)
  }
  const råde = { plass: chamber.seat['ordfører i Råde']!, person: chamber.person['ordfører i Råde']! }
  await press('fremmote', { ...råde, hva: 'kom' })
  const våler = { plass: chamber.seat['ordfører i Våler']!, person: chamber.person['ordfører i Våler']! }
  await press('fremmote', { ...våler, hva: 'kom' })
  await press('fremmote', { ...våler, hva: 'gikk' })
  const said = await read(desk, who.secretary)
  expect(said).toContain('Vedtaksfør: 19 av 32 til stede')
  expect(said).not.toContain('gikk 09')
})

test('only the secretary and whoever leads conduct the meeting, before it is opened too', async () => {
  for (const one of [who.member, who.observer]) {
    const answer = await press('apne', {}, one)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Bare sekretæren og møtelederen styrer møtet.')
  }
  expect((await press('apne', {}, who.leader)).status).toBe(303)
  expect((await press('apne', {}, who.secretary)).status).toBe(303) // a second press is no mistake
  expect((await course()).chair?.name).toBe('ordfører i Moss')
})

test('the script leads through the formalities one at a time, with the paragraph, and back', async () => {
  expect(await read(script, who.leader)).toMatch(/Opprop.*«Vi tar opprop\.»/)
  await press('funn', { funn: 'roll-called' }, who.leader)
  const convened = await read(script, who.leader)
  expect(convened).toContain('«19 av 32 medlemmer er til stede. Er det merknader til at møtet er lovlig innkalt?»')
  expect(convened).toContain('Hjemmel: kommuneloven § 11-9 første ledd')
  await press('funn', { funn: 'convened' }, who.leader)
  const [made] = (await course()).findings.filter(({ kind }) => kind === 'convened')
  await press('trekk-funn', { funn: made!.finding }, who.leader)
  expect(await read(script, who.leader)).toContain('Slå fast at møtet er lovlig innkalt og vedtaksført')
  for (const funn of ['convened', 'notice-approved', 'agenda-approved']) await press('funn', { funn })
  expect(await read(script, who.leader)).toContain('Ta opp Kommuneøkonomi')
})

test('the script is for those who conduct; a member is told who does', async () => {
  const answer = await later().get(script, who.member)
  expect(answer.status).toBe(409)
  expect((await site.get(script, who.secretary)).status).toBe(200)
})

test('an item that is up stands on every page, with its text, and the phone offers the floor', async () => {
  await press('ta-opp', { punkt: chamber.item['Forslag til budsjett 2025']! })
  for (const page of [await read(desk, who.secretary), await read(phone, who.member), await read(script, who.leader)]) {
    expect(page).toContain('Forslag til budsjett 2025')
    expect(page).toContain('med en ramme på 641 790 kroner')
    expect(page).toContain('Fra arbeidsutvalget')
  }
  expect(await read(phone, who.member)).toContain('Be om ordet')
})

test('a member asks to speak, sees the place in line, and steps off again; nobody else can take them off', async () => {
  const oppe = chamber.item['Forslag til budsjett 2025']!
  await press('taler', { slag: 'speech', oppe }, who.another)
  await press('taler', { slag: 'speech', oppe }, who.member)
  expect(await read(phone, who.member)).toContain('Du er nummer 2 på talelisten')
  expect(await read(phone, who.another)).toContain('Du er neste på talelisten')
  const { speakers } = await course()
  const mine = speakers.find(({ person }) => person === who.member.person)!
  expect((await press('stryk-taler', { taler: mine.speaker }, who.another)).status).toBe(409)
  expect((await press('stryk-taler', { taler: mine.speaker }, who.member)).status).toBe(303)
  await press('gi-ordet', { taler: speakers[0]!.speaker })
  expect(await read(phone, who.another)).toContain('Du har ordet')
  expect(await read(phone, who.member)).toContain('ordfører i Vestby har ordet')
})

test('a press that was meant for an item that has passed is not done in the next one', async () => {
  const answer = await press('taler', { slag: 'speech', oppe: chamber.item['Handlingsplan 2025']! }, who.member)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Møtet har gått videre til et annet punkt')
})

test('a member speaks, proposes and declares for nobody but themselves, whatever the form says', async () => {
  const punkt = chamber.item['Forslag til budsjett 2025']!
  const other = { person: chamber.person['ordfører i Vestby']! }
  await press(
    'forslag',
    { punkt, slag: 'alternative', tekst: 'Rammen settes til 600 000 kroner.', ...other },
    who.member,
  )
  await press('inhabilitet', { punkt, slag: 'disqualified', reist: 'by-another', ...other }, who.member)
  const { proposals, disqualifications } = await course()
  expect(proposals.find(({ source }) => source === 'phone')?.name).toBe('ordfører i Råde')
  expect(disqualifications.map(({ name, raised }) => [name, raised])).toEqual([['ordfører i Råde', 'by-the-member']])
})

test('a proposal is shown with what it changes, and only its mover and the chair may withdraw it', async () => {
  const said = await read(desk, who.secretary)
  expect(said).toContain('Rekkefølge ved votering')
  expect(said).toContain('Vis forskjellen')
  const moved = (await course()).proposals.find(({ source }) => source === 'phone')!
  expect((await press('trekk-forslag', { forslag: moved.proposal }, who.another)).status).toBe(409)
  expect((await press('trekk-forslag', { forslag: moved.proposal }, who.member)).status).toBe(303)
})

test('who may be disqualified is no elector until the body has decided, and the reason stays at the desk', async () => {
  const [question] = (await course()).disqualifications
  await press('trekk-inhabilitet', { sporsmal: question!.disqualification }, who.member)
  const punkt = chamber.item['Forslag til budsjett 2025']!
  await press('inhabilitet', { punkt, slag: 'disqualified', grunn: 'Er bror til leverandøren' }, who.member)
  const raised = (await course()).disqualifications[0]!
  expect(await read(desk, who.secretary)).toContain('Er bror til leverandøren')
  for (const page of [phone]) expect(await read(page, who.another)).not.toContain('leverandøren')
  const decided = {
    sporsmal: raised.disqualification,
    utfall: 'steps-aside',
    hjemmel: 'kommuneloven § 11-10 første ledd',
  }
  await press('avgjor-inhabilitet', decided)
  expect(await read(desk, who.secretary)).toContain('Vedtaksfør: 18 av 32 til stede')
  expect(await read(phone, who.member)).toContain('Du har trådt til side i denne saken')
})

/** «Enstemmig»: until it is closed the meeting does not pause. */
async function voteToClose() {
  const votes = `/mosseregionen/skrivebord/moter/${day}/voteringer`
  const form = { hva: 'lukking', metode: 'acclamation' }
  await later().send(votes, { 'form-key': randomUUID(), ...form }, who.secretary)
  expect(await (await press('pause', {})).text()).toContain('En votering pågår. Avslutt den først.')
  const [open] = (await ballots()).filter(({ closedAt }) => !closedAt)
  const closed = { 'form-key': randomUUID(), enstemmig: '1' }
  await later().send(`${votes}/${open!.ballot}/avslutt`, closed, who.secretary)
}

test('closed doors close for everyone who has no place in the body', async () => {
  const punkt = chamber.item['Forslag til budsjett 2025']!
  const closing = { punkt, grunnlag: 'privacy', bestemmelse: 'offentleglova § 23' }
  expect(await (await press('lukk-dorene', closing)).text()).toContain('Stem over lukkingen i åpent møte først')
  await voteToClose()
  await press('lukk-dorene', closing)
  await press('forslag', {
    punkt,
    slag: 'alternative',
    tekst: 'Hemmelig forslag',
    person: chamber.person['ordfører i Moss']!,
  })
  expect(await read(phone, who.another)).toContain('Hemmelig forslag')
  const stranger = { ...who.another, insight: { bodies: [], meetings: [], items: [] }, session: randomUUID() }
  const seen = await read(phone, stranger)
  expect(seen).not.toContain('Hemmelig forslag')
  expect(seen).toContain('Dørene er lukket')
  await press('apne-dorene', {})
})

test('one tap says that somebody went, and a correction keeps what was registered first', async () => {
  const gone = { plass: chamber.seat['ordfører i Råde']!, person: chamber.person['ordfører i Råde']!, hva: 'gikk' }
  await press('fremmote', gone)
  const html = await (await later().get(`${desk}/fremmote`, who.secretary)).text()
  const row = /name="rad" value="([^"]+)"/.exec(html.slice(html.indexOf('ordfører i Råde gikk')))?.[1]
  await press('rett-fremmote', { rad: row!, klokke: '09:50' })
  const said = await read(`${desk}/fremmote`, who.secretary)
  expect(said).toMatch(/09\.50 ordfører i Råde gikk \(rettet fra \d\d\.\d\d\)/)
})

test('when the network was gone, what was pressed then has the time of the press', async () => {
  later()
  site.know(who.secretary)
  const pressed = clock.subtract({ minutes: 1 })
  const asked = await site.ask(`${phone}/gjor/pause`, {
    method: 'POST',
    body: new URLSearchParams({ 'form-key': randomUUID(), at: new Date(pressed.epochMilliseconds).toISOString() }),
    headers: {
      cookie: cookieOf(who.secretary),
      'sec-fetch-site': 'same-origin',
      'sent-at': new Date(clock.epochMilliseconds).toISOString(),
    },
  })
  expect(asked.status).toBe(303)
  expect(`${(await course()).recess?.beganAt}`).toBe(`${pressed}`)
  await press('fortsett', {})
})

test('the meeting is closed by one who conducts it, and may be opened again', async () => {
  await press('hev', {})
  expect(await read(phone, who.member)).toContain('Møtet er hevet')
  expect(await read(desk, who.secretary)).toContain('Hva mangler?')
  await press('gjenoppta', {})
  expect((await course()).closedAt).toBeNull()
})

test('the fallback sheets hold every member, every item and as many papers as there are votes', async () => {
  const html = await (await later().get(`${desk}/papirer`, who.secretary)).text()
  const said = pageText(html)
  expect(said).toContain('Minst 16 av 32 medlemmer må være til stede og stemme (kommuneloven § 11-9).')
  expect(said).toContain('representant 7 i Våler')
  expect(html.match(/class="ballot-paper"/g)).toHaveLength(32)
})

describe('every block of every page', () => {
  const blocks = [
    ...Object.keys(deskParts).map((part) => [`${desk}/del/${part}`, 'secretary'] as const),
    [`${desk}/del/hele-fremmotet`, 'secretary'] as const,
    ...Object.keys(phoneParts).map((part) => [`${phone}/del/${part}`, 'member'] as const),
    ...Object.keys(scriptParts).map((part) => [`${script}/del/${part}`, 'leader'] as const),
  ]
  test.each(blocks)('%s answers by itself', async (path, as) => {
    expect((await later().get(path, who[as])).status).toBe(200)
  })

  test('one that is not there is not found', async () => {
    for (const page of [desk, script]) expect((await site.get(`${page}/del/toString`, who.secretary)).status).toBe(404)
  })
})

test('a deed that nobody knows, and a meeting that nobody finds, are not found', async () => {
  expect((await press('selg-radet', {})).status).toBe(404)
  const answer = await site.send('/mosseregionen/moterom/2024-01-01/gjor/apne', {}, who.secretary)
  expect(answer.status).toBe(404)
})

test('no form of a member reaches past what is the member’s own', async () => {
  for (const deed of deedNames) {
    const answer = await press(deed, { person: chamber.person['ordfører i Moss']! }, who.another)
    expect([303, 404, 409], deed).toContain(answer.status)
  }
  const after = await course()
  expect(after.closedAt).toBeNull()
  expect(after.proposals.every(({ name }) => name !== 'ordfører i Vestby')).toBe(true)
})
