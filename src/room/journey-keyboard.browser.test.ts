import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '../accounts/identify.ts'
import { dayOf } from '../foundation/days.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { signInAll } from '../test/hall.ts'
import { callMeetingToday, type MeetingToday } from '../test/meeting-today.ts'
import { type ServedSite, serveLiveSite } from '../test/serving.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let today: MeetingToday
let desk: Page
let home: Page

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const now = Temporal.Now.instant()
  const act = { council: mosseregionen, actor: { person: null }, now, today: dayOf(now) }
  today = await callMeetingToday(database.database, act)
  site = await serveLiveSite(database)
  browser = await openBrowser()
  const [token] = await signInAll(database.database, mosseregionen, [today.person['sekretær i rådet']!], now)
  const context = await openAs(browser, site, undefined, { viewport: { width: 1320, height: 860 } })
  await context.addCookies([{ name: sessionCookie, value: token!, url: site.address }])
  desk = await context.newPage()
  home = await (await openAs(browser, site)).newPage()
  for (const page of [desk, home]) page.setDefaultTimeout(8000)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const says = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor()

/** What a screen reader calls the thing that has the focus. */
const focused = () =>
  desk.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null
    const named = one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? ''
    return named.replaceAll(/\s+/g, ' ').trim()
  })

/** With the Tab key alone, as far as it takes; the page has a bounded number of stops. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 200; stops++) {
    const here = await focused()
    if (typeof name === 'string' ? here === name : name.test(here)) return
    await desk.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not come to ${name}`)
}

async function enter(name: string | RegExp): Promise<void> {
  await tabTo(name)
  await desk.keyboard.press('Enter')
}

async function step(title: string): Promise<void> {
  await desk.locator('.next-step-title', { hasText: title }).waitFor()
  await desk.waitForTimeout(850) // a person reads before pressing again; a press at once is a double press
  await desk.keyboard.press('ArrowRight')
}

test('the secretary comes from the desk into the room, calls the roll and opens the meeting', async () => {
  await home.goto(`/mosseregionen/moter/${today.address}/direkte`)
  await desk.goto('/mosseregionen/skrivebord')
  await enter('Regionrådet møter i dag. Åpne møterommet.')
  await desk.waitForURL(/\/moterom$/)
  await enter('Alle som er ventet, er her')
  await says(desk, 'Vedtaksfør: 6 av 6 til stede')
  await step('Åpne møtet')
  await step('Opprop')
  await step('Slå fast at møtet er lovlig innkalt og vedtaksført')
  await step('Godkjenn innkallingen')
  await step('Godkjenn sakslisten')
  await step('Ta opp «Kommuneøkonomi»')
  await says(home, 'Hva kan kommunene gjøre sammen?')
})

test('the body votes: unanimously, and by a count of hands', async () => {
  await step('Behandle «Kommuneøkonomi»')
  await says(desk, 'Rammen settes til 641')
  await tabTo('På egen telefon')
  await desk.keyboard.press('ArrowUp') // round to the last of the choices
  expect(await focused()).toBe('Enstemmig, uten opptelling')
  await desk.keyboard.press('v')
  await says(desk, 'Votering pågår')
  await enter('Enstemmig vedtatt')
  await enter('Avslutt voteringen')
  await says(home, 'Enstemmig vedtatt')
  await step('Behandle «Forslag til budsjett»')
  await says(desk, 'Legevakten legges til Våler.')
  await tabTo('På egen telefon')
  await desk.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Håndsopprekning, antall')
  await desk.keyboard.press('v')
  await tabTo('For')
  await desk.keyboard.type('5')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('1')
  await desk.keyboard.press('Enter')
  await says(home, 'Vedtatt med 5 mot 1 stemme')
  await expectAccessible(desk)
})

test('the meeting is closed, its minutes are written, and the chair has them', async () => {
  await step('Behandle «Felles legevakt»')
  await step('Behandle «Eventuelt»')
  await step('Hev møtet')
  await desk.waitForTimeout(850)
  expect(await focused()).toBe('Hev møtet')
  await desk.keyboard.press('Enter')
  await says(home, 'Møtet er slutt')
  await enter('Skriv protokollen')
  await desk.waitForURL(/\/protokoll$/)
  await tabTo('Tekst i protokollen om møtet som helhet')
  await desk.keyboard.type('Lederen ønsket velkommen.')
  await enter(/^Lagre/)
  await desk.waitForURL(/#apning$/)
  await enter('Send til møteleder')
  await says(desk, 'Hos møteleder')
  await says(desk, 'Lederen ønsket velkommen.')
  await expectAccessible(desk)
})
