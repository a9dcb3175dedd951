import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertSession } from '../../accounts/sessions/store.ts'
import type { Reader } from '../../foundation/http/visit.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import { addMeeting, announceMeeting } from '../../meetings/actions.ts'
import { addAgendaItem } from '../../meetings/agenda/actions.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { type HeldMeeting, holdMeeting, secretOfTheMeeting } from '../../test/held-meeting.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'

let database: TestDatabase
let site: TestSite
let held: HeldMeeting
const secretary = reader('secretary')
const base = `/${mosseregionen}/moter/2024-12-12/protokoll`
const desk = `/${mosseregionen}/skrivebord/moter/2024-12-12/protokoll`
const people: Record<string, Reader> = {}

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await holdMeeting(database.database)
  for (const name of ['ordfører i Moss', 'ordfører i Vestby', 'ordfører i Råde'])
    people[name] = await signedIn(held.person[name]!, name, 'passkey')
  site = await openTestSite(database, '2024-12-12T13:00:00Z')
})
afterAll(() => database.drop())

/** Somebody who has really signed in, with the insight of a seat in the body. */
async function signedIn(person: string, name: string, means: 'passkey' | 'demo'): Promise<Reader> {
  const session = randomUUIDv7()
  const began = Temporal.Instant.from('2024-12-12T12:50:00Z')
  const about = { session, person, means, agent: '', began, expires: began.add({ hours: 10 }), tokenHash: session }
  await database.database.writeQuietly(mosseregionen, (tx) => insertSession(tx, mosseregionen, about))
  const insight = { bodies: [held.body], meetings: [], items: [] }
  return { person, name, session, offices: new Set(['member']), insight }
}

const read = async (path: string, as?: Reader) => (await site.get(path, as)).text()

describe('the chair', () => {
  test('gets the minutes only when the secretary has sent them', async () => {
    expect((await site.get(base, people['ordfører i Moss'])).status).toBe(404)
    expect((await site.send(`${base}/godkjenn`, {}, people['ordfører i Moss'])).status).toBe(404)
    expect((await site.send(`${desk}/send`, {}, secretary)).status).toBe(303)
    expect(await read(base, people['ordfører i Moss'])).toContain('Protokollen venter på deg')
    expect((await site.get(base, people['ordfører i Vestby'])).status).toBe(404)
  })

  test('sends them back with a remark, which the secretary reads', async () => {
    const empty = await site.send(`${base}/send-tilbake`, { merknad: '' }, people['ordfører i Moss'])
    expect(empty.status).toBe(422)
    const sent = await site.send(`${base}/send-tilbake`, { merknad: 'Rett stavemåten.' }, people['ordfører i Moss'])
    expect(sent.status).toBe(303)
    expect(await read(desk, secretary)).toContain('Rett stavemåten.')
    expect((await site.get(base, people['ordfører i Moss'])).status).toBe(404)
  })

  test('does not approve on behalf of the secretary, nor the secretary of the chair', async () => {
    await site.send(`${desk}/send`, {}, secretary)
    const sent = await site.send(`${base}/godkjenn`, {}, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Bare den som ledet møtet')
  })
})

describe('what was read', () => {
  const hashOn = async (name: string) =>
    /name="sha256" value="([0-9a-f]{64})"/.exec(await read(base, people[name]))?.[1] ?? 'none'

  test('is what the chair approves: what has been written since must be read first', async () => {
    const sha256 = await hashOn('ordfører i Moss')
    expect(
      (await site.send(`${desk}/tekst`, { punkt: '', fra: '', felt: 'x', x: 'Skrevet etterpå.' }, secretary)).status,
    ).toBe(303)
    const sent = await site.send(`${base}/godkjenn`, { sha256 }, people['ordfører i Moss'])
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('endret siden du åpnet siden')
    expect(await hashOn('ordfører i Moss')).not.toBe(sha256)
  })

  test('is what the signatories sign: after a new approval they read again', async () => {
    const approve = async () =>
      site.send(`${base}/godkjenn`, { sha256: await hashOn('ordfører i Moss') }, people['ordfører i Moss'])
    expect((await approve()).status).toBe(303)
    const sent = await site.send(`${base}/signer`, { sha256: 'f'.repeat(64) }, people['ordfører i Moss'])
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('endret siden du åpnet siden')
    expect((await site.send(`${desk}/trekk-tilbake`, {}, secretary)).status).toBe(303)
    expect((await site.send(`${desk}/send`, {}, secretary)).status).toBe(303)
  })
})

describe('those who sign', () => {
  test('are among those who met', async () => {
    const absent = await site.send(
      `${desk}/signatarer`,
      { [`signerer-${held.person['vara fra Moss']}`]: 'ja' },
      secretary,
    )
    expect(absent.status).toBe(409)
    const both = {
      [`signerer-${held.person['ordfører i Moss']}`]: 'ja',
      [`signerer-${held.person['ordfører i Vestby']}`]: 'ja',
    }
    expect((await site.send(`${desk}/signatarer`, both, secretary)).status).toBe(303)
  })

  test('sign what the chair has approved, and nothing before that', async () => {
    expect((await site.send(`${base}/signer`, {}, people['ordfører i Moss'])).status).toBe(409)
    expect((await site.send(`${base}/godkjenn`, {}, people['ordfører i Moss'])).status).toBe(303)
    const page = await read(base, people['ordfører i Vestby'])
    expect(page).toContain('Du signerer som ordfører')
    expect(page).toContain(secretOfTheMeeting)
    expect((await site.get(base)).status).toBe(404)
  })

  test('have signed in with a passkey', async () => {
    const surely = people['ordfører i Vestby']!
    const weakly = { ...(await signedIn(surely.person, surely.name, 'demo')) }
    const sent = await site.send(`${base}/signer`, {}, weakly)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('passnøkkelen')
  })

  test('can no longer write anything in them', async () => {
    const sent = await site.send(`${desk}/tekst`, { punkt: '', fra: '', felt: 'x', x: 'mer' }, secretary)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Protokollen er godkjent')
  })

  test('publish the minutes when the last of them has signed', async () => {
    expect((await site.send(`${base}/signer`, {}, people['ordfører i Råde'])).status).not.toBe(303)
    expect((await site.send(`${base}/signer`, {}, people['ordfører i Moss'])).status).toBe(303)
    expect((await site.get(base)).status).toBe(404)
    expect((await site.send(`${base}/signer`, {}, people['ordfører i Vestby'])).status).toBe(303)
    expect((await site.get(base)).status).toBe(200)
  })
})

describe('published minutes', () => {
  test('are open to all, without what is exempt', async () => {
    const page = await read(base)
    expect(page).toContain('Møtet ble lukket kl. 10.15')
    expect(page).not.toContain(secretOfTheMeeting)
    expect(page).toContain('Protokollen er uendret siden den ble godkjent')
    expect(await read(base, people['ordfører i Råde'])).toContain(secretOfTheMeeting)
    expect(await read(base, reader('member'))).not.toContain(secretOfTheMeeting)
  })

  test('stay as they were signed, whatever the record says since', async () => {
    const before = await read(base)
    await database.database.write(mosseregionen, (tx) =>
      sql`update council_case set title = 'Noe annet' where title = 'Budsjett 2025'`.execute(tx),
    )
    expect(await read(base)).toContain('Sak 003/24 Budsjett 2025')
    expect(/<div lang="nb"[\s\S]*/.exec(await read(base))?.[0]).toBe(/<div lang="nb"[\s\S]*/.exec(before)?.[0])
  })

  test('say so when somebody has tampered with them', async () => {
    const tamper = (from: string, to: string) =>
      database.database.write(mosseregionen, (tx) =>
        sql`update minutes set open_content = replace(open_content::text, ${from}, ${to})::jsonb`.execute(tx),
      )
    await tamper('641 790', '641 970')
    expect(await read(base)).toContain('stemmer ikke med kontrollsummen')
    await tamper('641 970', '641 790')
    expect(await read(base)).toContain('Kontrollsummen')
  })

  test('cannot be taken back', async () => {
    expect((await site.send(`${desk}/trekk-tilbake`, {}, secretary)).status).toBe(409)
  })

  test('are corrected in a later meeting, and the two point at each other', async () => {
    const act = actAt()
    const later = await database.database.write(mosseregionen, async (tx) => {
      const about = { body: held.body, day: day('2025-02-13'), starts: '09:30', place: 'Våler herredshus' }
      const meeting = granted(await addMeeting(tx, act, about))
      granted(await addAgendaItem(tx, act, meeting, { title: 'Godkjenning av protokoll', kind: 'formality' }))
      granted(await announceMeeting(tx, act, meeting))
      return meeting
    })
    const correction = { mote: later, rettelse: 'Varaordfører i Moss gikk kl. 11.50.' }
    expect((await site.send(`${desk}/senere`, correction, secretary)).status).toBe(303)
    const page = await read(base)
    expect(page).toContain('Rettet i møtet 13. februar 2025')
    expect(page).toContain('Varaordfører i Moss gikk kl. 11.50.')
    const next = await read(`/${mosseregionen}/skrivebord/moter/2025-02-13/protokoll`, secretary)
    expect(next).toContain('Protokollen fra møtet 12. desember 2024 ble godkjent med denne rettelsen')
    expect(next).toContain(`href="${base}"`)
  })
})
