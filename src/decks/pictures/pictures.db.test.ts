import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { furnishCouncil } from '../../test/living-council.ts'
import { pageText } from '../../test/page-text.ts'
import { paintedPng } from '../../test/picture.ts'
import { cookieOf, openTestSite, type TestSite } from '../../test/site.ts'
import { listPictures } from './store.ts'

let database: TestDatabase
let site: TestSite
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/bilder'
const lysark = '/mosseregionen/moter/2024-12-12/lysark'
const chosen = '/mosseregionen/skrivebord/moter/2024-12-12/lysark/formal'

beforeAll(async () => {
  database = await openTestDatabase()
  await furnishCouncil(database.database)
  const { person, name } = secretary
  await database.database.write(mosseregionen, (tx) =>
    tx.insertInto('person').values({ council: mosseregionen, person, name }).execute(),
  )
  site = await openTestSite(database)
})
afterAll(() => database.drop())

async function upload(fields: Record<string, string>, bytes: Uint8Array, name = 'havn.png') {
  site.know(secretary)
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set('fil', new File([bytes as Uint8Array<ArrayBuffer>], name))
  const headers = { cookie: cookieOf(secretary), 'sec-fetch-site': 'same-origin' }
  return site.ask(`${desk}/ny`, { method: 'POST', body: form, headers })
}
const pictures = () => database.database.read(mosseregionen, (tx) => listPictures(tx, mosseregionen, 'everything'))
const terms = {
  alternativeText: 'Kaier og kraner i Moss havn',
  source: 'https://www.moss-havn.no/nyheter',
  maker: 'Moss havn',
  licence: 'CC BY 4.0',
}

test('a picture is not taken from what only says that it is one', async () => {
  const answer = await upload(terms, new TextEncoder().encode('<svg onload="alert(1)"/>'))
  expect([answer.status, pageText(await answer.text())]).toEqual([409, expect.stringContaining('Innholdet avgjør')])
  expect(await pictures()).toEqual([])
})

test('a picture that is to be shown to all names its maker, and what was typed is kept', async () => {
  const answer = await upload({ ...terms, maker: '', mayPublish: 'ja' }, paintedPng(40, 30))
  const html = await answer.text()
  expect(answer.status).toBe(409)
  expect(pageText(html)).toContain('uten navnet på den som har laget det')
  expect(html).toContain('value="Kaier og kraner i Moss havn"')
})

test('a picture that may not be published is seen by the secretary alone: on the slide, by its address, in the files', async () => {
  const sent = await upload(terms, paintedPng(640, 480))
  expect(sent.status).toBe(303)
  const { picture } = (await pictures())[0]!
  expect((await site.send(chosen, { picture, notes: '' }, secretary)).status).toBe(303)
  const address = `/mosseregionen/bilder/${picture}`
  expect(await (await site.get(`${lysark}/formal`, secretary)).text()).toContain(address)
  expect(await (await site.get(`${lysark}/formal`)).text()).not.toContain(address)
  expect((await site.get(address)).status).toBe(404)
  expect((await site.get(address, secretary)).headers.get('cache-control')).toBe('private, no-store')
  expect(pageText(await (await site.get(chosen.replace('/formal', ''), secretary)).text())).toContain(
    'ingen har sagt at rådet har rett til å vise det til alle',
  )
  const inFile = async (query: string) => {
    const bytes = new Uint8Array(await (await site.get(`${lysark}/lysark.pptx${query}`, secretary)).arrayBuffer())
    return Object.keys(unzipSync(bytes)).some((name) => /media\/.*\.png$/.test(name))
  }
  expect([await inFile(''), await inFile('?med=alt')]).toEqual([false, true])
})

test('one that may be published is shown to all with its credit, as the type that it is', async () => {
  const { picture } = (await pictures())[0]!
  const changed = await site.send(`${desk}/${picture}`, { ...terms, mayPublish: 'ja' }, secretary)
  expect(changed.status).toBe(303)
  const html = await (await site.get(`${lysark}/formal`)).text()
  expect(pageText(html)).toContain('Foto: Moss havn, CC BY 4.0 moss-havn.no')
  expect(html).toContain('alt="Kaier og kraner i Moss havn"')
  const answer = await site.get(`/mosseregionen/bilder/${picture}`)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
    200,
    'image/png',
    'nosniff',
  ])
  const etag = answer.headers.get('etag')!
  const again = await site.ask(`/mosseregionen/bilder/${picture}`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('a picture on a slide stays until the slide lets it go', async () => {
  const { picture } = (await pictures())[0]!
  expect((await site.send(`${desk}/${picture}/fjern`, {}, secretary)).status).toBe(409)
  await site.send(chosen, { picture: '', notes: '' }, secretary)
  expect((await site.send(`${desk}/${picture}/fjern`, {}, secretary)).status).toBe(303)
  expect(await pictures()).toEqual([])
})
