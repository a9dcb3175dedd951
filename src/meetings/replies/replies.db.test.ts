import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noticePapers } from '../../documents/notice-papers-store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isRefusal } from '../../law/refusal.ts'
import { exemptTitle, type PreparedMeeting, prepareMeeting } from '../../test/called-meeting.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { type MailServer, openMailServer } from '../../test/mail-server.ts'
import { openLetter, openPostOffice } from '../../test/post-office.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { sendNotice } from '../notices/actions.ts'
import { noticePost } from '../notices/letters/subscriber.ts'
import { callSubstitute } from './actions.ts'

let database: TestDatabase
let mail: MailServer
let site: TestSite
let prepared: PreparedMeeting
const act = actAt()
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/moter/2024-12-20/svar'
const reasons = { papers: 'Kommer.', members: 'Velges.', substitutes: 'Velges.' }

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  prepared = await write((tx) => prepareMeeting(tx, act))
  mail = await openMailServer()
  site = await openTestSite(database, { installation: { canSend: true } })
  await write(async (tx) =>
    granted(await sendNotice(tx, act, prepared.meeting, { message: '', reasons }, noticePapers)),
  )
  const about = { database: database.database, council: mosseregionen, site, mail, now: () => act.now }
  await openPostOffice([noticePost], about).deliver()
})
afterAll(async () => {
  await mail.stop()
  await database.drop()
})

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)

const letterTo = (who: string) => mail.letters.map(openLetter).find(({ text }) => text.startsWith(`Hei, ${who}!`))!
const linkTo = (who: string) => /http:\/\/localhost(\/mosseregionen\/svar\/[\w-]{43})/.exec(letterTo(who).text)![1]!

/** What a calendar program sends back when the invitation is answered. */
function calendarReply(who: string, partstat: string, stamp = '20241201T130000Z'): string {
  const calendar = new ICAL.Component(ICAL.parse(letterTo(who).calendar!) as unknown[])
  calendar.updatePropertyWithValue('method', 'REPLY')
  const event = calendar.getFirstSubcomponent('vevent')!
  event.updatePropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(stamp.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z')),
  )
  event.getFirstProperty('attendee')!.setParameter('partstat', partstat)
  return calendar.toString()
}

describe('the link in the letter', () => {
  test('shows the meeting and what is public, without signing in, and nothing that is exempt', async () => {
    const answer = await site.get(linkTo('ordfører i Moss'))
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('Forslag til budsjett 2025')
    expect(text).toContain('Jeg kommer')
    expect(text).not.toContain(exemptTitle)
    expect(text).toContain('noindex')
  })

  test('answers, changes the answer, and says who is called instead', async () => {
    const link = linkTo('ordfører i Moss')
    expect((await site.send(link, { svar: 'absent', arsak: 'Syk' })).status).toBe(303)
    const absent = await (await site.get(link)).text()
    expect(absent).toContain('Du har meldt forfall.')
    expect(absent).toContain('Vi har kalt inn vara: første varamedlem fra Moss')
    expect(absent).not.toContain('Syk')
    await site.send(link, { svar: 'coming' })
    expect(await (await site.get(link)).text()).toContain('Du har svart at du kommer.')
  })

  test('that nobody made answers as one that has ended', async () => {
    const answer = await site.get(`/mosseregionen/svar/${'a'.repeat(43)}`)
    expect(answer.status).toBe(410)
    const later = await openTestSite(database, '2024-12-21T12:00:00Z')
    const ended = await later.get(linkTo('ordfører i Moss'))
    expect(ended.status).toBe(410)
    expect((await later.send(linkTo('ordfører i Moss'), { svar: 'absent' })).status).toBe(410)
  })

  test('opens no page that asks for signing in', async () => {
    await site.get(linkTo('ordfører i Moss'))
    const answer = await site.get('/mosseregionen/mine-moter/2024-12-20')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('/logg-inn')
  })
})

describe('a calendar’s reply, handed in by the secretary', () => {
  const handIn = (innhold: string) => site.send(`${desk}/kalender`, { innhold }, secretary)

  test.each([
    ['ACCEPTED', 303, 'Kommer'],
    ['DECLINED', 303, 'Forfall'],
  ])('%s is registered', async (partstat, status, word) => {
    expect((await handIn(calendarReply('ordfører i Vestby', partstat))).status).toBe(status)
    const text = await (await site.get(desk, secretary)).text()
    expect(text).toMatch(new RegExp(`ordfører i Vestby[^]*?${word}[^]*?i kalenderen`))
  })

  test('that is one endless line of letters is refused at once', async () => {
    const began = performance.now()
    expect((await handIn('A'.repeat(100_000))).status).toBe(409)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('in a letter’s base64 part is found', async () => {
    const encoded = Buffer.from(calendarReply('ordfører i Råde', 'ACCEPTED')).toString('base64')
    const letter = `Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded.replaceAll(/(.{76})/g, '$1\r\n')}\r\n`
    expect((await handIn(letter)).status).toBe(303)
  })

  test.each([
    ['«maybe»', () => calendarReply('ordfører i Moss', 'TENTATIVE'), 'Svaret er «kanskje»'],
    ['an older answer', () => calendarReply('ordfører i Moss', 'DECLINED', '20241101T080000Z'), 'Vi har et nyere svar'],
    [
      'another meeting',
      () => calendarReply('ordfører i Moss', 'ACCEPTED').replace(/UID:[^@]+@/, 'UID:annet@'),
      'et annet møte',
    ],
    [
      'a stranger',
      () => calendarReply('ordfører i Moss', 'ACCEPTED').replaceAll('ordf.rer.i.moss@', 'fremmed@'),
      'Ingen som er kalt inn',
    ],
    ['an invitation, no reply', () => letterTo('ordfører i Moss').calendar!, 'ikke noe kalendersvar'],
    ['no calendar at all', () => 'Hei! Jeg kommer.', 'ikke noe kalendersvar'],
    ['a broken one', () => 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', 'ikke noe kalendersvar'],
  ])('%s is refused, and says why', async (_, text, said) => {
    const answer = await handIn(text())
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(said)
  })
})

describe('the secretary', () => {
  test('calls nobody for a member who comes', async () => {
    const form = { plass: prepared.seat['varaordfører i Moss'] ?? '', person: prepared.person['vara fra Moss'] ?? '' }
    const answer = await site.send(`${desk}/vara`, form, secretary)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Registrer forfallet først.')
  })

  test('calls another than the next only with a reason, which is kept with the one who gives way', async () => {
    const seat = prepared.seat['varaordfører i Moss'] ?? ''
    const absent = { plass: seat, person: prepared.person['varaordfører i Moss'] ?? '', svar: 'absent' }
    expect((await site.send(desk, absent, secretary)).status).toBe(303)
    const chosen = { seat, person: prepared.person['tredje varamedlem fra Moss'] ?? '' }
    expect(isRefusal(await write((tx) => callSubstitute(tx, act, prepared.meeting, chosen)))).toBe(true)
    const form = { plass: seat, person: chosen.person, grunn: 'Kjenner saken' }
    expect((await site.send(`${desk}/vara`, form, secretary)).status).toBe(303)
    const text = await (await site.get(desk, secretary)).text()
    expect(text).toContain('<strong>tredje varamedlem fra Moss</strong>')
    expect(text).toContain('Forbigått: første varamedlem fra Moss (Kjenner saken)')
    expect(text).toContain('Forbigått: andre varamedlem fra Moss (Kjenner saken)')
  })

  test('withdraws a call', async () => {
    const action = new RegExp(`${desk}/vara/[^"]+/trekk`).exec(await (await site.get(desk, secretary)).text())![0]
    expect((await site.send(action, {}, secretary)).status).toBe(303)
  })
})
