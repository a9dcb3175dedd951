import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appoint } from '../../accounts/appointments/actions.ts'
import { addPerson } from '../../accounts/people/actions.ts'
import { longest } from '../../accounts/sessions/rules.ts'
import { insertSession } from '../../accounts/sessions/store.ts'
import { hashOf } from '../../accounts/token.ts'
import { randomToken, randomUUIDv7 } from '../../foundation/identity.ts'
import { expectAccessible, openAs, openBrowser } from '../../test/browser.ts'
import { exemptTitle, type PreparedMeeting, prepareMeeting } from '../../test/called-meeting.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { type MailServer, openMailServer } from '../../test/mail-server.ts'
import { openLetter, openPostOffice } from '../../test/post-office.ts'
import { type ServedSite, serveTestSite } from '../../test/serving.ts'
import { noticePost, withdrawalPost } from './letters/subscriber.ts'

let database: TestDatabase
let mail: MailServer
let site: ServedSite
let browser: Browser
let prepared: PreparedMeeting
let deliver: () => Promise<void>
const act = actAt()

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  prepared = await database.database.write(mosseregionen, async (tx) => {
    const meeting = await prepareMeeting(tx, act)
    const secretary = await addPerson(tx, act, { name: 'sekretær' })
    granted(await appoint(tx, act, { person: secretary, role: 'secretary', from: day('2024-01-01'), to: null }))
    return { ...meeting, person: { ...meeting.person, sekretær: secretary } }
  })
  mail = await openMailServer()
  site = await serveTestSite(database, { now: act.now.toString(), installation: { canSend: true } })
  browser = await openBrowser()
  const about = { database: database.database, council: mosseregionen, site, mail, now: () => act.now }
  deliver = openPostOffice([noticePost, withdrawalPost], about).deliver
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await mail?.stop()
  await database?.drop()
})

const shots = process.env.SAMRAD_SCREENSHOTS
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }

async function look(page: Page, name: string) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  await expectAccessible(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  expect(wide, `${name} is wider than its window`).toBe(false)
}

/** A window in which the person has signed in. */
async function windowOf(who: string, options: BrowserContextOptions = phone): Promise<BrowserContext> {
  const token = randomToken()
  const session = { session: randomUUIDv7(), tokenHash: hashOf(token), means: 'passkey', agent: '' } as const
  const person = prepared.person[who] ?? ''
  await database.database.writeQuietly(mosseregionen, (tx) =>
    insertSession(tx, mosseregionen, { ...session, person, began: act.now, expires: act.now.add(longest) }),
  )
  const context = await openAs(browser, site, undefined, options)
  await context.addCookies([{ name: 'samrad', value: token, url: site.address }])
  return context
}

const letterTo = (who: string) => mail.letters.map(openLetter).findLast(({ text }) => text.startsWith(`Hei, ${who}!`))
const linkTo = (who: string) =>
  /http:\/\/localhost:\d+(\/mosseregionen\/svar\/[\w-]{43})/.exec(letterTo(who)?.text ?? '')![1]!

test('the secretary sends the notice, a member is absent, and the substitute sees exactly those papers', async () => {
  const desk = await windowOf('sekretær', { viewport: { width: 1280, height: 900 } })
  const page = await desk.newPage()
  await page.goto('/mosseregionen/skrivebord/moter/2024-12-20/innkalling')
  await look(page, 'innkalling-for')
  await page.locator('[name=melding]').fill('Vi begynner med kaffe klokka ni.')
  for (const field of await page.locator('textarea[name^=grunn-]').all())
    await field.fill('Kommunestyret velger 12. desember.')
  await page.getByRole('button', { name: 'Send innkallingen' }).click()
  await page.waitForURL('**/innkalling')
  await deliver()
  await page.reload()
  await look(page, 'innkalling-bevis')
  expect(await page.locator('main').textContent()).toContain('Versjon 1, innkalling')

  const member = await openAs(browser, site, undefined, phone)
  const link = await member.newPage()
  await link.goto(linkTo('ordfører i Moss'))
  await look(link, 'svar-lenke')
  expect(await link.locator('main').textContent()).not.toContain(exemptTitle)
  await link.getByRole('button', { name: 'Jeg kommer' }).click()
  await link.getByText('Du har svart at du kommer.').waitFor()
  await link.locator('summary', { hasText: 'Årsak' }).click()
  await link.locator('[name=arsak]').fill('Reise')
  await link.getByRole('button', { name: 'Meld forfall' }).click()
  await link.getByText('Vi har kalt inn vara: første varamedlem fra Moss').waitFor()
  await look(link, 'svar-forfall')
  await member.close()

  await deliver()
  expect(letterTo('første varamedlem fra Moss')?.text).toContain('Du er kalt inn som vara for ordfører i Moss.')
  const substitute = await windowOf('vara fra Moss')
  const own = await substitute.newPage()
  await own.goto('/mosseregionen/mine-moter')
  await look(own, 'mine-moter')
  await own.getByRole('link', { name: 'Les papirene' }).click()
  await own.waitForURL('**/mine-moter/2024-12-20')
  expect(await own.locator('main').textContent()).toContain(exemptTitle)
  await look(own, 'papirene')
  await own.goto('/mosseregionen/moter/2024-12-20')
  await look(own, 'motesiden-vara')

  const other = await windowOf('andre varamedlem fra Moss')
  const nothing = await other.newPage()
  await nothing.goto('/mosseregionen/mine-moter')
  await look(nothing, 'mine-moter-ingen')
  await nothing.goto('/mosseregionen/mine-moter/2024-12-20')
  expect(new URL(nothing.url()).pathname).toBe('/mosseregionen/moter/2024-12-20')
  expect(await nothing.locator('main').textContent()).not.toContain(exemptTitle)
  await other.close()

  await page.goto('/mosseregionen/skrivebord/moter/2024-12-20/svar')
  await look(page, 'svar-skrivebord')
  const row = page.locator('tr', { hasText: 'ordfører i Moss' }).first()
  expect(await row.textContent()).toMatch(/Forfall.*Reise.*første varamedlem fra Moss/s)
  await page.getByRole('button', { name: 'Registrer svar fra første varamedlem fra Moss: Meld forfall' }).click()
  await page.getByText('Forbigått: første varamedlem fra Moss (kan ikke komme)').waitFor()
  await own.goto('/mosseregionen/mine-moter/2024-12-20')
  expect(await own.locator('main').textContent()).not.toContain(exemptTitle)
  await substitute.close()
  await page.setViewportSize({ width: 360, height: 780 })
  await look(page, 'svar-skrivebord-telefon')
  await page.goto('/mosseregionen/skrivebord/moter/2024-12-20/innkalling')
  await look(page, 'innkalling-telefon')
  await desk.close()
}, 90_000)

test('a member answers by keyboard alone', async () => {
  const context = await windowOf('ordfører i Vestby')
  const page = await context.newPage()
  await page.goto('/mosseregionen/mine-moter')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (let at = 0; at < 60 && !(await focused()).startsWith('Jeg kommer'); at++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Du har svart at du kommer.').waitFor()
  await context.close()
}, 60_000)
