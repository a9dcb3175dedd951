import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../accounts/people/actions.ts'
import { page as answerPage, refused, seeOther } from '../foundation/http/answer.ts'
import { pressedAt } from '../foundation/http/pressed.ts'
import { get, office, post } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Button } from '../foundation/layout/buttons.tsx'
import { FormKey } from '../foundation/layout/form-key.tsx'
import { OutBox } from '../foundation/layout/out-box.tsx'
import { isRefusal, refuse } from '../law/refusal.ts'
import { expectAccessible, openAs, openBrowser } from '../test/browser.ts'
import { foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type ServedSite, serveTestSite } from '../test/serving.ts'

const secretary = reader('secretary')
const guard = office('secretary')

/** A page of the desk with one form that enters whoever came, and one that is always refused. */
const routes = [
  get('/:council/logg-inn', office('nobody'), () => answerPage('Logg inn', <p>Logg inn</p>)),
  get('/:council/fremmote', guard, (visit) =>
    answerPage(
      'Fremmøte',
      <OutBox owner="mosseregionen sekretær" language={visit.language}>
        <form method="post" action="/mosseregionen/fremmote" data-outbox="Kom">
          <FormKey />
          <label>
            Navn <input class="input" name="name" />
          </label>
          <Button>Registrer</Button>
        </form>
        <form method="post" action="/mosseregionen/avvist" data-outbox="Forslag">
          <FormKey />
          <label>
            Forslag <textarea class="input" name="text" />
          </label>
          <Button>Fremsett</Button>
        </form>
      </OutBox>,
    ),
  ),
  post('/:council/fremmote', guard, async (visit: Visit) => {
    const form = await visit.form()
    const late = pressedAt(visit, form) ? 'sent' : 'i tide'
    const done = await visit.write((tx) => addPerson(tx, visit.act, { name: String(form.get('name')), party: late }))
    return isRefusal(done) ? refused(done) : seeOther('/mosseregionen/fremmote')
  }),
  post('/:council/avvist', guard, () => refused(refuse(['Saken er ferdig.', 'Saka er ferdig.', 'The item is done.']))),
]

let database: TestDatabase
let site: ServedSite
let browser: Browser
let page: Page

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await serveTestSite(database, { routes })
  browser = await openBrowser()
})
beforeEach(async () => {
  const context = await openAs(browser, site, secretary)
  page = await context.newPage()
  await page.goto('/mosseregionen/fremmote')
})
afterEach(() => page.context().close())
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

const register = async (name: string) => {
  await page.getByLabel('Navn').fill(name)
  await page.getByRole('button', { name: 'Registrer' }).click()
}

const entered = async () => {
  const rows = await database.database.read(mosseregionen, (tx) =>
    tx.selectFrom('person').select(['name', 'party']).where('council', '=', mosseregionen).orderBy('person').execute(),
  )
  return rows.map(({ name }) => name)
}
const told = () => page.locator('.unsent-waiting').textContent()

test('a form is sent without leaving the page, and nothing is said when all is saved', async () => {
  await register('Kari')
  await expect.poll(entered).toContain('Kari')
  await page.waitForTimeout(1000)
  expect(await told()).toBe('')
  expect(await page.inputValue('[name=name]')).toBe('')
})

test('while the network is gone everything is kept and shown, and sent in order once it is back', async () => {
  await page.context().setOffline(true)
  for (const name of ['Anne', 'Berit', 'Cecilie']) await register(name)
  await expect.poll(told).toContain('3 ting er ikke lagret ennå. Vi sender dem når du er på nett igjen.')
  expect(await page.locator('.unsent-waiting li').count()).toBe(3)
  await expectAccessible(page)
  await page.context().setOffline(false)
  await expect.poll(told, { timeout: 15_000 }).toBe('')
  expect((await entered()).slice(-3)).toEqual(['Anne', 'Berit', 'Cecilie'])
})

test('a server that is down, and comes back, gets everything once and learns when it was pressed', async () => {
  const { port } = new URL(site.address)
  await site.stop()
  for (const name of ['Dagny', 'Eva']) await register(name)
  await expect.poll(told).toContain('2 ting er ikke lagret')
  await page.waitForTimeout(3500)
  await new Promise<void>((listening) => site.server.listen(Number(port), 'localhost', () => listening()))
  await expect.poll(told, { timeout: 20_000 }).toBe('')
  expect((await entered()).filter((name) => ['Dagny', 'Eva'].includes(name))).toEqual(['Dagny', 'Eva'])
  const { party } = await database.database.read(mosseregionen, (tx) =>
    tx
      .selectFrom('person')
      .select('party')
      .where('council', '=', mosseregionen)
      .where('name', '=', 'Dagny')
      .executeTakeFirstOrThrow(),
  )
  expect(party).toBe('sent')
})

test('an answer that is lost on the way does not do it twice', async () => {
  let lost = 0
  await page.route('**/fremmote', async (route) => {
    if (route.request().method() !== 'POST' || lost++) return route.continue()
    await route.fetch({ maxRedirects: 0 })
    return route.abort()
  })
  await register('Frida')
  await expect.poll(() => lost, { timeout: 15_000 }).toBeGreaterThan(1)
  await expect.poll(told, { timeout: 15_000 }).toBe('')
  expect((await entered()).filter((name) => name === 'Frida')).toHaveLength(1)
})

test('a double press is one press, also by hand', async () => {
  await page.getByLabel('Navn').fill('Grete')
  await page.evaluate(() => {
    const button = document.querySelector('form[data-outbox] button') as HTMLButtonElement
    const field = document.querySelector('[name=name]') as HTMLInputElement
    button.click()
    field.value = 'Grete'
    button.click()
  })
  await expect.poll(entered).toContain('Grete')
  await page.waitForTimeout(300)
  expect((await entered()).filter((name) => name === 'Grete')).toHaveLength(1)
})

test('a refusal is shown with its reason and what was written, until it has been read', async () => {
  await page.getByLabel('Forslag').fill('Saken utsettes til neste møte.')
  await page.getByRole('button', { name: 'Fremsett' }).click()
  const why = page.locator('.unsent-refused')
  await expect.poll(() => why.textContent()).toContain('Saken er ferdig.')
  expect(await why.textContent()).toContain('Saken utsettes til neste møte.')
  await page.reload()
  expect(await why.textContent()).toContain('Saken utsettes til neste møte.')
  await page.getByRole('button', { name: 'Jeg har lest det' }).click()
  expect(await why.textContent()).toBe('')
})

test('what is kept outlives the page, and closing the window warns', async () => {
  await page.context().setOffline(true)
  await register('Hilde')
  await expect.poll(told).toContain('1 ting er ikke lagret')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    return dialog.accept()
  })
  await page.context().setOffline(false)
  await page.route('**/fremmote', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await page.unroute('**/fremmote')
  await expect.poll(entered, { timeout: 15_000 }).toContain('Hilde')
})

test('who was signed out meanwhile is asked to sign in, and nothing is lost', async () => {
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await register('Ingrid')
  await expect.poll(told).toContain('du er logget ut')
  await page.context().addCookies(cookies)
  await expect.poll(told, { timeout: 15_000 }).toBe('')
  expect(await entered()).toContain('Ingrid')
})
