import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Assets, buildAssets } from '../foundation/layout/assets.ts'
import { openBrowser } from '../test/browser.ts'

let assets: Assets
let browser: Browser
let server: Server
let page: Page
let streams: ServerResponse[] = []
let uploaded = ''
let version = 1
let broken = false

const fragment = () =>
  `<p id="tall">Utgave ${version}</p><a href="#a">Første</a> <a href="#b">Andre</a><input name="tale">`

const document = () => `<!doctype html><html lang="nb"><head><title>Prøve</title>
<link rel="stylesheet" href="${assets.page.css}"><script type="module" src="${assets.page.js}"></script></head><body><main>
<live-fragment changes="/endringer" fragment="/del" stale="Kanskje ikke oppdatert.">${fragment()}</live-fragment>
<form method="post" action="/last-opp" enctype="multipart/form-data"><label for="fil">Fil</label>
<drop-zone><input type="file" id="fil" name="fil"><p class="drop-text" hidden>Slipp her</p></drop-zone>
<button>Send</button></form></main></body></html>`

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/'
  const asset = assets.byUrl.get(path)
  if (asset) response.setHeader('content-type', asset.type).end(asset.bytes)
  else if (path === '/endringer') {
    streams.push(response)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 100\n: open\n\n')
  } else if (path === '/del') response.writeHead(broken ? 500 : 200, { 'content-type': 'text/html' }).end(fragment())
  else if (path === '/last-opp') await receive(request, response)
  else response.setHeader('content-type', 'text/html; charset=utf-8').end(document())
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  uploaded = Buffer.concat(chunks).toString()
  if (uploaded.includes('tull.txt')) {
    const html =
      '<title>Feil – Prøve</title><main><section id="feil" tabindex="-1">Filen kan ikke leses.</section></main>'
    response.writeHead(422, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  } else response.writeHead(303, { location: '/ferdig' }).end()
}

const change = () => {
  version += 1
  for (const stream of streams) stream.write('event: changed\ndata: sak\n\n')
}

beforeAll(async () => {
  assets = await buildAssets()
  browser = await openBrowser()
  server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
})

beforeEach(async () => {
  await page?.close()
  streams = []
  broken = false
  page = await browser.newPage({ baseURL: `http://localhost:${(server.address() as AddressInfo).port}` })
  await page.goto('/')
  await expect.poll(() => streams.length).toBe(1)
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

const shown = () => page.textContent('#tall')

test('a part of the page renews itself when something changed, and focus stays where it was', async () => {
  await page.focus('a[href="#b"]')
  change()
  await expect.poll(shown).toBe(`Utgave ${version}`)
  expect(await page.evaluate(() => window.document.activeElement?.textContent)).toBe('Andre')
})

test('what someone is writing in is left alone until they leave it', async () => {
  await page.fill('[name=tale]', 'Jeg ber om ordet')
  const before = await shown()
  change()
  await page.waitForTimeout(300)
  expect(await shown()).toBe(before)
  expect(await page.inputValue('[name=tale]')).toBe('Jeg ber om ordet')
  await page.focus('a[href="#a"]')
  await expect.poll(shown).toBe(`Utgave ${version}`)
})

test('a page that may be out of date says so, and stops saying so when it is renewed', async () => {
  broken = true
  change()
  await expect.poll(() => page.textContent('.stale').catch(() => '')).toBe('Kanskje ikke oppdatert.')
  broken = false
  change()
  await expect.poll(shown).toBe(`Utgave ${version}`)
  expect(await page.locator('.stale').count()).toBe(0)
})

test('a lost stream is opened again, and what was missed is fetched', async () => {
  version += 1
  for (const stream of streams) stream.end()
  await expect.poll(shown, { timeout: 10_000 }).toBe(`Utgave ${version}`)
})

test('a dropped file is sent with the form, and the answer is shown', async () => {
  await page.evaluate(() => {
    const carried = new DataTransfer()
    carried.items.add(new File(['saksliste'], 'møte.txt'))
    const zone = window.document.querySelector('drop-zone')
    zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
  })
  await page.click('button')
  await page.waitForURL('**/ferdig')
  expect(uploaded).toContain('saksliste')
})

test('a file that was refused shows why, with the focus on it', async () => {
  await page.setInputFiles('#fil', { name: 'tull.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await page.click('button')
  await expect.poll(() => page.title()).toBe('Feil – Prøve')
  expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('feil')
})
