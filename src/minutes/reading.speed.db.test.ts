import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCase } from '../cases/actions.ts'
import { addDecision } from '../cases/decisions/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { takeUp } from '../meetings/course/actions.ts'
import { findMeeting } from '../meetings/store.ts'
import { actAt, foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { day } from '../test/day.ts'
import { granted } from '../test/granted.ts'
import { type HeldMeeting, holdMeeting, onTheDay } from '../test/held-meeting.ts'
import { enterHands } from '../votes/casting/actions.ts'
import { closeBallot } from '../votes/closing/actions.ts'
import { openBallot } from '../votes/opening/actions.ts'
import { readMinutes } from './reading.ts'

let database: TestDatabase
let held: HeldMeeting

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await holdMeeting(database.database, { close: false })
  await database.database.write(mosseregionen, async (tx) => {
    const act = { ...actAt(), now: onTheDay('13:00'), today: day('2024-12-12') }
    const meeting = (await findMeeting(tx, mosseregionen, held.meeting, 'everything'))!
    for (let number = 100; number < 140; number++) {
      const about = { year: 2024, number, title: `Sak ${number}`, kind: 'decision', proposal: 'Vedtas.' } as const
      const councilCase = granted(await addCase(tx, act, about))
      const item = granted(await addAgendaItem(tx, act, held.meeting, { councilCase }))
      granted(await takeUp(tx, act, held.meeting, item, { at: onTheDay('11:59') }))
      const opening = { items: [item], about: 'procedure', question: 'Vedtas?', method: 'show-of-hands' } as const
      const ballot = granted(await openBallot(tx, act, meeting, { ...opening, at: onTheDay('11:59') }))
      const counts = [1, 2].map((choice) => ({ choice, votes: choice === 1 ? 3 : 0 }))
      granted(await enterHands(tx, act, ballot, counts))
      granted(await closeBallot(tx, act, ballot, { at: onTheDay('11:59') }))
      const decided = { body: held.body, day: act.today, result: 'adopted', agendaItem: item } as const
      granted(await addDecision(tx, act, { ...decided, councilCase, text: 'Vedtas.' }))
    }
  })
}, 60_000)
afterAll(() => database.drop())

test('the minutes of a meeting with forty cases are there before anyone notices', async () => {
  const assembled = () =>
    database.database.read(mosseregionen, async (tx) => {
      const meeting = (await findMeeting(tx, mosseregionen, held.meeting, 'everything'))!
      const began = performance.now()
      const content = await readMinutes(tx, mosseregionen, meeting, { open: false })
      return { content, took: performance.now() - began }
    })
  const first = await assembled()
  expect(first.content.items.length).toBeGreaterThanOrEqual(44)
  expect(first.content.items.flatMap(({ ballots }) => ballots).length).toBeGreaterThanOrEqual(43)
  const times: number[] = []
  for (let at = 0; at < 15; at++) times.push((await assembled()).took)
  times.sort((one, other) => one - other)
  if (process.env.SAMRAD_SAY_TIMES) console.log(times.map((time) => Math.round(time)))
  expect(times[7]).toBeLessThan(100) // milliseconds, half of the times
})
