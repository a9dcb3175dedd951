import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '../accounts/identify.ts'
import { dayOf } from '../foundation/days.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { signInAll } from '../test/hall.ts'
import { callMeetingToday, type MeetingToday } from '../test/meeting-today.ts'
import { type ServedSite, serveLiveSite } from '../test/serving.ts'

const wide = { viewport: { width: 1320, height: 860 } }
const small = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

let database: TestDatabase
let site: ServedSite
let browser: Browser
let today: MeetingToday
let secretary: Page
let chair: Page
let rade: Page
let valer: Page
let screen: Page
let home: Page

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const now = Temporal.Now.instant()
  const act = { council: mosseregionen, actor: { person: null }, now, today: dayOf(now) }
  today = await callMeetingToday(database.database, act)
  site = await serveLiveSite(database)
  browser = await openBrowser()
  secretary = await signedIn('sekretær i rådet', wide)
  chair = await signedIn('ordfører i Moss', wide)
  rade = await signedIn('ordfører i Råde', small)
  valer = await signedIn('ordfører i Våler', small)
  screen = await (await openAs(browser, site, undefined, wide)).newPage()
  home = await (await openAs(browser, site, undefined, small)).newPage()
  for (const page of all()) page.setDefaultTimeout(8000)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

/** A window of somebody who has signed in, with the offices that their seat or their appointment gives. */
async function signedIn(who: string, options: BrowserContextOptions): Promise<Page> {
  const [token] = await signInAll(database.database, mosseregionen, [today.person[who]!], Temporal.Now.instant())
  const context = await openAs(browser, site, undefined, options)
  await context.addCookies([{ name: sessionCookie, value: token!, url: site.address }])
  return context.newPage()
}

const says = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 8000 })
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const unfold = (page: Page, name: string | RegExp) =>
  page.locator('summary').filter({ hasText: name, visible: true }).first().click()
const all = () => [secretary, chair, rade, valer, screen, home]

/** The chair reads the step, then presses its button. */
async function step(title: string): Promise<void> {
  await chair.locator('.next-step-title', { hasText: title }).waitFor({ timeout: 8000 })
  await chair.waitForTimeout(850) // a person reads before pressing again; a press at once is a double press
  await chair.locator('.next-step').getByRole('button').first().click()
}

/** Accessible, and no two things on the page go by the same id: a label would then belong to the wrong one. */
async function isSound(page: Page): Promise<void> {
  await expectAccessible(page)
  const ids = await page.$$eval('[id]', (all) => all.map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
}

test('everybody finds the way in before the meeting is opened', async () => {
  await secretary.goto('/mosseregionen/skrivebord')
  await isSound(secretary)
  await secretary.getByRole('link', { name: 'Regionrådet møter i dag. Åpne møterommet.' }).click()
  await says(secretary, 'Ikke vedtaksfør: 0 av 6 til stede, 3 trengs')
  for (const page of [chair, rade, valer]) {
    await page.goto('/mosseregionen/mine-moter')
    await page.getByRole('link', { name: 'Gå inn i møterommet' }).click()
    await says(page, 'Møtet er ikke åpnet')
  }
  await chair.getByRole('link', { name: 'Manus for møteleder' }).click()
  await home.goto(`/mosseregionen/moter/${today.address}/direkte`)
  await screen.goto(`/mosseregionen/moter/${today.address}/skjerm`)
  await Promise.all([secretary, chair, rade, home].map(isSound))
})

test('the secretary calls the roll with a substitute, and the chair opens the meeting step by step', async () => {
  const absent = secretary.getByRole('listitem').filter({ hasText: 'opposisjonsleder i Våler' }).first()
  await absent.locator('summary').click()
  await absent.getByRole('button', { name: 'vara for Våler' }).click()
  await says(secretary, '1 av 2')
  await press(secretary, 'Alle som er ventet, er her')
  await says(chair, 'Vedtaksfør: 6 av 6 til stede')
  await step('Åpne møtet')
  await step('Opprop')
  await step('Slå fast at møtet er lovlig innkalt og vedtaksført')
  await step('Godkjenn innkallingen')
  await step('Godkjenn sakslisten')
  await step('Ta opp «Kommuneøkonomi»')
  for (const page of [secretary, rade, valer, screen, home]) await says(page, 'Hva kan kommunene gjøre sammen?')
})

test('two members ask to speak from their phones, and everyone sees who has the floor', async () => {
  await press(rade, 'Be om ordet')
  await says(rade, 'Du er neste på talelisten')
  await press(valer, 'Be om ordet')
  await says(valer, 'Du er nummer 2 på talelisten')
  await chair.keyboard.press('n')
  await says(rade, 'Du har ordet')
  await says(screen, 'ordfører i Råde har ordet')
  await says(home, 'Deretter: ordfører i Våler')
  await Promise.all([screen, home].map(isSound))
})

test('a proposal from a phone is put to the vote on several phones, and nobody sees how before it closes', async () => {
  await step('Behandle «Kommuneøkonomi»')
  await says(rade, 'Rammen settes til 641')
  await unfold(rade, 'Legg fram forslag')
  await rade.getByRole('textbox', { name: 'Tekst' }).fill('Rammen settes til 600 000 kroner.')
  await press(rade, 'Legg fram forslaget')
  await says(screen, 'Rammen settes til 600 000 kroner.')
  await secretary.getByRole('radio', { name: 'Forslag 1' }).check()
  await secretary.keyboard.press('v')
  await says(rade, 'Stem nå')
  await says(screen, 'Votering pågår: 0 av 6 har stemt')
  expect(await rade.locator('.phone-vote').textContent()).toContain('Rammen settes til 600 000 kroner.')
  const chairsPhone = await signedIn('ordfører i Moss', small)
  await chairsPhone.goto(`/mosseregionen/moterom/${today.address}`)
  await Promise.all([press(rade, 'For'), press(valer, 'Mot'), press(chairsPhone, 'Mot')])
  await says(home, 'Votering pågår: 3 av 6 har stemt')
  expect(await home.locator('.scene-counts').count()).toBe(0)
  await isSound(rade)
  await secretary.keyboard.press('a')
  await secretary.keyboard.press('Enter')
  for (const page of [secretary, chair, rade, screen, home]) await says(page, 'Falt med 1 mot 2 stemmer')
  await says(rade, 'Du stemte: For.')
  await Promise.all([secretary, home].map(isSound))
  await chairsPhone.context().close()
})

test('hands are counted, a vote that went wrong is annulled with its reason, and the recommendation is adopted', async () => {
  await unfold(secretary, 'Ny votering')
  await secretary.getByRole('radio', { name: 'Innstillingen' }).check()
  await secretary.getByRole('radio', { name: 'Håndsopprekning, antall' }).check()
  await press(secretary, /^Start voteringen/)
  await secretary.getByRole('textbox', { name: 'For' }).fill('2')
  await secretary.getByRole('textbox', { name: 'Mot' }).fill('4')
  await press(secretary, 'Lagre antallet og avslutt')
  await says(screen, 'Falt med 2 mot 4 stemmer')
  await unfold(secretary, 'Annuller voteringen')
  await secretary.getByRole('textbox', { name: 'Hvorfor?' }).filter({ visible: true }).fill('Hendene ble talt feil.')
  await press(secretary, 'Annuller voteringen')
  await says(secretary, 'Annullert: Hendene ble talt feil.')
  await unfold(secretary, 'Ny votering')
  await secretary.getByRole('radio', { name: 'Innstillingen' }).check()
  await secretary.getByRole('radio', { name: 'Enstemmig, uten opptelling' }).check()
  await press(secretary, /^Start voteringen/)
  await unfold(secretary, 'Enstemmig vedtatt')
  await press(secretary, 'Avslutt voteringen')
  for (const page of [chair, rade, screen, home]) await says(page, 'Enstemmig vedtatt')
})

test('one who may be disqualified steps aside, the doors are closed for the case, and the public learns why alone', async () => {
  await step('Behandle «Forslag til budsjett»')
  await says(valer, 'Legevakten legges til Våler.')
  await unfold(valer, 'Jeg kan være inhabil')
  await valer.getByRole('textbox', { name: 'Grunn' }).fill('Søsteren min leder legevakten.')
  await press(valer, /^Meld/)
  await says(chair, 'Avgjør om ordfører i Våler kan være med på å behandle saken')
  await press(chair, 'Fratrer')
  await says(valer, 'Du har trådt til side i denne saken')
  await says(secretary, 'Vedtaksfør: 5 av 6 til stede')
  await secretary.getByRole('radio', { name: 'Lukking av møtet' }).check()
  await secretary.getByRole('radio', { name: 'Enstemmig, uten opptelling' }).check()
  await press(secretary, /^Start voteringen/)
  await unfold(secretary, 'Enstemmig vedtatt')
  await press(secretary, 'Avslutt voteringen')
  await unfold(secretary, 'Lukk dørene')
  await secretary.getByRole('radio', { name: /Hensynet til personvern/ }).check()
  await press(secretary, 'Lukk dørene')
  for (const page of [screen, home]) await says(page, 'Hjemmel: kommuneloven § 11-5 tredje ledd')
  expect(await home.locator('main').textContent()).not.toContain('Legevakten legges til Våler.')
  await says(rade, 'Dørene er lukket')
  await Promise.all([secretary, home].map(isSound))
  await press(secretary, 'Åpne dørene')
  await says(home, 'Legevakten legges til Våler.')
  await unfold(secretary, 'Ny votering')
  await secretary.getByRole('radio', { name: 'Håndsopprekning, antall' }).check()
  await press(secretary, /^Start voteringen/)
  await secretary.getByRole('textbox', { name: 'For' }).fill('4')
  await secretary.getByRole('textbox', { name: 'Mot' }).fill('1')
  await press(secretary, 'Lagre antallet og avslutt')
  for (const page of [chair, screen, home]) await says(page, 'Vedtatt med 4 mot 1 stemme')
})

test('a recess, any other business, and the meeting is closed on every page', async () => {
  await unfold(secretary, 'Pause')
  await press(secretary, 'Begynn pausen')
  for (const page of [screen, home]) await says(page, 'Pause')
  await step('Fortsett møtet')
  await step('Behandle «Felles legevakt»')
  await step('Behandle «Eventuelt»')
  await chair.locator('.next-step-title', { hasText: 'Hev møtet' }).waitFor()
  await chair.waitForTimeout(850)
  await unfold(chair, 'Hev møtet')
  await press(chair, 'Hev møtet')
  for (const page of [screen, home]) await says(page, 'Møtet er slutt')
  await says(rade, 'Møtet er hevet')
  await Promise.all([secretary, rade].map(isSound))
})

test('the minutes are written, approved, signed on a phone and published, and read by everyone', async () => {
  await secretary.goto('/mosseregionen/skrivebord')
  await secretary.getByRole('link', { name: /^Skriv protokollen fra Regionrådet/ }).click()
  await secretary.getByRole('textbox', { name: 'Tekst til Kommuneøkonomi' }).fill('Alle vil samarbeide **mer**.')
  await secretary.getByRole('button', { name: 'Lagre tekst til Kommuneøkonomi' }).click()
  await secretary.waitForURL(/#punkt-/)
  await secretary.getByRole('checkbox', { name: 'ordfører i Råde' }).check()
  await press(secretary, 'Lagre hvem som signerer')
  await isSound(secretary)
  await press(secretary, 'Send til møteleder')
  await says(secretary, 'Hos møteleder')
  await chair.goto(`/mosseregionen/moter/${today.address}`)
  await chair.getByRole('link', { name: 'Godkjenn protokollen' }).click()
  await isSound(chair)
  await unfold(chair, 'Godkjenn protokollen')
  await press(chair, 'Godkjenn protokollen')
  await says(chair, 'Den blir publisert når alle har signert.')
  await rade.goto(`/mosseregionen/moter/${today.address}`)
  await rade.getByRole('link', { name: 'Signer protokollen' }).click()
  await press(rade, 'Signer protokollen')
  await home.goto(`/mosseregionen/moter/${today.address}`)
  await home.getByRole('link', { name: 'Protokoll', exact: true }).first().click()
  await isSound(home)
  const read = await home.locator('main').textContent()
  for (const said of [
    'vara for Våler møtte for opposisjonsleder i Våler.',
    'Alle vil samarbeide mer.',
    'Ikke vedtatt. 1 stemte for, 2 stemte mot.',
    'Voteringen ble annullert og gjelder ikke. Grunn: Hendene ble talt feil.',
    'Rammen settes til 641 790 kroner.',
    'ikke skulle delta i behandlingen',
    'hjemmel: kommuneloven § 11-5 tredje ledd',
    'Vedtatt med 4 mot 1 stemme.',
  ])
    expect((read ?? '').replaceAll(/\s+/g, ' ').toLowerCase()).toContain(said.toLowerCase())
  expect(read).not.toContain('Søsteren min')
  await home.goto(`/mosseregionen/moter/${today.address}`)
  await isSound(home)
}, 40_000)
