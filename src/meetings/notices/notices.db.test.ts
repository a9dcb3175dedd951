import ICAL from 'ical.js'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { addCase } from '../../cases/actions.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { noticePapers } from '../../documents/notice-papers-store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { exemptPaper, exemptTitle, type PreparedMeeting, prepareMeeting } from '../../test/called-meeting.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { type MailServer, openMailServer } from '../../test/mail-server.ts'
import { openLetter, openPostOffice } from '../../test/post-office.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { changeMeeting } from '../actions.ts'
import { addAgendaItem } from '../agenda/actions.ts'
import { listAgenda } from '../agenda/store.ts'
import { readCourse } from '../course/reading.ts'
import { giveReply } from '../replies/actions.ts'
import { replyForgetting } from '../replies/forgetting.ts'
import { readReplies } from '../replies/reading.ts'
import { findMeeting } from '../store.ts'
import { cancelAndTell, sendNotice } from './actions.ts'
import { noticePost, withdrawalPost } from './letters/subscriber.ts'

let database: TestDatabase
let mail: MailServer
let site: TestSite
let prepared: PreparedMeeting
let office: ReturnType<typeof openPostOffice>
const act = actAt()
const secretary = reader('secretary')
const desk = '/mosseregionen/skrivebord/moter/2024-12-20'
const reasons = {
  papers: 'Papiret kommer i tillegg.',
  members: 'Våler kommunestyre velger 12. desember.',
  substitutes: 'Kommunestyrene velger flere på nyåret.',
}

beforeEach(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  prepared = await database.database.write(mosseregionen, (tx) => prepareMeeting(tx, act))
  mail ??= await openMailServer()
  mail.letters.length = 0
  mail.refuse = 0
  site = await openTestSite(database, { installation: { canSend: true } })
  office = openPostOffice([noticePost, withdrawalPost], about())
  return () => database.drop()
})
afterAll(() => mail.stop())

const about = () => ({ database: database.database, council: mosseregionen, site, mail, now: () => act.now })

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)

const send = (message = '') =>
  database.database.write(mosseregionen, (tx) =>
    sendNotice(tx, act, prepared.meeting, { message, reasons }, noticePapers),
  )

const reply = (who: string, answer: 'coming' | 'absent', seat = who) =>
  database.database.write(mosseregionen, (tx) =>
    giveReply(tx, act, prepared.meeting, {
      seat: prepared.seat[seat] ?? '',
      person: prepared.person[who] ?? '',
      answer,
      reason: answer === 'absent' ? 'Syk' : '',
      means: 'desk',
    }),
  )

const board = () =>
  database.database.read(mosseregionen, async (tx) =>
    readReplies(tx, mosseregionen, (await findMeeting(tx, mosseregionen, prepared.meeting, 'everything'))!),
  )

const letters = () => mail.letters.map(openLetter)
const eventIn = (calendar: string | undefined) => {
  const component = new ICAL.Component(ICAL.parse(calendar ?? '') as unknown[])
  const event = component.getFirstSubcomponent('vevent')!
  return {
    method: component.getFirstPropertyValue('method'),
    value: (name: string) => String(event.getFirstPropertyValue(name)),
    event,
  }
}

describe('before the notice is sent', () => {
  test('each check says how it stands, with its paragraph', async () => {
    const text = await (await site.get(`${desk}/innkalling`, secretary)).text()
    expect(text).toContain('Fristen er 14 dager. Det er 19 dager til møtet.')
    expect(text).toContain('kommuneloven § 11-3 første ledd')
    expect(text).toContain('Møtet blir kunngjort for alle når du sender.')
    expect(text).toContain('Uten papirer: 004/24.')
    expect(text).toContain('Ingen sitter på disse plassene: ordfører, Våler.')
  })

  test('a departure needs a reason, and what was typed is kept', async () => {
    const answer = await site.send(`${desk}/innkalling`, { 'grunn-papers': 'Kommer', melding: 'Velkommen' }, secretary)
    expect(answer.status).toBe(409)
    const text = await answer.text()
    expect(text).toContain('Skriv en begrunnelse: Ingen sitter på disse plassene')
    expect(text).toContain('Velkommen')
    expect((await site.get('/mosseregionen/moter/2024-12-20')).status).toBe(404)
  })
})

describe('the notice', () => {
  test('leaves to those who meet whether a case that had no papers may be decided', async () => {
    granted(await send())
    const { course, agenda } = await database.database.read(mosseregionen, async (tx) => ({
      course: await readCourse(
        tx,
        mosseregionen,
        (await findMeeting(tx, mosseregionen, prepared.meeting, 'everything'))!,
      ),
      agenda: await listAgenda(tx, mosseregionen, prepared.meeting, 'everything'),
    }))
    const asks = agenda.filter(({ agendaItem }) => course.withoutPapers.has(agendaItem))
    expect(asks.map(({ number }) => number && caseNumberText(number))).toEqual(['004/24'])
    expect(course.listed.size).toBe(agenda.length)
  })

  test('announces the meeting, publishes the public cases, and brings each one letter', async () => {
    granted(await send('Ta med legitimasjon.'))
    const page = await site.get('/mosseregionen/moter/2024-12-20')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Forslag til budsjett 2025')
    await office.deliver()
    await office.deliverAgain()
    expect(mail.letters).toHaveLength(5) // four members and an observer; Våler's seat is vacant
    const [first] = letters()
    expect(first!.text).toContain('Ta med legitimasjon.')
    expect(first!.text).toContain('Sak 003/24 Forslag til budsjett 2025')
    expect(first!.text).toMatch(/http:\/\/localhost\/mosseregionen\/svar\/[\w-]{43}\r?\n/)
  })

  test('betrays nothing that is exempt, neither in letters nor in calendars', async () => {
    granted(await send())
    await office.deliver()
    for (const { text, calendar } of letters())
      for (const secret of [exemptTitle, exemptPaper, '005/24', 'Kvitkløver']) {
        expect(text).not.toContain(secret)
        expect(calendar).not.toContain(secret)
      }
  })

  test('carries an invitation that calendars understand', async () => {
    granted(await send())
    await office.deliver()
    const { method, value, event } = eventIn(letters()[0]!.calendar)
    expect(method).toBe('REQUEST')
    expect(value('uid')).toBe(`${prepared.meeting}@localhost`)
    expect(value('dtstart')).toBe('2024-12-20T08:30:00Z')
    expect(value('dtend')).toBe('2024-12-20T13:00:00Z')
    expect(value('location')).toBe('Våler herredshus; store sal, 2. etasje')
    expect(value('organizer')).toBe('mailto:samrad@rad.example')
    const attendee = event.getFirstProperty('attendee')!
    expect(attendee.getParameter('rsvp')).toBe('TRUE')
    expect(attendee.getParameter('partstat')).toBe('NEEDS-ACTION')
  })

  test('is proved: to whom, when, and which version', async () => {
    granted(await send())
    await office.deliver()
    const text = await (await site.get(`${desk}/innkalling`, secretary)).text()
    expect(text).toContain('Versjon 1, innkalling, sendt 1. desember 2024 kl. 13.00')
    expect(text).toContain('ordf.rer.i.moss@kommune.example')
    expect(text).toContain('Papiret kommer i tillegg.')
  })

  test('that the server refuses says why, and can be sent again', async () => {
    granted(await send())
    mail.refuse = 1
    await office.deliver()
    expect(mail.letters).toHaveLength(4)
    const text = await (await site.get(`${desk}/innkalling`, secretary)).text()
    expect(text).toContain('E-posttjeneren ba oss vente.')
    const again = /formaction="([^"]+\/igjen)"/.exec(text)![1]!
    expect((await site.send(again, {}, secretary)).status).toBe(303)
    await office.deliver()
    expect(mail.letters).toHaveLength(5)
  })

  test('is not sent again when nothing has changed', async () => {
    granted(await send())
    expect(await send()).toMatchObject({ refused: true })
  })
})

describe('later versions', () => {
  test('a supplement tells what is new; a moved meeting is a change that calendars hear of', async () => {
    granted(await send())
    await office.deliver()
    mail.letters.length = 0
    await write(async (tx) => {
      const late = granted(
        await addCase(tx, act, {
          year: 2024,
          number: 6,
          title: 'Kollektivtakster',
          account: 'Nytt.',
          publishedAt: null,
        }),
      )
      granted(await addAgendaItem(tx, act, prepared.meeting, { councilCase: late }))
    })
    granted(await send())
    await office.deliver()
    const supplement = letters()[0]!
    expect(supplement.text).toMatch(/Nytt siden sist\s+– Kollektivtakster/)
    expect(eventIn(supplement.calendar).value('sequence')).toBe('0')
    mail.letters.length = 0
    await write((tx) =>
      changeMeeting(tx, act, prepared.meeting, {
        body: prepared.body,
        day: day('2024-12-21'),
        starts: '10:00',
        place: 'Råde',
      }),
    )
    granted(
      await database.database.write(mosseregionen, (tx) =>
        sendNotice(tx, act, prepared.meeting, { message: '', reasons }, noticePapers),
      ),
    )
    await office.deliver()
    const change = eventIn(letters()[0]!.calendar)
    expect(change.method).toBe('REQUEST')
    expect(change.value('uid')).toBe(`${prepared.meeting}@localhost`)
    expect(Number(change.value('sequence'))).toBeGreaterThan(0)
    expect(change.value('dtstart')).toBe('2024-12-21T09:00:00Z')
  })

  test('a cancelled meeting is taken out of everybody’s calendar', async () => {
    granted(await send())
    await office.deliver()
    mail.letters.length = 0
    await write((tx) => cancelAndTell(noticePapers)(tx, act, prepared.meeting))
    await office.deliver()
    expect(mail.letters).toHaveLength(5)
    const { method, value } = eventIn(letters()[0]!.calendar)
    expect([method, value('status')]).toEqual(['CANCEL', 'CANCELLED'])
    expect(letters()[0]!.text).toContain('Møtet er avlyst.')
  })
})

describe('an absence', () => {
  beforeEach(async () => {
    granted(await send())
    await office.deliver()
    mail.letters.length = 0
  })

  test('calls the first substitute of the same municipality, by letter', async () => {
    granted(await reply('ordfører i Moss', 'absent'))
    await office.deliver()
    expect(mail.letters).toHaveLength(1)
    const [letter] = letters()
    expect(letter!.to).toContain('f.rste.varamedlem.fra.moss@')
    expect(letter!.text).toContain('Du er kalt inn som vara for ordfører i Moss.')
    expect(letter!.text).not.toContain('Syk')
  })

  test('of the substitute too calls the next, and says why the first was passed over', async () => {
    granted(await reply('ordfører i Moss', 'absent'))
    granted(await reply('vara fra Moss', 'absent', 'ordfører i Moss'))
    const seat = (await board()).seats.find(({ place }) => place.seat === prepared.seat['ordfører i Moss'])!
    expect(seat.call?.name).toBe('andre varamedlem fra Moss')
    expect(seat.passedOver.map(({ name, passedOver }) => [name, passedOver])).toEqual([
      ['første varamedlem fra Moss', 'kan ikke komme'],
    ])
  })

  test('of two members calls two different substitutes, in order', async () => {
    granted(await reply('ordfører i Moss', 'absent'))
    granted(await reply('varaordfører i Moss', 'absent'))
    const called = (await board()).seats.flatMap(({ call }) => (call ? [call.name] : []))
    expect(called.sort()).toEqual(['andre varamedlem fra Moss', 'første varamedlem fra Moss'])
  })

  test('that is taken back takes the call back, and the calendar with it', async () => {
    granted(await reply('ordfører i Moss', 'absent'))
    await office.deliver()
    granted(await reply('ordfører i Moss', 'coming'))
    await office.deliver()
    await office.deliverAgain()
    expect(mail.letters).toHaveLength(2)
    const [called, withdrawn] = letters()
    expect(withdrawn!.text).toContain('Du trenger ikke å møte likevel.')
    expect(eventIn(withdrawn!.calendar).method).toBe('CANCEL')
    const sequence = (letter: typeof called) => Number(eventIn(letter!.calendar).value('sequence'))
    expect(sequence(withdrawn)).toBeGreaterThan(sequence(called))
    granted(await reply('ordfører i Moss', 'absent'))
    await office.deliver()
    expect(sequence(letters()[2])).toBeGreaterThan(sequence(withdrawn))
  })

  test('is counted days ahead: how many more empty seats it takes before the meeting cannot decide', async () => {
    const text = async () => (await site.get(`${desk}/svar`, secretary)).text()
    expect(await text()).toContain('Møtet blir ikke vedtaksført hvis 2 plasser til blir tomme.')
    granted(await reply('ordfører i Råde', 'absent'))
    granted(await reply('vara fra Råde', 'absent', 'ordfører i Råde'))
    expect(await text()).toContain('Møtet blir ikke vedtaksført hvis én plass til blir tom.')
    expect(await text()).toContain('Ingen flere varamedlemmer å kalle inn')
  })

  test('is kept without its reason when the minutes are approved, and the links end', async () => {
    granted(await reply('ordfører i Moss', 'absent'))
    await write((tx) => record(tx, act, { kind: 'minutes.approved', subject: prepared.meeting }))
    await openPostOffice([replyForgetting], about()).deliver()
    const kept = await database.database.read(mosseregionen, async (tx) => ({
      replies: await tx.selectFrom('reply').select(['answer', 'reason']).execute(),
      links: await tx.selectFrom('notice_letter').select('token_hash').where('token_hash', 'is not', null).execute(),
    }))
    expect(kept).toEqual({ replies: [{ answer: 'absent', reason: '' }], links: [] })
  })

  test('leaves no reason in events, and none on public pages', async () => {
    granted(await reply('ordfører i Moss', 'absent'))
    const events = await database.database.read(mosseregionen, (tx) => tx.selectFrom('event').select('data').execute())
    expect(JSON.stringify(events)).not.toContain('Syk')
    expect(await (await site.get('/mosseregionen/moter/2024-12-20')).text()).not.toContain('Syk')
  })
})
