import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../foundation/days.ts'
import { readAttendance } from '../meetings/attendance/reading.ts'
import { presentAt } from '../meetings/attendance/rules.ts'
import { readCourse } from '../meetings/course/reading.ts'
import { findMeeting } from '../meetings/store.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { type Chamber, fillChamber } from '../test/chamber.ts'
import { readersIn } from '../test/chamber-readers.ts'
import { foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type ServedSite, serveLiveSite } from '../test/serving.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let chamber: Chamber
let desk: Page
let second: Page
let phone: Page
let chair: Page

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  const now = Temporal.Now.instant()
  const act = { council: mosseregionen, actor: { person: null }, now, today: dayOf(now) }
  chamber = await fillChamber(database.database, act, '00:01')
  site = await serveLiveSite(database)
  browser = await openBrowser()
  const who = readersIn(chamber)
  const wide = { viewport: { width: 1320, height: 860 } }
  const small = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  desk = await (await openAs(browser, site, who.secretary, wide)).newPage()
  second = await (await openAs(browser, site, who.secretary, wide)).newPage()
  phone = await (await openAs(browser, site, who.member, small)).newPage()
  chair = await (await openAs(browser, site, who.leader, small)).newPage()
  const at = chamber.address
  await Promise.all([
    desk.goto(`/mosseregionen/skrivebord/moter/${at}/moterom`),
    second.goto(`/mosseregionen/skrivebord/moter/${at}/moterom`),
    phone.goto(`/mosseregionen/moterom/${at}`),
    chair.goto(`/mosseregionen/moterom/${at}/manus`),
  ])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const says = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 8000 })

/** By keyboard alone: to the control of that name, as the Tab key would come there, and Enter. */
async function enter(page: Page, role: 'button' | 'combobox' | 'textbox', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true }).first()
  await control.waitFor()
  expect(await control.evaluate((one) => (one as HTMLElement).tabIndex)).toBe(0)
  await control.focus()
  await page.keyboard.press('Enter')
}

/** The next step, when it is the one that is meant. */
async function step(title: string): Promise<void> {
  await desk.locator('.next-step-title', { hasText: title }).waitFor({ timeout: 8000 })
  await desk.waitForTimeout(850) // a person reads before pressing again; a press at once is a double press
  await desk.keyboard.press('ArrowRight')
}

const inTheRecord = () =>
  database.database.read(mosseregionen, async (tx) => {
    const meeting = (await findMeeting(tx, mosseregionen, chamber.meeting, 'everything'))!
    const attendance = await readAttendance(tx, mosseregionen, meeting)
    return { course: await readCourse(tx, mosseregionen, meeting), attendance }
  })

test('the roll is called and the meeting opened by keyboard, and everybody sees it', async () => {
  await expectAccessible(desk)
  await enter(desk, 'button', 'Alle fra Moss er her')
  await says(second, '11 av 11')
  await enter(desk, 'button', 'Alle som er ventet, er her')
  await says(desk, 'Vedtaksfør: 32 av 32 til stede')
  await step('Åpne møtet')
  await says(phone, 'Møtet er i gang')
  await step('Opprop')
  await step('Slå fast at møtet er lovlig innkalt og vedtaksført')
  await step('Godkjenn innkallingen')
  await step('Godkjenn sakslisten')
  await says(chair, /Ta opp .*Kommuneøkonomi/)
})

test('each item in turn is up on the desks, the phone and the script at once', async () => {
  await step('Ta opp «Kommuneøkonomi»')
  await step('Behandle «Kommuneøkonomi»')
  await step('Behandle «Handlingsplan 2025»')
  for (const page of [desk, second, phone, chair]) await says(page, /641\s790 kroner/)
  for (const page of [desk, phone, chair]) await expectAccessible(page)
})

test('a member asks to speak from the phone, and N gives the floor', async () => {
  await enter(phone, 'button', 'Be om ordet')
  await says(phone, 'Du er neste på talelisten')
  await desk.getByRole('listitem').filter({ hasText: 'ordfører i Råde' }).first().waitFor()
  await desk.keyboard.press('n')
  await says(phone, 'Du har ordet')
  await says(second, 'Snakker nå')
})

test('T puts somebody on the list, and while one types no key does anything else', async () => {
  await desk.keyboard.press('t')
  await desk.keyboard.press('Tab')
  expect(await desk.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('gjest')
  await desk.keyboard.type('Navn av en gjest fra NTNU')
  await desk.keyboard.press('Enter')
  await says(second, 'Navn av en gjest fra NTNU')
  expect((await inTheRecord()).course.speakers.filter(({ beganAt }) => beganAt)).toHaveLength(1)
})

test('a proposal from the phone stands on the desk in the voting order, with what it changes', async () => {
  await phone.getByText('Legg fram forslag', { exact: true }).focus()
  await phone.keyboard.press('Enter')
  await phone.getByRole('textbox', { name: 'Tekst' }).fill('Rammen settes til 600 000 kroner.')
  await enter(phone, 'button', 'Legg fram forslaget')
  await says(desk, 'Rammen settes til 600 000 kroner.')
  await says(desk, 'Rekkefølge ved votering')
  await expectAccessible(phone)
})

test('V opens the vote, the phone votes, and until A has closed it every page shows only how many have voted', async () => {
  await desk.keyboard.press('v')
  await says(phone, 'Stem nå')
  await phone.getByRole('button', { name: 'Mot', exact: true }).focus()
  await phone.keyboard.press('Enter')
  await says(phone, /Du har stemt mot/)
  await chair.goto(`/mosseregionen/moterom/${chamber.address}`)
  await chair.getByRole('button', { name: 'Mot', exact: true }).click()
  await says(desk, '2 av 32 har stemt')
  for (const page of [desk, second]) expect(await page.textContent('.room-main')).not.toMatch(/\d mot|Mot: \d/)
  await expectAccessible(phone)
  await desk.waitForTimeout(850)
  await desk.keyboard.press('a')
  await desk.keyboard.press('Enter')
  await says(phone, 'Resultat')
  await says(second, /Ikke vedtaksfør|ikke vedtaksfør|for få/i)
})

test('the network of the desk is cut: it says what is not saved, and everything comes through once and in order', async () => {
  await desk.context().setOffline(true)
  const gone = ['representant 3 i Moss', 'representant 4 i Moss', 'representant 5 i Moss']
  await desk.locator('.presence details', { hasText: 'Moss' }).first().locator('summary').press('Enter')
  for (const name of gone) await enter(desk, 'button', `${name} til stede Gikk`)
  await says(desk, '3 ting er ikke lagret ennå. Vi sender dem når du er på nett igjen.')
  await expectAccessible(desk)
  await desk.context().setOffline(false)
  await expect.poll(() => desk.textContent('.unsent-waiting'), { timeout: 20_000 }).toBe('')
  const { attendance } = await inTheRecord()
  const left = attendance.rows.filter(({ kind }) => kind === 'left').map(({ person }) => person)
  expect(left).toEqual(gone.map((name) => chamber.person[name]))
  expect(presentAt(attendance, Temporal.Now.instant())).toHaveLength(30)
  await says(second, 'Vedtaksfør: 29 av 32 til stede')
}, 90_000)

test('without JavaScript the same forms are plain: the floor is asked for, and the page comes back', async () => {
  const { another } = readersIn(chamber)
  const plain = await (await openAs(browser, site, another, { javaScriptEnabled: false })).newPage()
  await plain.goto(`/mosseregionen/moterom/${chamber.address}`)
  await plain.getByRole('button', { name: 'Be om ordet' }).click()
  expect(new URL(plain.url()).pathname).toBe(`/mosseregionen/moterom/${chamber.address}`)
  expect(await plain.textContent('#min-plass')).toMatch(/på talelisten/)
})

test('the phone works at 200 % text and on its side, with targets of 48 px', async () => {
  const small = await phone.$$eval('.phone button, .phone summary, .phone-links a', (all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => ({ text: one.textContent, height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height < 47.5),
  )
  expect(small).toEqual([])
  for (const size of [
    { width: 844, height: 390 },
    { width: 195, height: 422 }, // 390 px at 200 %
  ]) {
    await phone.setViewportSize(size)
    const spilling = await phone.evaluate(() =>
      document.documentElement.scrollWidth <= document.documentElement.clientWidth
        ? []
        : [...document.querySelectorAll<HTMLElement>('.phone *')]
            .filter((one) => !one.closest('table') && one.getBoundingClientRect().right > innerWidth)
            .map((one) => `${one.tagName} ${one.className}`),
    )
    expect(spilling, `${size.width}`).toEqual([])
  }
})
