import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '../accounts/identify.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { signInAll } from '../test/hall.ts'
import { type HeldMeeting, holdMeeting, secretOfTheMeeting } from '../test/held-meeting.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'

const base = `/${mosseregionen}/moter/2024-12-12/protokoll`
const desk = `/${mosseregionen}/skrivebord/moter/2024-12-12/protokoll`
const phone = { viewport: { width: 390, height: 844 } }

let database: TestDatabase
let site: ServedSite
let browser: Browser
let held: HeldMeeting

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await holdMeeting(database.database)
  site = await serveTestSite(database)
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

const seen = async (page: Page, name: string) => {
  const folder = process.env.SAMRAD_SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** A window of somebody who has signed in with a passkey. */
async function signedIn(name: string, options = {}): Promise<Page> {
  const [token] = await signInAll(database.database, mosseregionen, [held.person[name]!], Temporal.Now.instant())
  const context = await openAs(browser, site, undefined, options)
  await context.addCookies([{ name: sessionCookie, value: token!, url: site.address }])
  return context.newPage()
}

test('minutes go from the secretary’s words to everyone: the chair approves and signs on a phone', async () => {
  const secretary = await (await openAs(browser, site, reader('secretary'))).newPage()
  await secretary.goto(desk)
  await expectAccessible(secretary)
  await seen(secretary, 'desk')
  expect(await secretary.getByText('Ingenting mangler').isVisible()).toBe(true)
  await secretary
    .getByRole('textbox', { name: 'Tekst til sak 003/24' })
    .fill('Daglig leder orienterte om **befolkningstallene**.')
  await secretary.getByRole('button', { name: 'Lagre tekst til sak 003/24' }).click()
  await secretary.waitForURL(new RegExp(`punkt-${held.budget}`))
  await secretary.getByRole('button', { name: 'Send til møteleder' }).click()
  await secretary.getByText('Hos møteleder').waitFor()
  await seen(secretary, 'desk-sent')

  const chair = await signedIn('ordfører i Moss', phone)
  await chair.goto(base)
  await chair.getByRole('heading', { name: 'Protokollen venter på deg' }).waitFor()
  await expectAccessible(chair)
  await seen(chair, 'chair-phone')
  await chair.locator('summary', { hasText: 'Godkjenn protokollen' }).click()
  await chair.getByRole('button', { name: 'Godkjenn protokollen' }).click()
  await chair.getByText('Du signerer som møteleder').waitFor()
  await chair.getByRole('button', { name: 'Signer protokollen' }).click()
  await chair.getByText('Protokollen er uendret').waitFor()
  await seen(chair, 'signed-phone')

  const citizen = await (await openAs(browser, site)).newPage()
  await citizen.goto(base)
  await expectAccessible(citizen)
  await seen(citizen, 'public')
  const read = await citizen.locator('main').textContent()
  expect(read).toContain('Daglig leder orienterte om befolkningstallene.')
  expect(read).toContain('Møtet ble lukket kl. 10.15')
  expect(read).not.toContain(secretOfTheMeeting)
  await citizen.emulateMedia({ media: 'print' })
  await seen(citizen, 'print')
  if (process.env.SAMRAD_SCREENSHOTS)
    await citizen.pdf({ path: `${process.env.SAMRAD_SCREENSHOTS}/print.pdf`, format: 'A4' })
}, 90_000)

test('an extract is sent from the desk, and the board tells everyone how far it has come', async () => {
  const page = await (await openAs(browser, site, reader('secretary'))).newPage()
  await page.goto(`/${mosseregionen}/skrivebord/saerutskrifter`)
  await expectAccessible(page)
  await page.goto(`/${mosseregionen}/skrivebord/oppfolging/ny`)
  await expectAccessible(page)
  await page.goto(`/${mosseregionen}/skrivebord/saerutskrifter`)
  await page.getByRole('link', { name: /003\/24/ }).click()
  await page.getByRole('heading', { name: 'Send til' }).waitFor()
  await expectAccessible(page)
  await seen(page, 'extract-desk')
  await page.getByLabel('E-postadresse til Moss').fill('post@moss.example')
  await page.getByLabel('De skal gjøre det samme vedtaket selv').check()
  await page.getByRole('button', { name: 'Send særutskrift' }).click()
  await page.getByRole('heading', { name: 'Moss', exact: true }).waitFor()
  await seen(page, 'extract-sent')
  await page.goto(`/${mosseregionen}/saerutskrifter`)
  await expectAccessible(page)
  expect(await page.locator('main').textContent()).toContain('0 av 1 har vedtatt')
  await seen(page, 'extract-public')
}, 60_000)
