import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { furnishBudget } from '../test/plan-and-budget.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'
import { stateSum } from './actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let budget: string

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    const furnished = await furnishBudget(tx, actAt())
    budget = furnished.budget
    await stateSum(tx, actAt(), budget, 'expense', 64_178_000)
  })
  site = await serveTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

test.each([
  ['light', 1320],
  ['dark', 390],
] as const)(
  'the budget and its desk are accessible, %s, %i px wide, and never scroll sideways',
  async (colorScheme, width) => {
    const viewport = { width, height: 900 }
    const context = await openAs(browser, site, reader('secretary'), { colorScheme, viewport })
    const page = await context.newPage()
    const desk = `skrivebord/budsjett/${budget}`
    for (const path of ['budsjett', `${desk}/innhold`, desk, 'skrivebord/bidrag/ny', 'skrivebord/budsjettlinjer/ny']) {
      await page.goto(`/mosseregionen/${path}`)
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await context.close()
  },
)

test('the share of each municipality is drawn in its own colour and said in the table beside', async () => {
  const context = await openAs(browser, site)
  const page = await context.newPage()
  await page.goto('/mosseregionen/budsjett')
  const widths = await page
    .locator('.share-picture rect')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  const whole = widths.reduce((one, other) => one + other, 0)
  expect(widths.map((width) => Math.round((width / whole) * 100))).toEqual([61, 23, 9, 7])
  expect(await page.getByRole('row', { name: /^Moss/ }).textContent()).toContain('60,8')
  await context.close()
})
