import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { dayOf } from '../../foundation/days.ts'
import type { Reader } from '../../foundation/http/visit.ts'
import { type Live, openLive } from '../../foundation/live.ts'
import { foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { gather, type Hall } from '../../test/hall.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { askToSpeak } from '../speakers/actions.ts'
import { closeDoors, openDoors } from './actions.ts'
import { behindDoors } from './hearing.ts'

let database: TestDatabase
let live: Live
let site: TestSite
let hall: Hall

const act = (): Act => {
  const now = Temporal.Now.instant()
  return { council: mosseregionen, actor: { person: null }, now, today: dayOf(now) }
}
const write = <T>(work: (tx: Tx) => Promise<T>) => database.database.write(mosseregionen, work)

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  hall = await gather(database.database, act(), { members: 6 })
  live = openLive(database.database, database.versions, { muffled: behindDoors })
  site = await openTestSite(database, { routes: live.routes, now: 'running' })
})
afterAll(async () => {
  live.stop()
  await database.drop()
})

/** As the dispatcher does: what has happened gets its numbers, and the streams are told. */
async function tellOfAll(): Promise<void> {
  await write((tx) =>
    sql`
      insert into event_sequence (council, sequence, event)
      select council, row_number() over (order by at, id) + coalesce((select max(sequence) from event_sequence), 0), id
      from event where id not in (select event from event_sequence)`.execute(tx),
  )
  database.versions.numbered(mosseregionen)
}

const someone = (person: string, body?: string): Reader => ({
  person,
  name: 'medlem',
  session: randomUUID(),
  offices: new Set(['member']),
  ...(body ? { insight: { bodies: [body], meetings: [], items: [] } } : {}),
})

async function heardBy(as: Reader | undefined, happening: () => Promise<unknown>): Promise<string> {
  const topics = ['speaker', 'doors'].map((noun) => `emne=${noun}:${hall.meeting.meeting}`).join('&')
  const { body } = await site.get(`/${mosseregionen}/endringer?${topics}`, as)
  const stream = body!.getReader()
  await happening()
  await tellOfAll()
  let heard = ''
  for (;;) {
    const next = await Promise.race([stream.read(), new Promise<undefined>((done) => setTimeout(done, 400))])
    if (!next?.value) break
    heard += Buffer.from(next.value).toString()
  }
  await stream.cancel()
  return heard
}

const ask = (member: number) => () =>
  write(async (tx) =>
    granted(
      await askToSpeak(tx, act(), hall.meeting.meeting, { kind: 'speech', person: hall.members[member]!.person }),
    ),
  )

test('while the doors are closed the public hears neither that somebody asks to speak nor how often', async () => {
  await tellOfAll()
  expect(await heardBy(undefined, ask(1))).toContain('speaker:')
  const closing = { agendaItem: hall.item, basis: 'debate-on-closing' } as const
  const close = () => write(async (tx) => granted(await closeDoors(tx, act(), hall.meeting.meeting, closing)))
  expect(await heardBy(undefined, close)).toContain('doors:')
  expect(await heardBy(undefined, ask(2))).not.toContain('speaker:')
  expect(await heardBy(someone(randomUUID(), randomUUID()), ask(3))).not.toContain('speaker:')
  expect(await heardBy(someone(hall.members[0]!.person, hall.body), ask(4))).toContain('speaker:')
  expect(await heardBy(undefined, () => write((tx) => openDoors(tx, act(), hall.meeting.meeting)))).toContain('doors:')
  expect(await heardBy(undefined, ask(5))).toContain('speaker:')
})
