import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeContribution } from '../../budget/contributions/actions.ts'
import { listContributions } from '../../budget/contributions/store.ts'
import { listBudgets } from '../../budget/store.ts'
import { listMeetings } from '../../meetings/store.ts'
import { expectAccessible, openAs, openBrowser } from '../../test/browser.ts'
import { mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { furnishCouncil } from '../../test/living-council.ts'
import { paintedPng } from '../../test/picture.ts'
import { type ServedSite, serveLiveSite } from '../../test/serving.ts'
import { chooseForSlide } from '../choices/actions.ts'
import { addPicture } from '../pictures/actions.ts'
import { readDeck } from '../reading.ts'
import type { Slide } from '../slide.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let slides: readonly Slide[]
let act: Awaited<ReturnType<typeof furnishCouncil>>
const lysark = '/mosseregionen/moter/2024-12-12/lysark'

beforeAll(async () => {
  database = await openTestDatabase()
  act = await furnishCouncil(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    const [meeting] = await listMeetings(tx, mosseregionen)
    const terms = { maker: 'Moss havn', licence: 'CC BY 4.0', source: 'https://www.moss-havn.no/', mayPublish: true }
    const photo = { ...terms, name: 'havn.png', bytes: paintedPng(600, 800), alternativeText: 'Moss havn' }
    const picture = granted(await addPicture(tx, act, photo))
    for (const slide of ['forside', 'formal', 'strategi'])
      granted(await chooseForSlide(tx, act, meeting!.meeting, slide, { picture, notes: '', hidden: false }))
    slides = (await readDeck(tx, mosseregionen, meeting!, 'public')).slides
  })
  site = await serveLiveSite(database)
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

const room = { width: 1280, height: 720 }

async function opened(path: string, as?: ReturnType<typeof reader>, options = {}): Promise<Page> {
  const context = await openAs(browser, site, as, { viewport: room, ...options })
  const page = await context.newPage()
  await page.goto(lysark + path)
  return page
}

const heading = (page: Page) => page.locator('.slide h1')

describe('the slides on a screen', () => {
  test('are moved through by the keys alone, in place', async () => {
    const page = await opened('')
    await expect.poll(() => heading(page).textContent()).toContain('Representantskapet')
    const press = async (key: string, says: string) => {
      await page.keyboard.press(key)
      await expect.poll(() => heading(page).textContent(), { message: key }).toContain(says)
    }
    await press('ArrowRight', 'Agenda')
    await press('Space', 'Sak 002/24')
    await press('ArrowLeft', 'Agenda')
    await press('End', 'Eventuelt')
    expect(await page.title()).toContain('Sak 004/24 Eventuelt')
    await press('Home', 'Representantskapet')
    await press('PageDown', 'Agenda')
    expect(new URL(page.url()).pathname).toBe(`${lysark}/saksliste`)
    await page.goBack()
    await expect.poll(() => heading(page).textContent()).toContain('Representantskapet')
    await page.context().close()
  })

  test('go black with B and come back, and tell their keys with ?', async () => {
    const page = await opened('/saksliste')
    await page.keyboard.press('b')
    expect(await page.locator('slide-show').getAttribute('class')).toContain('blanked')
    await page.keyboard.press('b')
    expect(await page.locator('slide-show').getAttribute('class')).not.toContain('blanked')
    await page.keyboard.press('?')
    await page.getByText('Svart skjerm, og tilbake').waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await page.locator('.show-keys').getAttribute('open')).toBeNull()
    await page.context().close()
  })

  test('are links when there is no JavaScript', async () => {
    const page = await opened('', undefined, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Neste' }).click()
    expect(await heading(page).textContent()).toContain('Agenda')
    await page.getByRole('link', { name: 'Alle lysark' }).click()
    await page.getByRole('link', { name: /Forslag til budsjett 2025/ }).click()
    expect(await page.locator('.slide-figures tr').count()).toBe(11)
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)(
    'are legible from the back of the room: nothing under 28 pixels, nothing outside the screen, accessible, %s',
    async (colorScheme) => {
      const page = await opened('', undefined, { colorScheme, reducedMotion: 'reduce' })
      for (const { key, heading: says } of slides) {
        await page.goto(`${lysark}/${key}`)
        const wrong = await page.evaluate(() => {
          const words = document.createTreeWalker(document.querySelector('.slide')!, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          while (words.nextNode()) {
            const around = words.currentNode.parentElement!
            const text = words.currentNode.textContent!.trim()
            if (!text || around.closest('.hidden')) continue
            const range = document.createRange()
            range.selectNodeContents(words.currentNode)
            const { right, bottom, left, top } = range.getBoundingClientRect()
            const size = Number.parseFloat(getComputedStyle(around).fontSize)
            if (size < 28) found.push(`${text}: ${size} px`)
            if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight) found.push(`${text}: outside`)
          }
          return found
        })
        expect([says, wrong]).toEqual([says, []])
        await expectAccessible(page)
      }
      await page.context().close()
    },
    120_000,
  )

  test('stand still for who has asked for less motion', async () => {
    const still = await opened('/saksliste', undefined, { reducedMotion: 'reduce' })
    const moves = (page: Page) => page.locator('.slide-main').evaluate((one) => getComputedStyle(one).animationName)
    expect(await moves(still)).toBe('none')
    await still.context().close()
  })

  test.each(['/forside', '/oversikt', '/utskrift'])('fit a phone at %s without sideways scrolling', async (path) => {
    const page = await opened(path, undefined, { viewport: { width: 390, height: 844 } })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.context().close()
  })

  test('change before the eyes of the room when the record changes', async () => {
    const table = slides.find(({ kind }) => kind === 'table')!
    const page = await opened(`/${table.key}`)
    await page.getByText('59 122,50').waitFor()
    await page.waitForTimeout(300) // the stream is open
    await database.database.write(mosseregionen, async (tx) => {
      const [budget] = await listBudgets(tx, mosseregionen)
      const paid = await listContributions(tx, mosseregionen, budget!.budget)
      const råde = paid.find(({ population }) => population === 7883)!
      granted(await changeContribution(tx, act, råde.contribution, { ...råde, population: 8000, amount: undefined }))
    })
    await page.getByRole('row', { name: /Råde kommune.*60 000/ }).waitFor()
    await page.context().close()
  })
})

describe('a presenter with a phone', () => {
  const phone = { viewport: { width: 390, height: 844 } }

  test('moves the screen in the room and everybody who follows, and sees notes and the next slide', async () => {
    const screen = await opened('/folg')
    const member = await opened('/folg', undefined, phone)
    const remote = await opened('/vis', reader('leader'), phone)
    await screen.waitForTimeout(300)
    await remote.getByRole('button', { name: 'Neste', exact: true }).click()
    for (const page of [screen, member]) await expect.poll(() => heading(page).textContent()).toContain('Agenda')
    await expect.poll(() => remote.locator('h1').textContent()).toContain('2 av')
    await remote.getByRole('button', { name: 'Svart skjerm' }).click()
    await screen.locator('.black').waitFor()
    await remote.getByRole('button', { name: 'Vis igjen' }).click()
    await expect.poll(() => heading(screen).textContent()).toContain('Agenda')
    await remote.getByText('Gå til lysark').click()
    await remote.getByRole('button', { name: 'Forslag til budsjett 2025' }).click()
    await screen.getByText('SUM inntekter').waitFor()
    await remote.getByText('regnestykke').waitFor()
    await expectAccessible(remote)
    for (const page of [screen, member, remote]) await page.context().close()
  })

  test('moves by the keys too', async () => {
    const presenter = await opened('/vis', reader('secretary'))
    const screen = await opened('/folg')
    await presenter.waitForTimeout(300)
    await presenter.keyboard.press('Home')
    await expect.poll(() => heading(screen).textContent()).toContain('Representantskapet')
    await presenter.keyboard.press('ArrowRight')
    await expect.poll(() => heading(screen).textContent()).toContain('Agenda')
    await presenter.keyboard.press('b')
    await screen.locator('.black').waitFor()
    await expectAccessible(presenter)
    await presenter.context().close()
    await screen.context().close()
  })

  test('is shown the slides by plain forms when there is no JavaScript', async () => {
    const presenter = await opened('/vis', reader('secretary'), { javaScriptEnabled: false })
    await presenter.getByRole('button', { name: 'Neste', exact: true }).click()
    expect(await presenter.locator('h1').textContent()).toMatch(/\d+ av \d+/)
    await presenter.getByRole('button', { name: 'Avslutt' }).click()
    expect(await presenter.locator('h1').textContent()).toContain('1 av')
    await presenter.context().close()
  })
})

test('the desk chooses pictures and writes notes accessibly', async () => {
  const secretary = reader('secretary')
  const page = await opened('', secretary)
  for (const path of ['moter/2024-12-12/lysark', 'moter/2024-12-12/lysark/formal', 'bilder', 'bilder/ny']) {
    await page.goto(`/mosseregionen/skrivebord/${path}`)
    await expectAccessible(page)
  }
  await page.context().close()
})
