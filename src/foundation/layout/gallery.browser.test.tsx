import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { securityHeaders } from '../http/security.ts'
import { type Assets, buildAssets } from './assets.ts'
import { renderDocument } from './document.ts'
import { stories, storyPage } from './gallery.tsx'

let assets: Assets
let browser: Browser
let server: Server

beforeAll(async () => {
  assets = await buildAssets()
  browser = await openBrowser()
  const pages = new Map(stories.map((story) => [`/${story.path}`, renderDocument(storyPage(story, assets.page))]))
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const asset = assets.byUrl.get(path)
    const type = asset?.type ?? 'text/html; charset=utf-8'
    const body = asset?.bytes ?? pages.get(path)
    response.writeHead(body ? 200 : 404, { ...securityHeaders, 'content-type': type }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

/** Visits each page of the gallery; everything that can be folded out is. */
async function visit(options: BrowserContextOptions, look: (page: Page, path: string) => Promise<void>): Promise<void> {
  const baseURL = `http://localhost:${(server.address() as AddressInfo).port}`
  const context = await browser.newContext({ baseURL, locale: 'nb-NO', ...options })
  for (const { path } of stories) {
    const page = await context.newPage()
    await page.goto(`/${path}`)
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    await look(page, path)
    await page.close()
  }
  await context.close()
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

describe('every page of the gallery', () => {
  test.each([
    ['light', desktop],
    ['dark', desktop],
    ['light', phone],
    ['dark', phone],
  ] as const)('is accessible in the %s theme on %o', async (colorScheme, viewport) => {
    await visit({ colorScheme, viewport }, async (page, path) => {
      const { violations, incomplete } = await new AxeBuilder({ page }).withTags(levels).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([])
      // axe only doubts text in the very colour of its ground; we do not.
      const doubts = incomplete.flatMap(({ nodes }) =>
        nodes.flatMap(({ any, html }) => any.map((one) => ({ ...one, html }))),
      )
      const invisible = doubts.filter(({ data }) => data?.messageKey === 'equalRatio').map(({ html }) => html)
      expect(invisible, path).toEqual([])
    })
  })

  test.each([
    ['a small phone', { viewport: { width: 320, height: 640 } }],
    ['a phone', { viewport: phone }],
    ['a tablet', { viewport: { width: 820, height: 1100 } }],
    ['a laptop at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['a laptop', { viewport: { width: 1024, height: 700 } }],
  ])('never scrolls sideways on %s', async (_, options) => {
    await visit(options, async (page, path) => {
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, path).toBeLessThanOrEqual(0)
    })
  })

  test('gives buttons and boxes at least 48 px, also on a phone', async () => {
    await visit({ viewport: phone }, async (page, path) => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.ds-button, .input:not([type=radio], [type=checkbox]), .choice label')]
          .filter((target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 47.9)
          .map((target) => target.outerHTML.slice(0, 80)),
      )
      expect(small, path).toEqual([])
    })
  })

  test('shows a ring of 3 px around whatever has the keyboard', async () => {
    await visit({ viewport: desktop }, async (page, path) => {
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press('Tab')
        const ring = await page.evaluate(() => {
          const focused = document.activeElement
          if (!focused || focused === document.body) return 3
          const own = Number.parseFloat(getComputedStyle(focused).outlineWidth)
          const around = Number.parseFloat(getComputedStyle(focused, '::after').outlineWidth)
          return getComputedStyle(focused).outlineStyle === 'none' ? around : own
        })
        expect(ring, `${path}, press ${press + 1}`).toBe(3)
      }
    })
  })
})
