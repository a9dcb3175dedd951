import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agreeOn } from '../test/agreement.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type SeatedMembers, seatMembers } from '../test/roster.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let seated: SeatedMembers
let agreement: string
const act = actAt()
const secretary = reader('secretary')

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    seated = await seatMembers(tx, act)
    agreement = await agreeOn(tx, act, seated.participant)
  })
  site = await serveTestSite(database, { now: act.now.toString() })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const shots = process.env.SAMRAD_SCREENSHOTS

describe('pages that everyone reads', { timeout: 30_000 }, () => {
  test.each([
    ['medlemmer', 'light', 1280],
    ['medlemmer', 'dark', 1280],
    ['medlemmer', 'light', 360],
    ['avtale', 'light', 1280],
    ['avtale', 'dark', 360],
  ] as const)('%s, %s, %i wide: nothing in the way of anyone', async (path, colorScheme, width) => {
    const context = await openAs(browser, site, undefined, { colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(`/mosseregionen/${path}`)
    if (shots) await page.screenshot({ path: `${shots}/${path}-${colorScheme}-${width}.png`, fullPage: true })
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(wider).toBe(false)
    if (shots && width === 1280) {
      await page.emulateMedia({ media: 'print' })
      await page.screenshot({ path: `${shots}/${path}-print.png`, fullPage: true })
    }
    await context.close()
  })
})

test.each([
  ['medlemmer', 'nn', 'Plassen er ledig. Kommunestyret vel ein ny medlem.'],
  ['medlemmer', 'en', 'The seat is vacant.'],
  ['avtale', 'nn', 'Kommunane har inngått ein skriftleg avtale.'],
  ['avtale', 'en', '6 of the 8 points that the law requires'],
])('%s in %s', { timeout: 30_000 }, async (path, language, said) => {
  const context = await openAs(browser, site, undefined, { viewport: { width: 800, height: 900 } })
  const page = await context.newPage()
  await page.goto(`/mosseregionen/${path}?sprak=${language}`)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  expect(await page.locator('main').textContent()).toContain(said)
  if (shots) await page.screenshot({ path: `${shots}/${path}-${language}.png`, fullPage: true })
  await context.close()
})

test('the desk’s pages: nothing in the way of anyone', async () => {
  const context = await openAs(browser, site, secretary, { viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const desk = '/mosseregionen/skrivebord'
  const substitute = `vara/ny?organ=${seated.body}&deltaker=${seated.participant.Moss}`
  const paths = [
    'radet',
    'deltakere',
    'organer',
    'organer/ny',
    'avtaler',
    'avtaler/ny',
    `avtaler/${agreement}/innhold`,
    `avtaler/${agreement}/andeler`,
    `avtaler/${agreement}/punkter/ny?slag=matter`,
    'medlemmer',
    `medlemmer/plass/${seated.seat['ordfører i Moss']}`,
    `plasser/ny?organ=${seated.body}`,
    `perioder/ny?plass=${seated.seat['ordfører i Våler']}`,
    substitute,
    'ledelse/ny',
  ]
  for (const path of paths) {
    await page.goto(`${desk}/${path}`)
    if (shots)
      await page.screenshot({ path: `${shots}/desk-${path.replace(/[^a-z]+/g, '-').slice(0, 30)}.png`, fullPage: true })
    await expectAccessible(page)
  }
  await context.close()
}, 60_000)

test('a substitute is moved with the keyboard alone', async () => {
  const context = await openAs(browser, site, secretary)
  const page = await context.newPage()
  await page.goto(`/mosseregionen/skrivebord/vara/ny?organ=${seated.body}&deltaker=${seated.participant.Moss}`)
  await page.getByLabel('Eller en ny person').fill('andre varamedlem fra Moss')
  await page.getByLabel('Fra', { exact: true }).fill('2024-01-01')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Flytt andre varamedlem fra Moss opp' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#vara-/)
  const names = await page.locator('li[id^="vara-"] > a').allTextContents()
  expect(names.slice(0, 2)).toEqual(['andre varamedlem fra Moss', 'første varamedlem fra Moss'])
  await context.close()
})
