import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { knownPasskeyAnswer, newPasskeyAnswer, openDevice } from '../../test/authenticator.ts'
import { actAt, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { foundEveryone, neighbour, type Someone } from '../../test/everyone.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { inviteByHand } from '../invitations/actions.ts'

const origin = 'http://localhost'

let database: TestDatabase
let site: TestSite
let everyone: readonly Someone[]
let secretary: Someone

beforeAll(async () => {
  database = await openTestDatabase()
  everyone = await foundEveryone(database)
  secretary = everyone.find(({ office }) => office === 'secretary')!
})
beforeEach(async () => {
  site = await openTestSite(database)
})
afterAll(() => database.drop())

async function linkFor({ home, person }: Someone): Promise<string> {
  const token = await database.database.write(home, (tx) => inviteByHand(tx, actAt(home), person))
  return `/${home}/invitasjon/${token}`
}

async function challengeAt(path: string, cookie = ''): Promise<string> {
  const headers = { 'sec-fetch-site': 'same-origin', cookie }
  const response = await site.ask(`${path}/sporsmal`, { method: 'POST', headers })
  return ((await response.json()) as { challenge: string }).challenge
}

const cookieIn = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

/** The person opens the link with a new device, and is signed in. */
async function join(someone: Someone, device = openDevice()) {
  const link = await linkFor(someone)
  const challenge = await challengeAt(link)
  const response = await site.send(link, { svar: newPasskeyAnswer(device, { origin, challenge }) })
  expect(response.status).toBe(303)
  return { device, link, challenge, response, cookie: cookieIn(response) }
}

describe('a new passkey', () => {
  test('opens the door, in a cookie that scripts cannot read and only this council gets', async () => {
    const { response } = await join(secretary)
    const cookie = response.headers.get('set-cookie')
    expect(cookie).toMatch(/^samrad=[\w-]{43}; Path=\/mosseregionen; Max-Age=604800; HttpOnly; SameSite=Lax$/)
    const desk = await site.ask('/mosseregionen/skrivebord/personer', { headers: { cookie: cookieIn(response) } })
    expect(desk.status).toBe(200)
  })

  test.each([
    ['no finger, face or code', { verified: false }],
    ['another site', { origin: 'https://evil.example', name: 'localhost' }],
    ['another name', { name: 'evil.example' }],
    ['a certificate that nobody asked for', { certificate: true }],
    ['a question that nobody asked', { challenge: 'AAAA' }],
  ])('is refused with %s, and the link still works', async (_what, wrong) => {
    const link = await linkFor(secretary)
    const challenge = await challengeAt(link)
    const sent = await site.send(link, { svar: newPasskeyAnswer(openDevice(), { origin, challenge, ...wrong }) })
    expect(sent.status).toBe(422)
    expect(cookieIn(sent)).toBe('')
    expect((await site.get(link)).status).toBe(200)
  })

  test('is for the person who was asked, not for another with a link of their own', async () => {
    const [first, other] = [
      await linkFor(secretary),
      await linkFor(everyone.find(({ office }) => office === 'member')!),
    ]
    const challenge = await challengeAt(first)
    const sent = await site.send(other, { svar: newPasskeyAnswer(openDevice(), { origin, challenge }) })
    expect(sent.status).toBe(422)
  })

  test.each(['', '{}', 'null', '[]', 'x'.repeat(50_000)])(
    'that is no passkey at all is no defect: %.10s',
    async (svar) => {
      expect((await site.send(await linkFor(secretary), { svar })).status).toBe(422)
    },
  )
})

describe('signing in', () => {
  const signIn = (svar: string, at = mosseregionen, til = '') => site.send(`/${at}/logg-inn`, { svar, til })

  test('takes the passkey, and leads back to what was asked for', async () => {
    const { device } = await join(secretary)
    const challenge = await challengeAt('/mosseregionen/logg-inn')
    const answer = knownPasskeyAnswer(device, { origin, challenge })
    const response = await signIn(answer, mosseregionen, '/mosseregionen/skrivebord/personer')
    expect(response.headers.get('location')).toBe('/mosseregionen/skrivebord/personer')
  })

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/nabolaget/konto',
    '\\\\evil.example',
    '/mosseregionen-x',
    'javascript:0',
  ])('never leads to %s', async (til) => {
    const { device } = await join(secretary)
    const challenge = await challengeAt('/mosseregionen/logg-inn')
    const response = await signIn(knownPasskeyAnswer(device, { origin, challenge }), mosseregionen, til)
    expect(response.headers.get('location')).toBe('/mosseregionen/skrivebord')
  })

  test('refuses an answer that comes again', async () => {
    const { device } = await join(secretary)
    const challenge = await challengeAt('/mosseregionen/logg-inn')
    const answer = knownPasskeyAnswer(device, { origin, challenge })
    expect((await signIn(answer)).status).toBe(303)
    expect((await signIn(answer)).status).toBe(422)
  })

  test.each([
    ['without finger, face or code', { verified: false }],
    ['from another site', { origin: 'https://evil.example', name: 'localhost' }],
    ['to a question of another name', { name: 'evil.example' }],
  ])('refuses an answer %s', async (_what, wrong) => {
    const { device } = await join(secretary)
    const challenge = await challengeAt('/mosseregionen/logg-inn')
    expect((await signIn(knownPasskeyAnswer(device, { origin, challenge, ...wrong }))).status).toBe(422)
  })

  test('refuses an answer that is signed by another device', async () => {
    const { device } = await join(secretary)
    const challenge = await challengeAt('/mosseregionen/logg-inn')
    const thief = { ...openDevice(), credential: device.credential }
    expect((await signIn(knownPasskeyAnswer(thief, { origin, challenge }))).status).toBe(422)
  })

  test('says the same of an unknown passkey as of one from the council next door', async () => {
    const { device } = await join(secretary)
    const pages = []
    for (const one of [device, openDevice()]) {
      const challenge = await challengeAt(`/${neighbour}/logg-inn`)
      const response = await signIn(knownPasskeyAnswer(one, { origin, challenge }), neighbour)
      pages.push([response.status, await response.text()])
    }
    expect(pages[0]).toEqual(pages[1])
    expect(pages[0]?.[0]).toBe(422)
  })

  test('asks the same question whoever may be there', async () => {
    const ask = async () => {
      const headers = { 'sec-fetch-site': 'same-origin' }
      const response = await site.ask('/mosseregionen/logg-inn/sporsmal', { method: 'POST', headers })
      const { challenge, ...rest } = (await response.json()) as { challenge: string }
      return rest
    }
    const question = await ask()
    expect(question).toEqual(await ask())
    expect(question).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(question).not.toHaveProperty('allowCredentials.0')
  })
})

describe('a passkey of one’s own', () => {
  const send = (path: string, cookie: string, form: Record<string, string> = {}) =>
    site.ask(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })

  test('is joined by another, and both are listed', async () => {
    const { cookie } = await join(secretary)
    const path = '/mosseregionen/konto/passnokler'
    const challenge = await challengeAt(path, cookie)
    const answer = newPasskeyAnswer(openDevice(), { origin, challenge })
    expect((await send(path, cookie, { svar: answer, navn: 'Reservenøkkel' })).status).toBe(303)
    const account = await site.ask('/mosseregionen/konto', { headers: { cookie } })
    expect(await account.text()).toContain('Reservenøkkel')
  })

  test('cannot be changed when the sign-in is more than half an hour old', async () => {
    const { cookie } = await join(secretary)
    site = await openTestSite(database, '2024-12-01T12:31:00Z')
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const question = await site.ask('/mosseregionen/konto/passnokler/sporsmal', { method: 'POST', headers })
    expect(question.status).toBe(409)
    expect(await (await site.ask('/mosseregionen/konto', { headers })).text()).toContain('Logg inn på nytt')
  })

  test('that is the last is not removed by accident', async () => {
    const member = everyone.find(({ office }) => office === 'leader')!
    const { cookie, device } = await join(member)
    const path = `/mosseregionen/konto/passnokler/${device.credential.toString('base64url')}`
    expect((await send(`${path}/fjern`, cookie)).status).toBe(409)
    expect((await send(`${path}/fjern`, cookie, { siste: 'ja' })).status).toBe(303)
  })

  test('is out of reach for everyone else', async () => {
    const { device } = await join(secretary)
    const { cookie } = await join(everyone.find(({ office }) => office === 'finance')!)
    const path = `/mosseregionen/konto/passnokler/${device.credential.toString('base64url')}`
    expect((await site.ask(path, { headers: { cookie } })).status).toBe(404)
    expect((await send(path, cookie, { navn: 'Min nå' })).status).toBe(404)
    expect((await send(`${path}/fjern`, cookie, { siste: 'ja' })).status).toBe(404)
  })
})
