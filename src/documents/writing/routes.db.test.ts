import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionsOf } from '../../cases/decisions/store.ts'
import { findCaseByNumber } from '../../cases/store.ts'
import type { Reader } from '../../foundation/http/visit.ts'
import { approveMinutes, sendToChair } from '../../minutes/actions.ts'
import { updateMinutes } from '../../minutes/store.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { type HeldMeeting, holdMeeting, onTheDay, secretOfTheMeeting } from '../../test/held-meeting.ts'
import { pageText } from '../../test/page-text.ts'
import { seePdf, wordText } from '../../test/pdf.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { stopTypesetting } from './typeset.ts'

let database: TestDatabase
let site: TestSite
let held: HeldMeeting
const secretary = reader('secretary')
const home = `/${mosseregionen}`
const meeting = `${home}/moter/2024-12-12`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await holdMeeting(database.database)
  site = await openTestSite(database, '2024-12-12T13:00:00Z')
})
afterAll(async () => {
  stopTypesetting()
  await database.drop()
})

const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ')
async function pdf(path: string, as?: Reader) {
  const answer = await site.get(path, as)
  expect(answer.status, path).toBe(200)
  const seen = await seePdf(new Uint8Array(await answer.arrayBuffer()))
  return { ...seen, text: plain(seen.texts.join(' ')), headers: answer.headers }
}
const statusOf = async (path: string, as?: Reader) => (await site.get(path, as)).status
const secrets = new RegExp(`${secretOfTheMeeting}|077/24`)

describe('the notice', () => {
  test('is for everyone, shown by the browser, and holds nothing of the exempt case', async () => {
    const { text, headers, bookmarks, info, metadata } = await pdf(`${meeting}/innkalling.pdf`)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe('inline; filename="mosseregionen-2024-12-12-innkalling.pdf"')
    expect(text).toContain('torsdag 12. desember 2024')
    expect(text).toContain('Sak 003/24 Budsjett 2025')
    expect([text, ...bookmarks, JSON.stringify(info), metadata].join(' ')).not.toMatch(secrets)
  })

  test('tells the same days, hours and case numbers as the page of the meeting', async () => {
    const { text } = await pdf(`${meeting}/innkalling.pdf`)
    const page = plain(pageText(await (await site.get(meeting)).text()))
    const told = (from: string) => new Set(from.match(/\d{3}\/\d{2}|\d{1,2}\. \p{Ll}+ \d{4}|kl\. \d{2}\.\d{2}/gu))
    expect(told(text).size).toBeGreaterThan(3)
    for (const fact of told(text)) expect(page).toContain(fact)
  })

  test('has the exempt case for the secretary, marked on each page, and is kept by nobody', async () => {
    const { texts, headers } = await pdf(`${meeting}/innkalling.pdf`, secretary)
    expect(texts.join(' ')).toContain(secretOfTheMeeting)
    for (const text of texts) expect(plain(text)).toContain('Unntatt offentlighet, offentleglova § 23 første ledd')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('is a Word file for who edits', async () => {
    const answer = await site.get(`${meeting}/innkalling.docx`)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(plain(wordText(new Uint8Array(await answer.arrayBuffer())))).toContain('Sak 003/24 Budsjett 2025')
  })

  test('is not sent again to who has it', async () => {
    const { headers } = await pdf(`${meeting}/innkalling.pdf`)
    const again = await site.ask(`${meeting}/innkalling.pdf`, { headers: { 'if-none-match': headers.get('etag')! } })
    expect(again.status).toBe(304)
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  test('of a meeting that does not exist is not there', async () => {
    expect(await statusOf(`${home}/moter/2030-01-01/innkalling.pdf`)).toBe(404)
    expect(await statusOf(`${home}/moter/2030-01-01/papirer.pdf`)).toBe(404)
  })
})

describe('the bundle', () => {
  test('holds each case that the reader may see, and no other', async () => {
    const open = await pdf(`${meeting}/papirer.pdf`)
    expect(open.bookmarks.map(plain)).toContain('Sak 003/24 Budsjett 2025')
    expect([open.text, ...open.bookmarks].join(' ')).not.toMatch(secrets)
    const full = await pdf(`${meeting}/papirer.pdf`, secretary)
    expect(full.bookmarks.join(' ')).toContain(secretOfTheMeeting)
  })
})

describe('a case paper', () => {
  test('has the proposed decision first, and leads to its proper address', async () => {
    const { text, info } = await pdf(`${home}/saker/003-24/saksframlegg.pdf`)
    expect(info.Title).toBe('Sak 003/24 Budsjett 2025')
    expect(text.indexOf('Forslag til vedtak')).toBeGreaterThan(0)
    const elsewhere = await site.get(`${home}/saker/3-2024/saksframlegg.docx`)
    expect(elsewhere.headers.get('location')).toBe(`${home}/saker/003-24/saksframlegg.docx`)
  })

  test('of an exempt case is there for the secretary alone', async () => {
    expect(await statusOf(`${home}/saker/077-24/saksframlegg.pdf`)).toBe(404)
    expect(await statusOf(`${home}/saker/077-24/saksframlegg.docx`)).toBe(404)
    expect((await pdf(`${home}/saker/077-24/saksframlegg.pdf`, secretary)).text).toContain('Unntatt offentlighet')
  })
})

describe('the minutes', () => {
  const publish = () =>
    database.database.write(mosseregionen, async (tx) => {
      const act = {
        ...actAt(mosseregionen, '2024-12-12T12:30:00Z'),
        actor: { person: held.person['ordfører i Moss']! },
      }
      granted(await sendToChair(tx, act, held.meeting))
      granted(await approveMinutes(tx, act, held.meeting))
      await updateMinutes(tx, mosseregionen, held.meeting, { published_at: `${onTheDay('14:00')}` })
    })

  test('as a draft are the secretary’s, and say that they are a draft', async () => {
    expect(await statusOf(`${meeting}/protokoll.pdf`)).toBe(404)
    expect((await pdf(`${meeting}/protokoll.pdf`, secretary)).text).toContain('Utkast til protokoll')
  })

  test('once published are for everyone without what is exempt, with the hash of what was signed', async () => {
    await publish()
    const { text, bookmarks, metadata } = await pdf(`${meeting}/protokoll.pdf`)
    expect(text).toContain('Møtet ble satt kl. 09.33 i Moss rådhus.')
    expect(text).toMatch(/fingeravtrykk \(SHA-256\): [0-9a-f]{64}/)
    expect([text, ...bookmarks, metadata].join(' ')).not.toContain(secretOfTheMeeting)
    const full = await pdf(`${meeting}/protokoll.pdf`, secretary)
    for (const page of full.texts) expect(plain(page)).toMatch(/^Unntatt offentlighet, offentleglova § 23 første ledd/)
    const open = await pdf(`${meeting}/protokoll.pdf?utgave=offentlig`, secretary)
    expect(open.text).toBe(text)
  })

  test('tell the same hours and case numbers as their page, in PDF and in Word', async () => {
    const { text } = await pdf(`${meeting}/protokoll.pdf`)
    const word = plain(wordText(new Uint8Array(await (await site.get(`${meeting}/protokoll.docx`)).arrayBuffer())))
    const page = plain(pageText(await (await site.get(`${meeting}/protokoll`)).text()))
    const told = (from: string) => {
      const [content = ''] = from.split('Signaturer') // when they were approved is told after them
      return [...new Set(content.match(/\d{3}\/\d{2}|(?<!\d)\d{2}\.\d{2}(?!\d)/g))].sort()
    }
    expect(told(text).length).toBeGreaterThan(5)
    expect(told(word)).toEqual(told(text))
    for (const fact of told(text)) expect(page).toContain(fact)
  })
})

describe('an extract', () => {
  const decisionIn = (number: number, sees: 'public' | 'everything') =>
    database.database.read(mosseregionen, async (tx) => {
      const one = await findCaseByNumber(tx, mosseregionen, { series: '', year: 2024, number }, sees)
      return (await decisionsOf(tx, mosseregionen, [one!.councilCase], sees))[0]!
    })

  test('has the decision, its sum, and how they voted', async () => {
    const { decision } = await decisionIn(3, 'public')
    const { text } = await pdf(`${home}/vedtak/${decision}/saerutskrift.pdf`)
    expect(text).toContain('Sak 003/24 Budsjett 2025')
    expect(text).toContain('Beløp 641 790 kroner')
    expect(text).toContain('Votering')
  })

  test('of an exempt decision, or of none, is not there', async () => {
    const secret = await decisionIn(77, 'everything')
    expect(await statusOf(`${home}/vedtak/${secret.decision}/saerutskrift.pdf`)).toBe(404)
    expect(await statusOf(`${home}/vedtak/${secret.decision}/saerutskrift.docx`, secretary)).toBe(200)
    expect(await statusOf(`${home}/vedtak/ingen/saerutskrift.pdf`)).toBe(404)
  })
})
