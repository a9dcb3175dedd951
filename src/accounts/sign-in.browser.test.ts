import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openBrowser } from '../test/browser.ts'
import { actAt, foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'
import { appoint } from './appointments/actions.ts'
import { inviteByHand } from './invitations/actions.ts'
import { addPerson } from './people/actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await serveTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

/** A phone or computer with a passkey store that says yes at once, as if a finger had been laid on it. */
async function deviceOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return page
}

async function invitationOfSecretary(): Promise<string> {
  const now = Temporal.Now.instant()
  const act = actAt(mosseregionen, `${now}`)
  const token = await database.database.write(mosseregionen, async (tx) => {
    const person = await addPerson(tx, act, { name: 'Sekretær i Mosseregionen' })
    await appoint(tx, act, { person, role: 'secretary', from: act.today, to: null })
    return inviteByHand(tx, act, person)
  })
  return `/mosseregionen/invitasjon/${token}`
}

const heading = (page: Page) => page.locator('h1').textContent()

test('the invited secretary makes a passkey, signs out and in, sees the sessions and ends them', async () => {
  const context = await browser.newContext({ baseURL: site.address, locale: 'nb-NO' })
  const page = await deviceOf(context)
  const link = await invitationOfSecretary()

  await page.goto(link)
  expect(await heading(page)).toContain('Sekretær i Mosseregionen')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lag passnøkkel og logg inn' }).click()
  await page.waitForURL('**/mosseregionen/konto')
  expect(await page.locator('main').textContent()).toContain('Du er logget inn som sekretær')
  await expectAccessible(page)

  await page.locator('details.account summary').click()
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
  await page.waitForURL('**/mosseregionen')
  expect((await page.goto(link))?.status()).toBe(410)
  expect(await page.locator('main').textContent()).toContain('Lenken er brukt')
  await expectAccessible(page)

  await page.goto('/mosseregionen/skrivebord/personer')
  expect(new URL(page.url()).pathname).toBe('/mosseregionen/logg-inn')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click()
  await page.waitForURL('**/skrivebord/personer')
  expect(await heading(page)).toBe('Personer')
  await expectAccessible(page)

  await page.goto('/mosseregionen/konto')
  const sessions = page.locator('#okter-liste-navn').locator('xpath=ancestor::table').locator('tbody tr')
  expect(await sessions.count()).toBe(1)
  expect(await sessions.first().textContent()).toMatch(/Chrome, Linux.*denne/s)
  await sessions.first().getByRole('button', { name: 'Avslutt' }).click()
  await page.waitForURL('**/mosseregionen/logg-inn')
  await page.goto('/mosseregionen/konto')
  expect(new URL(page.url()).pathname).toBe('/mosseregionen/logg-inn')
  await context.close()
})

test('a second passkey is added, named and removed, and the last one only after a warning', async () => {
  const context = await browser.newContext({ baseURL: site.address, locale: 'nb-NO' })
  const page = await deviceOf(context)
  await page.goto(await invitationOfSecretary())
  await page.getByRole('button', { name: 'Lag passnøkkel og logg inn' }).click()
  await page.waitForURL('**/konto')

  await page.getByLabel('Navn', { exact: true }).fill('Reservenøkkel')
  await page.getByRole('button', { name: 'Legg til en passnøkkel' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('allerede en passnøkkel')

  await page.getByRole('link', { name: 'Chrome, Linux' }).click()
  await expectAccessible(page)
  await page.getByLabel('Navn', { exact: true }).fill('Maskinen på kontoret')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.waitForURL('**/konto')
  await page.getByRole('link', { name: 'Maskinen på kontoret' }).click()
  await page.locator('details.confirm summary').click()
  expect(await page.locator('.confirm-question').textContent()).toContain('den eneste passnøkkelen din')
  await context.close()
})

test('someone without a passkey of this council is told nothing about who has one', async () => {
  const context = await browser.newContext({ baseURL: site.address, locale: 'nb-NO' })
  const page = await deviceOf(context)
  await page.goto('/mosseregionen/logg-inn')
  await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('Prøv igjen')
  await context.close()
})
