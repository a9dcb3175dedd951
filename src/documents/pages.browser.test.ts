import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeCase } from '../cases/actions.ts'
import { addDecision } from '../cases/decisions/actions.ts'
import { addMeeting, announceMeeting, changeMeeting } from '../meetings/actions.ts'
import { addAgendaItem, changeAgendaItem } from '../meetings/agenda/actions.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { granted } from '../test/granted.ts'
import { planMeeting } from '../test/meeting.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'
import { addDocument } from './actions.ts'
import { storeFile } from './files/actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
const home = `/${mosseregionen}`
const secretary = reader('secretary')
const now = '2024-12-13T12:00:00Z'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const { meeting, body, budget, anyOther } = await planMeeting(database.database)
  const act = actAt(mosseregionen, now)
  await database.database.write(mosseregionen, async (tx) => {
    const budgetCase = {
      year: 2024,
      number: 3,
      title: 'Forslag til budsjett Mosseregionen interkommunalt politisk råd 2025',
      alternativeTitle: 'Forslag til budsjett MIPR 2025',
      account: 'Rådet lever av et bidrag fra hver kommune.\n\nBidraget dekker en halv stilling og møtene.',
      proposal: 'Budsjettet for 2025 vedtas med et bidrag på 7,50 kroner per innbygger.',
    }
    granted(await changeCase(tx, act, budget, budgetCase))
    granted(
      await changeMeeting(tx, act, meeting, { body, day: day('2024-12-12'), place: 'Moss rådhus', starts: '09:30' }),
    )
    granted(await announceMeeting(tx, act, meeting))
    const decided = { councilCase: budget, body, day: day('2024-12-12'), vote: 'Enstemmig' }
    granted(await addDecision(tx, act, { ...decided, text: budgetCase.proposal, result: 'adopted' }))
    const next = granted(
      await addMeeting(tx, act, { body, day: day('2025-01-20'), place: 'Vestby rådhus', starts: '10:00' }),
    )
    const opening = granted(await addAgendaItem(tx, act, next, { title: 'Åpning', kind: 'formality' }))
    granted(await changeAgendaItem(tx, act, opening, { title: 'Åpning', kind: 'formality', minutes: 10 }))
    granted(await addAgendaItem(tx, act, next, { councilCase: anyOther, minutes: 20, presenter: 'ordfører i Vestby' }))
    granted(await announceMeeting(tx, act, next))
    granted(await addMeeting(tx, act, { body, day: day('2025-03-03') }))
    const bytes = new TextEncoder().encode('%PDF-1.7 et saksframlegg')
    const { file } = granted(await storeFile(tx, act, { name: 'Budsjett.pdf', mediaType: 'application/pdf', bytes }))
    const paper = { title: 'Saksframlegg om budsjettet', kind: 'paper', file, day: day('2024-12-05') } as const
    granted(await addDocument(tx, act, { ...paper, councilCase: budget }))
    granted(await addDocument(tx, act, { ...paper, title: 'Notat', access: 'internal', kind: 'other', meeting }))
  })
  site = await serveTestSite(database, { now })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

const open = ['saker', 'saker/003-24', 'saker/002-24', 'moter', 'moter/2024-12-12', 'moter/2025-01-20', 'dokumenter']
const desk = [
  'saker',
  'saker/ny',
  'saker/003-24/vedtak/ny',
  'moter',
  'moter/ny',
  'moter/2025-01-20/saksliste',
  'moter/2025-01-20/saksliste/ny',
  'dokumenter',
  'dokumenter/ny',
].map((one) => `skrivebord/${one}`)

test.each(['light', 'dark'] as const)('anyone can read the pages, in %s colours', async (colorScheme) => {
  const context = await openAs(browser, site, undefined, { colorScheme })
  const page = await context.newPage()
  for (const path of open) {
    await page.goto(`${home}/${path}`)
    await expectAccessible(page)
  }
  await context.close()
})

test('the secretary can use the desk', async () => {
  const context = await openAs(browser, site, secretary)
  const page = await context.newPage()
  for (const path of [...desk, 'saker/003-24', 'moter/2025-03-03']) {
    await page.goto(`${home}/${path}`)
    await expectAccessible(page)
  }
  await context.close()
})

test('no page is wider than a phone', async () => {
  const context = await openAs(browser, site, secretary, { viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const wide: string[] = []
  for (const path of [...open, ...desk]) {
    await page.goto(`${home}/${path}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${path}: ${width}`)
  }
  expect(wide).toEqual([])
  await context.close()
})

test('the secretary moves an item with the keyboard, and hears where it stands', async () => {
  const context = await openAs(browser, site, secretary)
  const page = await context.newPage()
  await page.goto(`${home}/skrivebord/moter/2025-01-20/saksliste`)
  await page.getByRole('button', { name: 'Ned: Åpning' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('«Åpning» står nå på plass 2 av 2.').waitFor()
  const titles = await page.locator('.timeline-title > a').allTextContents()
  expect(titles).toEqual(['Sak 004/24 Eventuelt', 'Åpning'])
  await context.close()
})
