import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, openAs, openBrowser } from '../../test/browser.ts'
import { actAt, foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { planMeeting, type TestMeeting } from '../../test/meeting.ts'
import { pageText } from '../../test/page-text.ts'
import { type ServedSite, serveTestSite } from '../../test/serving.ts'
import { addMeeting, announceMeeting, changeMeeting } from '../actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let planned: TestMeeting
const secretary = reader('secretary')
const builder = '/mosseregionen/skrivebord/moter/2024-12-12/saksliste'

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  planned = await planMeeting(database.database)
  site = await serveTestSite(database, { now: '2024-12-01T12:00:00Z' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const titles = async () => {
  const html = await (await site.get(builder, secretary)).text()
  return [...html.matchAll(/timeline-title"><a[^>]*>([^<]+)/g)].map(([, title]) => title!)
}

test('an item is dragged before another, and moved with Alt and an arrow; the page says where it stands', async () => {
  const page = await (await openAs(browser, site, secretary)).newPage()
  await page.goto(builder)
  const item = (text: string) => page.locator('li[id^="punkt-"] > .timeline-row', { hasText: text })
  await item('Kommuneøkonomi').dragTo(item('Om NMBU'))
  await page.waitForURL('**flyttet=**')
  expect((await titles()).slice(0, 3)).toEqual([
    'Åpning og godkjenning av møteinnkalling',
    'Kommuneøkonomi',
    'Om NMBU og signering av samarbeidsavtale',
  ])
  await page.getByRole('link', { name: 'Kommuneøkonomi' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByText('«Kommuneøkonomi» står nå på plass 3 av').waitFor()
  expect((await titles())[2]).toBe('Kommuneøkonomi')
  await expectAccessible(page)
  await page.context().close()
})

test('an item is not dragged under itself', async () => {
  const html = await (await site.get(builder, secretary)).text()
  const [, inner] = /id="punkt-([^"]+)"(?:(?!id="punkt-).)*Handlingsplan/s.exec(html) ?? []
  const answer = await site.send(`${builder}/${planned.caseList}/flytt`, { foran: inner ?? '' }, secretary)
  expect([answer.status, pageText(await answer.text())]).toEqual([409, expect.stringContaining('under seg selv')])
})

test('guests, questions and parties are written one on each line and shown to all', async () => {
  const items = await (await site.get(builder, secretary)).text()
  const idOf = (title: string) => new RegExp(`saksliste/([0-9a-f-]{36})"[^>]*>${title}`).exec(items)?.[1] ?? ''
  const fields = { kind: 'dialogue', starts: '', councilCase: '', presenter: '', outcome: '', document: '' }
  const dialogue = {
    ...fields,
    title: 'Kommuneøkonomi',
    minutes: '30',
    guests: 'Rektor, NMBU',
    questions: '- Hva haster?\n- Hva kan vente?',
    parties: '',
  }
  const signing = {
    ...fields,
    kind: 'signing',
    title: 'Om NMBU og signering av samarbeidsavtale',
    minutes: '15',
    guests: '',
    questions: '',
    parties: 'Moss kommune: ordføreren\nNMBU: rektor',
  }
  expect((await site.send(`${builder}/${idOf('Kommuneøkonomi')}`, dialogue, secretary)).status).toBe(303)
  expect((await site.send(`${builder}/${idOf('Om NMBU')}`, signing, secretary)).status).toBe(303)
  await announce()
  const text = pageText(await (await site.get('/mosseregionen/moter/2024-12-12')).text())
  expect(text).toContain('Gjester: Rektor, NMBU')
  expect(text).toContain('Hva haster? Hva kan vente?')
  expect(text).toContain('Parter som signerer: Moss kommune, NMBU')
  const ceremony = `/mosseregionen/moter/2024-12-12/signering/${idOf('Om NMBU')}`
  const page = await (await openAs(browser, site)).newPage()
  await page.goto(ceremony)
  await page.getByText('0 av 2 parter har signert.').waitFor()
  await expectAccessible(page)
  await page.context().close()
  const asSecretary = await (await site.get(ceremony, secretary)).text()
  const [, sign] = /action="([^"]+)"[^>]*><input type="hidden" name="signert"/.exec(asSecretary) ?? []
  expect((await site.send(sign ?? '', { signert: 'ja' }, secretary)).status).toBe(303)
  expect(pageText(await (await site.get(ceremony)).text())).toMatch(/1 av 2 parter har signert.*NMBU.*Signerer nå/s)
  expect((await site.send(sign ?? '', { signert: 'nei' }, secretary)).status).toBe(303)
  expect(pageText(await (await site.get(ceremony)).text())).toContain('0 av 2 parter')
})

test('the next meeting begins with the items of the last one, without its cases', async () => {
  const meeting = await database.database.write('mosseregionen', async (tx) =>
    granted(await addMeeting(tx, actAt(), { body: planned.body, day: day('2025-06-12'), starts: '09:00' })),
  )
  expect(meeting).toBeTruthy()
  const next = '/mosseregionen/skrivebord/moter/2025-06-12/saksliste'
  expect(pageText(await (await site.get(next, secretary)).text())).toContain('Bruk forrige møte som mal')
  expect((await site.send(`${next}/mal`, {}, secretary)).status).toBe(303)
  const text = pageText(await (await site.get(next, secretary)).text())
  expect(text).toContain('Åpning og godkjenning av møteinnkalling')
  expect(text).not.toContain('Handlingsplan')
  expect((await site.send(`${next}/mal`, {}, secretary)).status).toBe(409)
})

test('any other business says why a matter may not be decided there, and what is allowed', async () => {
  const form = { title: 'Eventuelt', kind: 'any-other-business', councilCase: '', minutes: '', starts: '' }
  expect((await site.send(`${builder}/ny`, form, secretary)).status).toBe(303)
  const text = pageText(await (await site.get(builder, secretary)).text())
  expect(text).toContain('bare avgjøres hvis verken møtelederen eller en tredel av de møtende medlemmene motsetter seg')
  expect(text).toContain('kommuneloven § 11-3 femte ledd')
})

const announce = () =>
  database.database.write('mosseregionen', async (tx) => {
    const values = { body: planned.body, day: day('2024-12-12'), starts: '09:00', place: 'Moss rådhus' }
    const refusal = await changeMeeting(tx, actAt(), planned.meeting, values)
    return refusal ?? announceMeeting(tx, actAt(), planned.meeting)
  })
