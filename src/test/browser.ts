import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Reader } from '../foundation/http/visit.ts'
import type { ServedSite } from './serving.ts'
import { cookieOf } from './site.ts'

/** A real Chromium; `SAMRAD_CHROMIUM` says where it is when not at the usual place. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.SAMRAD_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })

/** A fresh browser window of someone who is signed in as this reader. */
export async function openAs(
  browser: Browser,
  site: ServedSite,
  reader?: Reader,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: site.address, locale: 'nb-NO', ...options })
  if (!reader) return context
  site.know(reader)
  const [name, value] = cookieOf(reader).split('=') as [string, string]
  await context.addCookies([{ name, value, url: site.address }])
  return context
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Throws with each rule that the page breaks and where (WCAG 2.2 AA, as far as a machine can tell). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze()
  if (!violations.length) return
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target }) => `    ${target.join(' ')}`).join('\n')}`,
  )
  throw new Error(`${page.url()} is not accessible:\n${told.join('\n')}`)
}
