import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reader } from '../../foundation/http/visit.ts'
import { changeMeeting } from '../../meetings/actions.ts'
import { expectAccessible, openAs, openBrowser } from '../../test/browser.ts'
import { type Chamber, fillChamber } from '../../test/chamber.ts'
import { readersIn } from '../../test/chamber-readers.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { type ServedSite, serveLiveSite } from '../../test/serving.ts'
import { readBallots } from '../../votes/store.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let chamber: Chamber
let who: ReturnType<typeof readersIn>
let page: Page

const day = '2024-12-12'
const room = `/mosseregionen/moterom/${day}`
const desk = `/mosseregionen/skrivebord/moter/${day}/moterom`
const votes = `/mosseregionen/skrivebord/moter/${day}/voteringer`
const window = { width: 1320, height: 860 }

let clock = Temporal.Instant.from(`${day}T09:30:00+01:00`)

async function send(path: string, form: Record<string, string>, as: Reader = who.secretary): Promise<void> {
  clock = clock.add({ minutes: 1 })
  const answer = await site.send(path, { 'form-key': randomUUID(), ...form }, as)
  expect(answer.status, answer.status === 409 ? await answer.text() : '').toBe(303)
}
const press = (deed: string, form: Record<string, string>, as?: Reader) => send(`${room}/gjor/${deed}`, form, as)

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const act = actAt(mosseregionen, `${day}T07:00:00Z`)
  chamber = await fillChamber(database.database, act)
  const { body, meeting } = chamber
  const remote = { body, day: act.today, starts: '09:30', place: 'Våler herredshus', remote: true }
  await database.database.write(mosseregionen, async (tx) => granted(await changeMeeting(tx, act, meeting, remote)))
  site = await serveLiveSite(database, { now: () => clock })
  who = readersIn(chamber)
  browser = await openBrowser()
  page = await (await openAs(browser, site, who.secretary, { viewport: window })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const spilling = () =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

test('the roll of a meeting that may be joined from afar has a button for that at each place, and none is in the way', async () => {
  await page.goto(desk)
  await expectAccessible(page)
  expect(await page.getByRole('button', { name: / kom på nett$/ }).count()).toBeGreaterThan(30)
  expect(await spilling()).toBe(0)
})

test('a link to an item opens it in the agenda and has the keyboard there', async () => {
  const item = chamber.item['Eventuelt']!
  await page.goto(`${desk}?punkt=${item}`)
  const at = await page.evaluate(() => document.activeElement?.parentElement?.id)
  expect(at).toBe(`saksliste-${item}`)
  expect(await page.locator(`#saksliste-${item}`).getAttribute('open')).not.toBeNull()
  await page.goto(`${desk}?punkt=${randomUUID()}`)
  expect(await page.locator('.room-agenda details[open]').count()).toBe(0)
})

test('while a vote is open and when it has just closed the desk is one screen, and V unfolds the next', async () => {
  await press('kommune', { kommune: 'alle' })
  await press('apne', {})
  for (const funn of ['roll-called', 'convened', 'notice-approved', 'agenda-approved']) await press('funn', { funn })
  await press('ta-opp', { punkt: chamber.item['Forslag til budsjett 2025']! })
  await page.goto(desk)
  const asked = await page.locator('[name=hva]:checked').getAttribute('value')
  await send(votes, { hva: asked!, metode: 'device' })
  const open = async () =>
    (
      await database.database.read(mosseregionen, (tx) => readBallots(tx, mosseregionen, chamber.meeting, 'everything'))
    ).find(({ closedAt }) => !closedAt)
  await page.goto(desk)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(window.height)
  const { ballot, electors } = (await open())!
  const all = electors.map(({ seat, participantName }) => [`stemme-${seat}`, participantName === 'Våler' ? '2' : '1'])
  await send(`${votes}/${ballot}/navn`, Object.fromEntries(all))
  await send(`${votes}/${ballot}/avslutt`, {})
  await page.goto(desk)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(window.height)
  await expectAccessible(page)
  const next = page.locator('#ny-votering')
  expect(await next.getAttribute('open')).toBeNull()
  await page.keyboard.press('v')
  expect(await next.getAttribute('open')).not.toBeNull()
  expect(await page.evaluate(() => document.activeElement?.matches('#ny-votering input'))).toBe(true)
})

test('the clock of who speaks turns when the agreed time is used, on the desk and on the speaker’s own phone', async () => {
  await press('taletid', { minutter: '3' })
  await press('taler', { slag: 'speech' }, who.member)
  await press('gi-ordet', {})
  await page.goto(desk)
  expect(await page.locator('.speaks-now .over').count()).toBe(0)
  clock = clock.add({ minutes: 3 })
  await page.goto(desk)
  await page.locator('.speaks-now .over').waitFor()
  await expectAccessible(page)
  const small = { viewport: { width: 390, height: 844 } }
  const phone = await (await openAs(browser, site, who.member, small)).newPage()
  await phone.goto(room)
  await phone.locator('.phone-speech .over').waitFor()
  await expectAccessible(phone)
})
