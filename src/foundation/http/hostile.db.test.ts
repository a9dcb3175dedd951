import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundCouncil, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { serveTestSite } from '../../test/serving.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const fromOurPages = { 'sec-fetch-site': 'same-origin' }

test.each(['/mosseregionen/moter/%00', '/mosseregionen/saker/%00', '/mosseregionen/moter/%ff', '/mosseregionen/%'])(
  'an address with what is no text, %s, is only not found',
  async (path) => {
    expect((await site.get(path)).status).toBe(404)
  },
)

test.each([
  ['multipart/form-data; boundary=x', 'no part at all'],
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="navn"\r\n\r\nhalf'],
])('a form of %s that holds «%s» is sent back calmly', async (type, body) => {
  const headers = { ...fromOurPages, 'content-type': type }
  const answer = await site.ask('/mosseregionen/invitasjon', { method: 'POST', headers, body })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Vi kunne ikke lese skjemaet')
})

test('the way back from a refusal never leads to another site', async () => {
  const body = 'x'.repeat(300 * 1024)
  const headers = { ...fromOurPages, 'content-type': 'application/x-www-form-urlencoded' }
  const referer = 'http://localhost//evil.example/page'
  const answer = await site.ask('/mosseregionen/invitasjon', { method: 'POST', headers: { ...headers, referer }, body })
  expect(answer.status).toBe(413)
  expect(await answer.text()).not.toContain('evil.example')
})

test('whoever signs in to the installation is led to no other site', async () => {
  const { afterSignIn } = await import('../../accounts/paths.ts')
  const visit = { at: undefined } as Parameters<typeof afterSignIn>[0]
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'https://evil.example',
  ]
  for (const to of elsewhere) expect(afterSignIn(visit, to, new Set())).toBe('/konto')
  expect(afterSignIn(visit, '/installasjonen?side=2', new Set())).toBe('/installasjonen?side=2')
})

test('a reader may write what cannot be stored, and gets it back with a word about it', async () => {
  const answer = await site.send(
    '/mosseregionen/skrivebord/saker/ny',
    { title: 'Felles\0 næring' },
    reader('secretary'),
  )
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('usynlige tegn')
})

test('made-up languages are no languages: they share one kept page', async () => {
  const served = await serveTestSite(database)
  const ask = (language: string) =>
    fetch(`${served.address}/mosseregionen/saker`, { headers: { cookie: `sprak=${language}` } })
  await ask('tull')
  const kept = await ask('noe-annet')
  expect(kept.headers.get('content-encoding')).not.toBeNull() // only kept pages are sent compressed
  await served.stop()
})
