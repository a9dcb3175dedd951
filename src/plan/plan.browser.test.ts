import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { furnishPlan } from '../test/plan-and-budget.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'
import { linkActionToCase, linkAreaToGoal, linkPurposeToArea } from './threads/actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
const act = actAt()

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    const { purposes, areas, goals, actions, planCase } = await furnishPlan(tx, act)
    await linkPurposeToArea(tx, act, purposes[0]!, areas[0]!)
    await linkAreaToGoal(tx, act, areas[0]!, goals[0]!)
    await linkActionToCase(tx, act, actions[0]!, planCase)
  })
  site = await serveTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

test('a thread is followed without JavaScript, and the shared words are marked in both texts', async () => {
  const context = await openAs(browser, site, undefined, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/mosseregionen/plan')
  await page.getByRole('link', { name: '1.1 Samarbeide om arealer til næring' }).last().click()
  expect(new URL(page.url()).search).toBe('?trad=tiltak-1-1')
  expect(await page.locator('.thread-card.lit').count()).toBe(5)
  expect(await page.locator('.thread-card mark').count()).toBe(2)
  await page.getByRole('link', { name: 'Vis alt' }).click()
  expect(await page.locator('.thread-card.lit').count()).toBe(0)
  await context.close()
})

test.each([
  ['light', 1320],
  ['dark', 390],
] as const)(
  'the plan and its desk are accessible, %s, %i px wide, and never scroll sideways',
  async (colorScheme, width) => {
    const viewport = { width, height: 900 }
    const context = await openAs(browser, site, reader('secretary'), { colorScheme, viewport })
    const page = await context.newPage()
    for (const path of [
      'plan',
      'plan?trad=tiltak-1-1',
      'skrivebord/plan',
      'skrivebord/plan/trader',
      'skrivebord/plan/mal/ny',
    ]) {
      await page.goto(`/mosseregionen/${path}`)
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await context.close()
  },
)
