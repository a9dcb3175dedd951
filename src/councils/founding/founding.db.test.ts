import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviteFirst } from '../../accounts/first.ts'
import { newPasskeyAnswer, openDevice } from '../../test/authenticator.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

const origin = 'http://localhost'
const now = Temporal.Instant.from('2024-12-01T12:00:00Z')

let database: TestDatabase
let site: TestSite
let cookie = ''

beforeAll(async () => {
  database = await openTestDatabase()
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const first = async () => {
  const link = await inviteFirst(database.database, { baseUrl: origin, language: 'nb', now })
  return link?.slice(origin.length)
}

async function accept(link: string): Promise<Response> {
  const { challenge } = (await (await site.send(`${link}/sporsmal`, {})).json()) as { challenge: string }
  return site.send(link, { svar: newPasskeyAnswer(openDevice(), { origin, challenge }) })
}

const send = (path: string, form: Record<string, string>) =>
  site.ask(path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  })

const council = {
  name: 'Mosseregionen interkommunalt politisk råd',
  slug: 'mosseregionen',
  language: 'nb',
  secretaryName: 'Sekretær',
  secretaryEmail: 'sekretaer@rad.example',
}

describe('an empty installation', () => {
  test('gives its first administrator a link, and a new one at each start until it is used', async () => {
    const [one, other] = [await first(), await first()]
    expect(one).toMatch(/^\/invitasjon\/[\w-]{43}$/)
    expect((await site.get(one!)).status).toBe(410)
    const entered = await accept(other!)
    expect(entered.headers.get('location')).toBe('/installasjonen')
    expect(entered.headers.get('set-cookie')).toContain('Path=/;')
    cookie = entered.headers.get('set-cookie')!.split(';')[0]!
    expect(await first()).toBeUndefined()
  })

  test('founds its first council, whose secretary comes in by a link', async () => {
    expect(await (await site.ask('/installasjonen', { headers: { cookie } })).text()).toContain('Ingen råd ennå')
    const founded = await send('/installasjonen/nytt-rad', council)
    expect(founded.status).toBe(200)
    const link = /http:\/\/localhost(\/mosseregionen\/invitasjon\/[\w-]{43})/.exec(await founded.text())?.[1]
    const entered = await accept(link!)
    expect(entered.headers.get('location')).toBe('/mosseregionen/konto')
    const own = entered.headers.get('set-cookie')!.split(';')[0]!
    expect((await site.ask('/mosseregionen/skrivebord/personer', { headers: { cookie: own } })).status).toBe(200)
    expect(await (await site.ask('/installasjonen', { headers: { cookie } })).text()).toContain(council.name)
  })

  test('does not let its administrator into the council', async () => {
    const desk = await site.ask('/mosseregionen/skrivebord/personer', { headers: { cookie } })
    expect(desk.status).toBe(303)
  })
})

describe('a new council', () => {
  test('needs an address of its own', async () => {
    for (const slug of ['mosseregionen', 'konto', 'Store Bokstaver']) {
      const refused = await send('/installasjonen/nytt-rad', { ...council, slug })
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('value="Sekretær"')
    }
  })

  test('is warned when its name lacks the words of the law, and may keep the name that was agreed', async () => {
    const unusual = { ...council, name: 'Østfoldrådet', slug: 'ostfold' }
    const warned = await send('/installasjonen/nytt-rad', unusual)
    expect(warned.status).toBe(409)
    expect(await warned.text()).toContain('kommuneloven § 18-1 tredje ledd')
    expect((await send('/installasjonen/nytt-rad', { ...unusual, nameIsAsAgreed: 'ja' })).status).toBe(200)
  })
})
