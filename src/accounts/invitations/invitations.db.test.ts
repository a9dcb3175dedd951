import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openLog } from '../../foundation/log.ts'
import { openPost } from '../../foundation/mail.ts'
import type { Services } from '../../foundation/outbox.ts'
import { newPasskeyAnswer, openDevice } from '../../test/authenticator.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { type MailServer, openMailServer, textOf } from '../../test/mail-server.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { addPerson } from '../people/actions.ts'
import { invite } from './actions.ts'
import { invitationPost } from './subscriber.ts'

let database: TestDatabase
let mail: MailServer
let site: TestSite
let people = 0

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  mail = await openMailServer()
})
beforeEach(async () => {
  mail.letters.length = 0
  site = await openTestSite(database, { installation: { canSend: true } })
})
afterAll(async () => {
  await mail.stop()
  await database.drop()
})

const newPerson = () =>
  database.database.write(mosseregionen, (tx) =>
    addPerson(tx, actAt(), { name: 'Ordfører i Våler', email: `Ordforer${++people}@vaaler.example` }),
  )

async function invited(person: string, now?: string): Promise<string> {
  return granted(await database.database.write(mosseregionen, (tx) => invite(tx, actAt(mosseregionen, now), person)))
}

/** What the dispatcher does with the event: tells the subscriber, perhaps more than once. */
const tell = (invitation: string, smtpUrl: string | undefined = mail.url) =>
  invitationPost.tell(
    { council: mosseregionen, event: '', kind: 'invitation.asked', subject: invitation, data: {}, at: actAt().now },
    services(smtpUrl),
  )

const services = (smtpUrl: string | undefined): Services => ({
  database: database.database,
  post: openPost({ smtpUrl, mailFrom: 'samrad@rad.example' }),
  installation: site.installation,
  log: openLog('silent'),
  now: () => actAt().now,
})

const linkIn = (letter: string) =>
  /http:\/\/localhost(\/mosseregionen\/invitasjon\/[\w-]{43})\r?\n/.exec(textOf(letter))?.[1]

async function accept(link: string): Promise<Response> {
  const question = await site.send(`${link}/sporsmal`, {})
  if (question.status !== 200) return question
  const { challenge } = (await question.json()) as { challenge: string }
  return site.send(link, { svar: newPasskeyAnswer(openDevice(), { origin: 'http://localhost', challenge }) })
}

describe('the letter', () => {
  test('arrives with a link that works once', async () => {
    await tell(await invited(await newPerson()))
    expect(mail.letters).toHaveLength(1)
    const link = linkIn(mail.letters[0]!)!
    expect(await (await site.get(link)).text()).toContain('Du er invitert til Mosseregionen')
    expect((await accept(link)).status).toBe(303)
    const again = await site.get(link)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('Lenken er brukt')
    expect((await accept(link)).status).toBe(410)
  })

  test('is in the language of the council', async () => {
    await foundNynorsk()
    const person = await database.database.write('sunnhordland', (tx) =>
      addPerson(tx, actAt('sunnhordland'), { name: 'Leiar', email: 'leiar@stord.example' }),
    )
    const invitation = await database.database.write('sunnhordland', (tx) => invite(tx, actAt('sunnhordland'), person))
    const told = {
      council: 'sunnhordland',
      event: '',
      kind: '',
      subject: invitation as string,
      data: {},
      at: actAt().now,
    }
    await invitationPost.tell(told, services(mail.url))
    expect(textOf(mail.letters[0]!)).toContain('Lenkja er berre til deg')
  })

  test('that is told of twice is sent once', async () => {
    const invitation = await invited(await newPerson())
    await tell(invitation)
    await tell(invitation)
    expect(mail.letters).toHaveLength(1)
  })

  test('that the server refuses is tried again, and the database keeps no link that could be read', async () => {
    const invitation = await invited(await newPerson())
    mail.refuse = 1
    await expect(tell(invitation)).rejects.toThrow()
    await tell(invitation)
    const link = linkIn(mail.letters[0]!)!
    const rows = await database.database.read(mosseregionen, (tx) =>
      tx.selectFrom('invitation').selectAll().where('council', '=', mosseregionen).execute(),
    )
    expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1))
    expect((await site.get(link)).status).toBe(200)
  })

  test('that is asked for anew makes the earlier link worthless', async () => {
    const person = await newPerson()
    await tell(await invited(person))
    await tell(await invited(person))
    const [first, second] = mail.letters.map((letter) => linkIn(letter)!)
    expect((await site.get(first!)).status).toBe(410)
    expect((await site.get(second!)).status).toBe(200)
  })

  test('is not sent without a mail server, and nothing fails', async () => {
    await tell(await invited(await newPerson()), '')
    expect(mail.letters).toHaveLength(0)
  })
})

async function foundNynorsk() {
  await foundCouncil(database.database, 'sunnhordland', 'Sunnhordland interkommunalt politisk råd')
  await database.database.write('sunnhordland', (tx) =>
    tx.updateTable('council').set({ language: 'nn' }).where('council', '=', 'sunnhordland').execute(),
  )
}

describe('a link', () => {
  test('that is a week old says that it has expired', async () => {
    await tell(await invited(await newPerson()))
    site = await openTestSite(database, '2024-12-08T12:00:00Z')
    const response = await site.get(linkIn(mail.letters[0]!)!)
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('Lenken er utløpt')
  })

  test('works for one of two who open it at once', async () => {
    await tell(await invited(await newPerson()))
    const link = linkIn(mail.letters[0]!)!
    const [one, other] = await Promise.all([accept(link), accept(link)])
    expect([one!.status, other!.status].sort()).toEqual([303, 410])
  })

  test('of another council is unknown', async () => {
    await tell(await invited(await newPerson()))
    const link = linkIn(mail.letters[0]!)!.replace(mosseregionen, 'sunnhordland')
    expect((await site.get(link)).status).toBe(410)
  })

  test('is looked at by a mail filter without being used up', async () => {
    await tell(await invited(await newPerson()))
    const link = linkIn(mail.letters[0]!)!
    for (const _ of [1, 2, 3]) expect((await site.get(link)).status).toBe(200)
    expect((await accept(link)).status).toBe(303)
  })
})

describe('asking for a new link', () => {
  const ask = async (epost: string) => {
    site = await openTestSite(database, { now: '2024-12-02T12:00:00Z', installation: { canSend: true } })
    const before = performance.now()
    const response = await site.send('/mosseregionen/invitasjon', { epost })
    return { status: response.status, text: await response.text(), took: performance.now() - before }
  }
  const openInvitations = () =>
    database.database.read(mosseregionen, async (tx) => {
      const { count } = await tx
        .selectFrom('event')
        .select((query) => query.fn.countAll<number>().as('count'))
        .where('council', '=', mosseregionen)
        .where('kind', '=', 'invitation.asked')
        .executeTakeFirstOrThrow()
      return count
    })

  test('answers the same, and in the same time, whether or not the address is known', async () => {
    await invited(await newPerson())
    const before = await openInvitations()
    const known = await ask(`ordforer${people}@VAALER.example`)
    expect(await openInvitations()).toBe(before + 1)
    const unknown = await ask('ingen@vaaler.example')
    expect(await openInvitations()).toBe(before + 1)
    expect(known.status).toBe(200)
    expect(known.text).toBe(unknown.text)
    expect(Math.abs(known.took - unknown.took)).toBeLessThan(150)
  })

  test('sends nothing to someone who has a passkey: whoever reads the mail must not become the member', async () => {
    await tell(await invited(await newPerson()))
    await accept(linkIn(mail.letters[0]!)!)
    const before = await openInvitations()
    expect((await ask(`ordforer${people}@vaaler.example`)).status).toBe(200)
    expect(await openInvitations()).toBe(before)
  })

  test('stops after ten in an hour from the same place', async () => {
    const answers = []
    for (let asked = 0; asked < 11; asked++) answers.push((await ask('')).status)
    expect(answers.at(-1)).toBe(429)
  })
})
