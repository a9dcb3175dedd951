import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'
import { addCase } from './actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let context: BrowserContext
let page: Page
let councilCase: string
const home = `/${mosseregionen}`
const secretary = reader('secretary')
let number = 0

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await serveTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

beforeEach(async () => {
  number += 1
  councilCase = await database.database.write(mosseregionen, async (tx) =>
    granted(await addCase(tx, actAt(), { year: 2024, number, title: 'Felles kart', account: 'Slik var det.' })),
  )
  context = await openAs(browser, site, secretary)
  page = await context.newPage()
  await page.goto(editing())
})
afterEach(() => context.close())

const editing = () => `${home}/skrivebord/saker/${councilCase}`
const shown = () => `${home}/saker/00${number}-24`
const account = (at = page) => at.getByLabel('Hva saken gjelder')
const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, '../foundation/text/clipboard/corpus', `${name}.clipboard`), 'utf8')

/** As if the text had come from the clipboard of another program. */
const paste = (html: string, plain = '') =>
  account().evaluate(
    (area, [rich, words]) => {
      const data = new DataTransfer()
      if (rich) data.setData('text/html', rich)
      data.setData('text/plain', words ?? '')
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [html, plain] as const,
  )

describe('what is pasted from Word', () => {
  test('comes as lists and tables where the caret was, and can be undone', async () => {
    await account().fill('Før.\n\nEtter.')
    await account().evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(6, 6))
    await paste(sample('word-tables'))
    await page.getByText('Teksten er limt inn.').waitFor()
    const written = await account().inputValue()
    expect(written).toMatch(/^Før\.\n\n\*\*Bidrag fra kommunene\*\*\n\n\| Kommune \|/)
    expect(written).toMatch(/1\. Første i ruten\n\nEtter\.$/)
    await account().press('Control+z')
    expect(await account().inputValue()).toBe('Før.\n\nEtter.')
  })

  test('stands as a table on the public page when it is saved', async () => {
    await account().fill('')
    await paste(sample('word-tables'))
    await page.getByText('Teksten er limt inn.').waitFor()
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.waitForURL('**/skrivebord/saker')
    await page.goto(shown())
    await page.getByRole('columnheader', { name: 'Beløp i kroner' }).first().waitFor()
    await page.getByRole('cell', { name: '390 382,50' }).waitFor()
    await expectAccessible(page)
  })

  test('says that pictures are left out and that changes are tracked', async () => {
    await paste(sample('word-case-paper'))
    await page.getByText('legg bildet ved som vedlegg').waitFor()
    await paste(sample('word-changes-and-notes'))
    await page.getByText('sporede endringer').waitFor()
  })

  test('comes as its words when the line is out', async () => {
    await context.setOffline(true)
    await account().fill('')
    await paste('<b>Fet</b> tekst', 'Fet tekst')
    await page.getByText('bare ordene er limt inn').waitFor()
    expect(await account().inputValue()).toBe('Fet tekst')
  })
})

test('the text is shown as it will stand, without leaving the page and without being saved', async () => {
  await account().fill('- **ett**\n- to\n\n<script>alert(1)</script>')
  await page.getByRole('button', { name: 'Vis slik det blir' }).click()
  await page.locator('.rich-preview li strong').getByText('ett').waitFor()
  await page.getByText('<script>alert(1)</script>').last().waitFor()
  expect(page.url()).toContain(editing())
  await expectAccessible(page)
  await page.goto(shown())
  await page.getByText('Slik var det.').waitFor()
})

test('without JavaScript it can be written, shown and saved', async () => {
  const plain = await openAs(browser, site, secretary, { javaScriptEnabled: false })
  const there = await plain.newPage()
  await there.goto(editing())
  await account(there).fill('- ett\n- to')
  const [preview] = await Promise.all([
    plain.waitForEvent('page'),
    there.getByRole('button', { name: 'Vis slik det blir' }).click(),
  ])
  await preview.locator('.rich-text li').getByText('ett').waitFor()
  await there.getByRole('button', { name: 'Lagre' }).click()
  await there.goto(shown())
  await there.locator('.rich-text li').getByText('to', { exact: true }).waitFor()
  await plain.close()
})

describe('a draft', () => {
  test('survives a closed tab, and is offered back', async () => {
    await account().fill('Dette ble aldri lagret.')
    await page.close()
    page = await context.newPage()
    await page.goto(editing())
    expect(await account().inputValue()).toBe('Slik var det.')
    await page.getByText('Du har skrevet noe her som ikke ble lagret.').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Hent det fram' }).first().click()
    expect(await account().inputValue()).toBe('Dette ble aldri lagret.')
  })

  test('is gone when it has been saved', async () => {
    await account().fill('Dette ble lagret.')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.waitForURL('**/skrivebord/saker')
    await page.goto(editing())
    expect(await account().inputValue()).toBe('Dette ble lagret.')
    expect(await page.locator('.rich-draft:not([hidden])').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  test('is kept when saving was refused', async () => {
    await account().fill('Skrevet med strev.')
    await page.getByLabel('Saksnummer').fill('ikke et nummer')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('Skriv saksnummeret som').first().waitFor()
    expect(await account().inputValue()).toBe('Skrevet med strev.')
    await page.goto(editing())
    await page.getByText('Du har skrevet noe her').first().waitFor()
  })

  test('is put back at once when the page draws its form anew while somebody writes', async () => {
    await account().fill('Møtelederen gikk videre.')
    await page.evaluate(() => {
      const field = document.querySelector('rich-text')!
      const fresh = field.cloneNode(true) as HTMLElement
      fresh.querySelector('textarea')!.value = 'Slik var det.'
      field.replaceWith(fresh)
    })
    expect(await account().inputValue()).toBe('Møtelederen gikk videre.')
  })

  test('of an exempt case does not outlive its tab: others may use the same machine', async () => {
    await page.getByLabel('Unntatt').first().check()
    await account().fill('Dette skal ingen andre se.')
    await page.reload()
    await page.getByText('Du har skrevet noe her').first().waitFor()
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('ingen andre')
    await page.close()
    page = await context.newPage()
    await page.goto(editing())
    expect(await page.locator('.rich-draft:not([hidden])').count()).toBe(0)
  })

  test('can be thrown away', async () => {
    await account().fill('Bort med det.')
    await page.reload()
    await page.getByRole('button', { name: 'Kast det' }).first().click()
    await page.reload()
    expect(await page.locator('.rich-draft:not([hidden])').count()).toBe(0)
  })
})

test('two who write at once: the second sees both texts and what differs, and loses nothing', async () => {
  const other = await openAs(browser, site, secretary)
  const theirs = await other.newPage()
  await theirs.goto(editing())
  await account(theirs).fill('Vi trenger et kart over kysten.')
  await theirs.getByRole('button', { name: 'Lagre' }).click()
  await theirs.waitForURL('**/skrivebord/saker')
  await account().fill('Vi trenger et kart over byen.')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Noen andre har endret teksten mens du skrev').first().waitFor()
  expect(await account().inputValue()).toBe('Vi trenger et kart over byen.')
  await page.locator('.difference del').getByText('kysten').waitFor()
  await page.locator('.difference ins').getByText('byen').waitFor()
  await expectAccessible(page)
  await account().fill('Vi trenger et kart over kysten og byen.')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.waitForURL('**/skrivebord/saker')
  await page.goto(shown())
  await page.getByText('Vi trenger et kart over kysten og byen.').waitFor()
  await other.close()
})
