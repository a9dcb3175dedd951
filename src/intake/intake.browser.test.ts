import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
const secretary = reader('secretary')
const deck = 'examples/mosseregionen-representantskap.pptx'
const desk = '/mosseregionen/skrivebord/les-inn'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  await database.database.write(mosseregionen, (tx) =>
    tx.insertInto('person').values({ council: mosseregionen, person: secretary.person, name: 'Sekretær' }).execute(),
  )
  site = await serveTestSite(database)
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

async function handIn(page: Page): Promise<void> {
  await page.goto(desk)
  await page.setInputFiles('input[type=file]', deck)
  await page.getByRole('button', { name: 'Les dokumentet' }).click()
  await page.getByRole('heading', { name: 'Dette forsto vi', exact: true }).waitFor()
}

describe('a secretary with a deck', () => {
  test('sees the document’s own words beside what was understood, answers, and has a council; all can be undone', async () => {
    const context = await openAs(browser, site, secretary)
    const page = await context.newPage()
    await handIn(page)
    expect(await page.getByText('Hvilket år er 12. desember?').isVisible()).toBe(true)
    expect(await page.locator('#sporsmal-1').getByText('så vi tror 2024').isVisible()).toBe(true)
    expect(await page.locator('.review-document mark', { hasText: '12. desember' }).count()).toBe(1)
    await page.locator('#sporsmal-1 a').click()
    expect(page.url()).toContain('#kilde-1-')
    await expectAccessible(page)
    await page.getByRole('group', { name: 'Svar' }).nth(1).getByLabel('Til vedtak').check()
    await page
      .getByRole('button', { name: /^Ta inn \d+ opplysninger$/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Dokumentet er tatt inn' }).waitFor()
    await expectAccessible(page)
    await page.goto('/mosseregionen/saker/003-24')
    expect(await page.getByText('Til vedtak').first().isVisible()).toBe(true)
    await page.goto('/mosseregionen/budsjett')
    expect((await page.locator('main').textContent())?.replace(/\s/g, ' ')).toContain('641 790 kroner')

    await page.goto(desk)
    await page.getByRole('link', { name: 'mosseregionen-representantskap.pptx' }).click()
    await page.getByText('Angre alt fra dette dokumentet').first().click()
    await page.getByRole('button', { name: 'Angre alt fra dette dokumentet' }).click()
    await page.getByText('Alt fra dette dokumentet er angret.').waitFor()
    expect((await page.goto('/mosseregionen/saker/003-24'))?.status()).toBe(404)
    await context.close()
  })

  test('corrects and leaves out; what cannot be read comes back with the reason and what was typed', async () => {
    const context = await openAs(browser, site, secretary)
    const page = await context.newPage()
    await handIn(page)
    const budget = page.locator('details', { has: page.locator('[name="/budget/ratePerInhabitant"]') })
    await budget.locator('summary').click()
    await page.fill('[name="/budget/ratePerInhabitant"]', 'sju')
    await page.getByRole('button', { name: 'Lagre svarene uten å ta inn' }).click()
    await page.locator('#feil').waitFor()
    expect(await page.inputValue('[name="/budget/ratePerInhabitant"]')).toBe('sju')
    expect(await page.locator('[name="/budget/ratePerInhabitant"]').isVisible()).toBe(true)
    await expectAccessible(page)
    await page.fill('[name="/budget/ratePerInhabitant"]', '7,90')
    await page.getByRole('button', { name: 'Lagre svarene uten å ta inn' }).click()
    await page.locator('#feil').waitFor({ state: 'detached' })
    expect(await page.inputValue('[name="/budget/ratePerInhabitant"]')).toBe('7,9')
    await context.close()
  })

  test('does it all without JavaScript, on a phone', async () => {
    const context = await openAs(browser, site, secretary, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    })
    const page = await context.newPage()
    await handIn(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth).catch(() => true)).toBe(
      true,
    )
    await page
      .getByRole('button', { name: /^Ta inn/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Dokumentet er tatt inn' }).waitFor()
    await handIn(page)
    expect(await page.getByText('Denne filen er tatt inn før').isVisible()).toBe(true)
    await context.close()
  })

  test('reads in the dark as well', async () => {
    const context = await openAs(browser, site, secretary, { colorScheme: 'dark' })
    const page = await context.newPage()
    await handIn(page)
    await expectAccessible(page)
    await context.close()
  })
})

test('a file that cannot be read says why and what helps', async () => {
  const context = await openAs(browser, site, secretary)
  const page = await context.newPage()
  await page.goto(desk)
  await page.setInputFiles('input[type=file]', {
    name: 'gammel.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
  })
  await page.getByRole('button', { name: 'Les dokumentet' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('ikke kan leses her')
  await expectAccessible(page)
  await context.close()
})
