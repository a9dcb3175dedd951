import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { longest } from '../accounts/sessions/rules.ts'
import { insertSession } from '../accounts/sessions/store.ts'
import { hashOf } from '../accounts/token.ts'
import { addDecision } from '../cases/decisions/actions.ts'
import { addDocument } from '../documents/actions.ts'
import { findCouncilDocument } from '../documents/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { randomToken, randomUUIDv7 } from '../foundation/identity.ts'
import { exemptPaper, exemptTitle, type PreparedMeeting, prepareMeeting } from '../test/called-meeting.ts'
import { actAt, foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { granted } from '../test/granted.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { addMeeting, announceMeeting } from './actions.ts'
import { addAgendaItem } from './agenda/actions.ts'
import { callSubstitute, giveReply } from './replies/actions.ts'

let database: TestDatabase
let site: TestSite
let prepared: PreparedMeeting
const act = actAt()
const home = '/mosseregionen'

beforeEach(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  prepared = await database.database.write(mosseregionen, (tx) => prepareMeeting(tx, act))
  site = await openTestSite(database)
})
afterEach(() => database.drop())

const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)

const announce = () => write(async (tx) => granted(await announceMeeting(tx, act, prepared.meeting)))

/** Signed in for real: what is seen follows from the register, not from the test. */
async function as(who: string, at = site, began = act.now) {
  const token = randomToken()
  const session = { session: randomUUIDv7(), tokenHash: hashOf(token), means: 'passkey', agent: '' } as const
  const person = prepared.person[who] ?? ''
  await database.database.writeQuietly(mosseregionen, (tx) =>
    insertSession(tx, mosseregionen, { ...session, person, began, expires: began.add(longest) }),
  )
  return async (path: string) => {
    const answer = await at.ask(path, { headers: { cookie: `samrad=${token}` }, redirect: 'manual' })
    return { status: answer.status, text: await answer.text() }
  }
}

const download = () => `${home}/dokumenter/${prepared.paper}/notat.pdf`

type Visit = Awaited<ReturnType<typeof as>>

/** Whether the exempt case, its place on the agenda and its paper are there, which must be all or none. */
async function seesExempt(visit: Visit): Promise<boolean> {
  const [one, list, agenda, papers, file, search] = [
    await visit(`${home}/saker/005-24`),
    await visit(`${home}/saker`),
    await visit(`${home}/moter/2024-12-20`),
    await visit(`${home}/dokumenter`),
    await visit(download()),
    await visit(`${home}/sok?q=Kvitkløver`),
  ]
  const seen = [
    one.status === 200,
    list.text.includes(exemptTitle),
    agenda.text.includes(exemptTitle),
    papers.text.includes(exemptPaper),
    file.status === 200,
    search.text.includes('lønnsforhandling'),
  ]
  expect(new Set(seen).size, JSON.stringify(seen)).toBe(1)
  return seen[0]!
}

describe('an exempt case on an agenda', () => {
  test('is seen by nobody but the secretary before the meeting is announced', async () => {
    expect(await seesExempt(await as('ordfører i Moss'))).toBe(false)
  })

  test('is seen by members and observers of the body from the announcement, and by nobody else', async () => {
    await announce()
    expect(await seesExempt(await as('ordfører i Moss'))).toBe(true)
    expect(await seesExempt(await as('observatør'))).toBe(true)
    expect(await seesExempt(await as('vara fra Moss'))).toBe(false)
    expect(
      await seesExempt(async (path) => {
        const answer = await site.get(path)
        return { status: answer.status, text: await answer.text() }
      }),
    ).toBe(false)
  })

  test('a missing case and a hidden one answer alike to a substitute who is not called', async () => {
    await announce()
    const visit = await as('vara fra Moss')
    const [hidden, missing] = [await visit(`${home}/saker/005-24`), await visit(`${home}/saker/905-24`)]
    expect(hidden.status).toBe(404)
    expect(hidden.text.replaceAll('005-24', '')).toBe(missing.text.replaceAll('905-24', ''))
  })

  test('lies open to the substitute who is called, and is closed when the member comes after all', async () => {
    await announce()
    const visit = await as('vara fra Moss')
    const seat = prepared.seat['ordfører i Moss'] ?? ''
    const said = { seat, person: prepared.person['ordfører i Moss'] ?? '', reason: '', means: 'page' } as const
    await write((tx) => giveReply(tx, act, prepared.meeting, { ...said, answer: 'absent' }))
    expect(await seesExempt(visit)).toBe(true)
    await write((tx) => giveReply(tx, act, prepared.meeting, { ...said, answer: 'coming' }))
    expect(await seesExempt(visit)).toBe(false)
  })

  test('is closed to the substitute when the meeting is over, and stays open to members', async () => {
    await announce()
    const seat = prepared.seat['ordfører i Moss'] ?? ''
    const person = prepared.person['ordfører i Moss'] ?? ''
    await write((tx) =>
      giveReply(tx, act, prepared.meeting, { seat, person, answer: 'absent', reason: '', means: 'page' }),
    )
    const nextDay = Temporal.Instant.from('2024-12-21T12:00:00Z')
    const later = await openTestSite(database, `${nextDay}`)
    expect(await seesExempt(await as('vara fra Moss', later, nextDay))).toBe(false)
    expect(await seesExempt(await as('ordfører i Moss', later, nextDay))).toBe(true)
  })

  test.each([
    ['the exempt one', 'exempt', true],
    ['another', 'budget', false],
  ] as const)(
    'a substitute called to one item alone, %s, sees the case of that item and no other',
    async (_, item, seen) => {
      await announce()
      const seat = prepared.seat['ordfører i Moss'] ?? ''
      const person = prepared.person['vara fra Moss'] ?? ''
      const agendaItem = prepared.items[item]
      await write(async (tx) => granted(await callSubstitute(tx, act, prepared.meeting, { seat, person, agendaItem })))
      expect(await seesExempt(await as('vara fra Moss'))).toBe(seen)
    },
  )
})

describe('what a seat does not open', () => {
  test('an internal document of the meeting, and an exempt decision of a meeting that is not announced', async () => {
    await announce()
    await write(async (tx) => {
      const known = (await findCouncilDocument(tx, mosseregionen, prepared.paper, 'everything'))!
      granted(
        await addDocument(tx, act, {
          title: 'Internt utkast',
          kind: 'paper',
          file: known.file.file,
          access: 'internal',
          meeting: prepared.meeting,
        }),
      )
      const hidden = granted(await addMeeting(tx, act, { body: prepared.body, day: day('2025-02-13') }))
      const agendaItem = granted(await addAgendaItem(tx, act, hidden, { councilCase: prepared.exempt }))
      const decided = {
        body: prepared.body,
        day: day('2024-11-30'),
        text: 'Hemmelig vedtak',
        result: 'adopted',
      } as const
      granted(await addDecision(tx, act, { ...decided, councilCase: prepared.exempt, agendaItem }))
    })
    const visit = await as('ordfører i Moss')
    expect((await visit(`${home}/moter/2024-12-20`)).text).not.toContain('Internt utkast')
    expect((await visit(`${home}/saker/005-24`)).text).not.toContain('Hemmelig vedtak')
    expect((await visit(`${home}/moter/2025-02-13`)).status).toBe(404)
  })
})
