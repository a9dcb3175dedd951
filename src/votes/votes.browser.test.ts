import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Act } from '../foundation/act.ts'
import { dayOf } from '../foundation/days.ts'
import type { Reader } from '../foundation/http/visit.ts'
import { takeUp } from '../meetings/course/actions.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { gather, type Hall } from '../test/hall.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'
import { annulBallot } from './closing/actions.ts'
import { openBallot } from './opening/actions.ts'
import { ballotDeskPath, ballotPath } from './paths.ts'
import { readBallots } from './store.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let hall: Hall
let ballot: string
const phone = { viewport: { width: 390, height: 844 } }

function act(): Act {
  const now = Temporal.Now.instant()
  return { council: mosseregionen, actor: { person: null }, now, today: dayOf(now) }
}

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  hall = await gather(database.database, act(), { members: 6, present: 5 })
  await database.database.write(mosseregionen, (tx) => takeUp(tx, act(), hall.meeting.meeting, hall.item))
  site = await serveTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

/** Everyone votes anew in each test. */
beforeEach(async () => {
  const about = { items: [hall.item], about: 'procedure', question: 'Skal vi ta pause før neste sak?' } as const
  ballot = await database.database.write(mosseregionen, async (tx) => {
    const open = (await readBallots(tx, mosseregionen, hall.meeting.meeting, 'everything')).find((one) => !one.closedAt)
    if (open) granted(await annulBallot(tx, act(), open.ballot, 'Prøve'))
    return granted(await openBallot(tx, act(), hall.meeting, about))
  })
})

const member = (at: number): Reader => ({
  person: hall.members[at]!.person,
  name: hall.members[at]!.name,
  session: `session ${at}`.padEnd(36, '0').replace(' ', '-'),
  offices: new Set(['member']),
})
const at = { council: mosseregionen }
const visit = async (page: Page) => void (await page.goto(ballotPath(at, hall.meeting, ballot)))
const status = (page: Page) => page.locator('.ballot-own')

test('For and Mot look alike until one is chosen, and are reached by key', async () => {
  const context = await openAs(browser, site, member(1), phone)
  const page = await context.newPage()
  await visit(page)
  const looks = await page.locator('.ballot-choice').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect()
      const { color, backgroundColor, borderColor, fontWeight, fontSize } = getComputedStyle(button)
      return { width, height, color, backgroundColor, borderColor, fontWeight, fontSize }
    }),
  )
  expect(looks[0]).toEqual(looks[1])
  expect(looks[0]!.height).toBeGreaterThanOrEqual(48)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Mot' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Du har stemt mot.').waitFor()
  if (process.env.SAMRAD_SCREENSHOTS) await page.screenshot({ path: `${process.env.SAMRAD_SCREENSHOTS}/phone.png` })
  expect(await page.getByRole('button', { name: 'Mot' }).getAttribute('aria-pressed')).toBe('true')
  await expectAccessible(page)
  await context.close()
})

test('«Du har stemt» stands there only on an answer; without a network it is sent when the network is back', async () => {
  const context = await openAs(browser, site, member(2), phone)
  const page = await context.newPage()
  await visit(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'For' }).click()
  await page.getByText('Stemmen er ikke sendt.').waitFor()
  await page.getByRole('button', { name: 'Mot' }).click()
  expect(await status(page).textContent()).not.toContain('Du har stemt')
  await context.setOffline(false)
  await page.getByText('Du har stemt mot.').waitFor()
  await context.close()
})

test('an answer that is lost is asked for again with the same key: one press is one vote', async () => {
  const context = await openAs(browser, site, member(3), phone)
  const page = await context.newPage()
  let sent = 0
  await page.route('**/stem', async (route) => {
    const answer = await route.fetch()
    return ++sent < 3 ? route.abort() : route.fulfill({ response: answer })
  })
  await visit(page)
  await page.getByRole('button', { name: 'For' }).click()
  await page.getByText('Du har stemt for.').waitFor()
  expect(sent).toBe(3)
  const rows = await database.database.read(mosseregionen, (tx) =>
    tx.selectFrom('vote').select('choice').where('ballot', '=', ballot).execute(),
  )
  expect(rows).toEqual([{ choice: 1 }])
  await context.close()
})

test('works without JavaScript', async () => {
  const context = await openAs(browser, site, member(4), { ...phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await visit(page)
  await page.getByRole('button', { name: 'For' }).click()
  await page.getByRole('button', { name: 'Mot' }).click()
  expect(await status(page).textContent()).toContain('Du har stemt mot.')
  await context.close()
})

test.each([
  ['light', 1320],
  ['dark', 390],
] as const)(
  'the desk and the result are accessible, %s, %i px wide, and never scroll sideways',
  async (colorScheme, width) => {
    const context = await openAs(browser, site, reader('secretary'), { colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const desk = ballotDeskPath(at, hall.meeting)
    const look = async (name: string) => {
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      if (process.env.SAMRAD_SCREENSHOTS)
        await page.screenshot({ path: `${process.env.SAMRAD_SCREENSHOTS}/${name}-${width}.png`, fullPage: true })
    }
    await page.goto(desk)
    await look('open')
    await page.getByText('Før inn for en som ikke får stemt selv').click()
    for (const { seat } of hall.members.slice(0, 5)) await page.locator(`input[name="stemme-${seat}"]`).first().check()
    await page.getByRole('button', { name: 'Lagre stemmene' }).click()
    await page.getByText('5 av 5 har stemt').first().waitFor()
    await page.locator('summary', { hasText: 'Avslutt voteringen' }).click()
    await page.getByRole('button', { name: 'Avslutt voteringen' }).click()
    await page.getByRole('heading', { name: 'Voteringer' }).waitFor()
    await look('desk')
    await visit(page)
    await page.getByText('Enstemmig vedtatt').first().waitFor()
    for (const one of await page.locator('.ballot-result summary').all()) await one.click()
    await look('result')
    await context.close()
  },
)
