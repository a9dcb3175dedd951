import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reader } from '../foundation/http/visit.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { furnishCouncil, keepSecrets, secretWord } from '../test/living-council.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
const secretary = reader('secretary')

beforeAll(async () => {
  database = await openTestDatabase()
  await keepSecrets(database.database, await furnishCouncil(database.database))
  await foundCouncil(database.database, 'tomt', 'Tomt interkommunalt politisk råd')
  site = await serveTestSite(database, { now: '2024-12-01T12:00:00Z' })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const pages: readonly (readonly [path: string, as?: Reader])[] = [
  ['/'],
  ['/mosseregionen'],
  ['/mosseregionen/sok'],
  ['/mosseregionen/sok?q=samarbeid'],
  ['/mosseregionen/sok?q=hva+betaler+R%C3%A5de'],
  ['/mosseregionen/sok?q=finnesikke'],
  ['/mosseregionen/finnes-ikke'],
  ['/tomt'],
  ['/tomt', secretary],
  ['/mosseregionen/skrivebord', secretary],
  ['/tomt/skrivebord', secretary],
  [`/mosseregionen/sok?q=${encodeURIComponent(secretWord)}`, secretary],
]

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

async function visit(options: BrowserContextOptions, look: (page: Page, path: string) => Promise<void>): Promise<void> {
  for (const [path, as] of pages) {
    const context = await openAs(browser, site, as, options)
    const page = await context.newPage()
    await page.goto(path)
    await look(page, path + (as ? ' (sekretær)' : ''))
    await context.close()
  }
}

describe('the front pages, the search and the desk', () => {
  test.each([
    ['light', desktop],
    ['dark', desktop],
    ['light', phone],
    ['dark', phone],
  ] as const)(
    'are accessible in the %s theme on %o',
    async (colorScheme, viewport) => {
      await visit({ colorScheme, viewport }, expectAccessible)
    },
    90_000,
  )

  test('never scroll sideways, on a small phone or at 200 %', async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 640, height: 450 },
    ])
      await visit({ viewport }, async (page, path) => {
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(wider, path).toBeLessThanOrEqual(0)
      })
  }, 90_000)
})

describe('the front page of a council', () => {
  test('is one sheet of paper', async () => {
    const page = await (await openAs(browser, site)).newPage()
    await page.goto('/mosseregionen')
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await page.context().close()
  })

  test('puts the next meeting on top on a phone', async () => {
    const page = await (await openAs(browser, site, undefined, { viewport: phone })).newPage()
    await page.goto('/mosseregionen')
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    const tops = await page
      .getByRole('heading', { level: 2 })
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(headings[tops.indexOf(Math.min(...tops))]).toBe('Neste møte')
    await page.context().close()
  })
})

test('a reader searches from the field in the header, with the keyboard only', async () => {
  const page = await (await openAs(browser, site, undefined, { viewport: desktop })).newPage()
  await page.goto('/mosseregionen')
  await page.getByRole('searchbox').first().fill('handlingsplan')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Søk' }).waitFor()
  expect(await page.getByRole('status').textContent()).toMatch(/^\d+ treff på «handlingsplan»$/)
  await page
    .getByRole('link', { name: /^Vedtak/ })
    .first()
    .click()
  await page
    .getByRole('link', { name: /^Vedtak/, exact: false })
    .and(page.locator('[aria-current=page]'))
    .waitFor()
  await page.context().close()
})
