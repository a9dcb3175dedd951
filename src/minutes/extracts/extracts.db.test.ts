import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addCase } from '../../cases/actions.ts'
import { addDecision } from '../../cases/decisions/actions.ts'
import { openLog } from '../../foundation/log.ts'
import { openPost } from '../../foundation/mail.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { type MailServer, openMailServer, textOf } from '../../test/mail-server.ts'
import { type SeatedMembers, seatMembers } from '../../test/roster.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { extractsOf } from './store.ts'
import { extractPost } from './subscriber.ts'

let database: TestDatabase
let mail: MailServer
let site: TestSite
let seated: SeatedMembers
let decision: string
let secret: string
const secretary = reader('secretary')
const desk = `/${mosseregionen}/skrivebord/saerutskrifter`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  mail = await openMailServer()
  site = await openTestSite(database, { installation: { canSend: true } })
  const act = actAt()
  await database.database.write(mosseregionen, async (tx) => {
    seated = await seatMembers(tx, act)
    const decided = { body: seated.body, day: day('2024-11-26'), result: 'adopted' } as const
    const charter = granted(await addCase(tx, act, { year: 2024, number: 5, title: 'Felles charter' }))
    const text = 'Kommunene slutter seg til charteret.'
    decision = granted(
      await addDecision(tx, act, { ...decided, councilCase: charter, text, vote: 'Enstemmig vedtatt.' }),
    )
    const hidden = {
      year: 2024,
      number: 77,
      title: 'Kvitkløver',
      access: 'exempt',
      legalBasis: 'offentleglova § 23 første ledd',
    } as const
    const exempt = granted(await addCase(tx, act, hidden))
    secret = granted(await addDecision(tx, act, { ...decided, councilCase: exempt, text: 'Kvitkløver godtas.' }))
  })
})
beforeEach(() => {
  mail.letters.length = 0
  mail.recipients.length = 0
})
afterAll(async () => {
  await mail.stop()
  await database.drop()
})

const read = async (path: string, as?: Parameters<TestSite['get']>[1]) => (await site.get(path, as)).text()
const extracts = () => database.database.read(mosseregionen, (tx) => extractsOf(tx, mosseregionen, [decision, secret]))
const of = async (receiver: string) => (await extracts()).find((one) => one.receiver === receiver)!

/** What the dispatcher does with an event. */
const tell = (extract: string, kind = 'extract.asked') =>
  extractPost.tell(
    { council: mosseregionen, event: '', kind, subject: extract, data: {}, at: actAt().now },
    {
      database: database.database,
      post: openPost({ smtpUrl: mail.url, mailFrom: 'samrad@rad.example' }),
      installation: site.installation,
      log: openLog('silent'),
      now: () => actAt().now,
    },
  )

const linkIn = (letter: string) => /(\/mosseregionen\/saerutskrift\/[\w-]{43})/.exec(textOf(letter))![1]!

describe('an extract', () => {
  test('is sent to each municipality that has an address, with the text and a link', async () => {
    const to = {
      [`til-${seated.participant.Moss}`]: 'post@moss.example',
      [`til-${seated.participant.Råde}`]: 'post@rade.example',
      vedtak: 'ja',
    }
    expect((await site.send(`${desk}/${decision}`, to, secretary)).status).toBe(303)
    const asked = await extracts()
    expect(asked.map(({ receiver }) => receiver)).toEqual(['Moss', 'Råde'])
    for (const { extract } of asked) await tell(extract)
    expect(mail.recipients).toEqual(['post@moss.example', 'post@rade.example'])
    const text = textOf(mail.letters[0]!)
    expect(text).toContain('Kommunene slutter seg til charteret.')
    expect(text).toContain('Enstemmig vedtatt.')
    expect(text).toContain('legger saken fram for deres eget organ')
    expect(await read(`${desk}/${decision}`, secretary)).toContain('Sendt')
  })

  test('told of twice is one letter, and one to the same receiver is sent once', async () => {
    await tell((await of('Moss')).extract)
    expect(mail.letters).toEqual([])
    const again = { [`til-${seated.participant.Moss}`]: 'post@moss.example' }
    expect((await site.send(`${desk}/${decision}`, again, secretary)).status).toBe(303)
    expect(await extracts()).toHaveLength(2)
  })

  test.each([
    [{}, 'Fyll ut minst én adresse'],
    [{ annen: 'Fylket', 'annen-epost': 'ikke en adresse' }, 'Skriv en e-postadresse'],
  ])('asks for what is missing: %o', async (form, said) => {
    const sent = await site.send(`${desk}/${decision}`, form as Record<string, string>, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain(said)
  })

  test('of an exempt case leaves by no mail, and its link opens nothing', async () => {
    const refused = await site.send(
      `${desk}/${secret}`,
      { annen: 'Fylket', 'annen-epost': 'post@fylket.example' },
      secretary,
    )
    expect(refused.status).toBe(303) // the address is not asked for, and so not used
    const made = await of('Fylket')
    expect(made.email).toBeNull()
    await tell(made.extract)
    expect(mail.letters).toEqual([])
    expect((await site.send(`${desk}/${secret}/${made.extract}/levert`, {}, secretary)).status).toBe(303)
    expect((await of('Fylket')).sentAt).not.toBeNull()
  })
})

describe('the receiver', () => {
  let link: string
  beforeAll(async () => {
    await tell((await of('Moss')).extract, 'extract.reminded')
    link = linkIn(mail.letters.at(-1)!)
  })

  test('says that the extract has come, without signing in', async () => {
    expect(await read(link)).toContain('Kommunene slutter seg til charteret.')
    expect((await site.send(`${link}/mottatt`, {})).status).toBe(303)
    expect(await read(link)).toContain('Dere meldte særutskriften mottatt')
    expect(await read(`${desk}/${decision}`, secretary)).toContain('Mottatt')
  })

  test('tells what they decided, and how it differs', async () => {
    const answer = { caseNumber: '24/118', day: '2024-12-10', outcome: 'adopted-with-changes', difference: '' }
    const without = await site.send(link, answer)
    expect(without.status).toBe(409)
    expect(await without.text()).toContain('Skriv hvordan vedtaket skiller seg fra vårt.')
    expect((await site.send(link, { ...answer, difference: 'Uten punkt 3.' })).status).toBe(303)
    expect(await read(`/${mosseregionen}/saerutskrifter`)).toContain('1 av 2 har vedtatt, 1 med endringer')
  })

  test('sends the form twice and is led back both times, and the key in the link is written down nowhere', async () => {
    const form = {
      caseNumber: '24/118',
      day: '2024-12-10',
      outcome: 'adopted-with-changes',
      difference: 'Uten punkt 3.',
    }
    const keyed = { ...form, 'form-key': '018f0000-0000-7000-8000-000000000001' }
    for (let times = 0; times < 2; times++)
      expect((await site.send(link, keyed)).headers.get('location')).toBe(new URL(link, 'http://here').pathname)
    const kept = await database.database.read(mosseregionen, (tx) => tx.selectFrom('sent_form').selectAll().execute())
    expect(kept).not.toEqual([])
    expect(JSON.stringify(kept)).not.toContain(link.split('/').at(-1))
  })

  test('is not known by a link that was replaced, or that nobody made', async () => {
    await tell((await of('Råde')).extract, 'extract.reminded')
    const first = linkIn(mail.letters.at(-1)!)
    await tell((await of('Råde')).extract, 'extract.reminded')
    expect((await site.get(first)).status).toBe(410)
    expect((await site.get(`/${mosseregionen}/saerutskrift/${'x'.repeat(43)}`)).status).toBe(410)
  })
})

describe('the board', () => {
  test('is for everyone: municipalities and what they did, without addresses', async () => {
    const page = await read(`/${mosseregionen}/saerutskrifter`)
    expect(page).toContain('24/118')
    expect(page).toContain('Vedtatt med endringer')
    expect(page).not.toContain('post@moss.example')
    expect(page).not.toContain('Kvitkløver')
    expect(page).not.toContain('Fylket')
  })

  test('lets the secretary remind, but not those who have decided', async () => {
    const [moss, rade] = [await of('Moss'), await of('Råde')]
    expect((await site.send(`${desk}/${decision}/${rade.extract}/paaminn`, {}, secretary)).status).toBe(303)
    expect((await site.send(`${desk}/${decision}/${moss.extract}/paaminn`, {}, secretary)).status).toBe(409)
  })

  test('takes an answer that came by telephone', async () => {
    const { extract } = await of('Råde')
    const told = {
      [`caseNumber-${extract}`]: '24/7',
      [`day-${extract}`]: '2024-12-11',
      [`outcome-${extract}`]: 'rejected',
    }
    expect((await site.send(`${desk}/${decision}/${extract}`, told, secretary)).status).toBe(303)
    expect(await read(desk, secretary)).toContain('1 av 2 har vedtatt, 1 med endringer, 1 har ikke vedtatt')
  })
})
