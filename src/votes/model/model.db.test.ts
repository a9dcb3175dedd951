import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Act } from '../../foundation/act.ts'
import { isRefusal } from '../../law/refusal.ts'
import { actAt, foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { gather, type Hall } from '../../test/hall.ts'
import type { Ballot } from '../ballot.ts'
import { castVote, enterVoteByName, isTooLate } from '../casting/actions.ts'
import { annulBallot, closeBallot } from '../closing/actions.ts'
import { votesFor } from '../counting/rules.ts'
import { openBallot } from '../opening/actions.ts'
import { findBallot } from '../store.ts'
import { type Deed, sequences } from './deeds.ts'
import { current, type Simple, simply } from './simple.ts'

const present = 5 // of six; the sixth is nobody's elector

let database: TestDatabase
let hall: Hall
let act: Act
beforeAll(async () => {
  database = await openTestDatabase()
  act = actAt(mosseregionen, '2024-12-12T10:00:00Z')
  await foundCouncil(database.database)
  hall = await gather(database.database, act, { members: present + 1, present })
})
afterAll(() => database.drop())

const keyOf = (run: number, key: number) =>
  `00000000-0000-7000-8${String(key).padStart(3, '0')}-${String(run).padStart(12, '0')}`

/** The same deeds, done for real; answers in the words of the model. */
async function really(deed: Deed, ballot: string | undefined, run: number): Promise<string> {
  const { database: db } = database
  if (deed.kind === 'open') {
    const opening = { items: [hall.item], about: 'procedure', question: 'Pause?' } as const
    const opened = await db.write(mosseregionen, (tx) => openBallot(tx, act, hall.meeting, opening))
    return isRefusal(opened) ? 'refused' : `opened ${opened}`
  }
  if (!ballot) return 'nothing'
  const member = hall.members['member' in deed ? deed.member : 0]!
  switch (deed.kind) {
    case 'cast': {
      const casting = {
        address: hall.meeting.address,
        ballot,
        person: member.person,
        key: keyOf(run, deed.key),
        choice: deed.choice,
      }
      const cast = await db.writeQuietly(mosseregionen, (tx) => castVote(tx, act, casting))
      if (isRefusal(cast)) return 'refused'
      return isTooLate(cast) ? 'too late' : `registered ${cast.choice}`
    }
    case 'enter': {
      const vote = { seat: member.seat, choice: deed.choice }
      const entered = await db.write(mosseregionen, (tx) => enterVoteByName(tx, act, ballot, vote))
      return isRefusal(entered) ? 'refused' : 'entered'
    }
    case 'close': {
      const closed = await db.write(mosseregionen, (tx) => closeBallot(tx, act, ballot))
      return isRefusal(closed) ? 'refused' : resultOf(closed)
    }
    case 'annul': {
      const annulled = await db.write(mosseregionen, (tx) => annulBallot(tx, act, ballot, 'Prøve'))
      return isRefusal(annulled) ? 'refused' : 'annulled'
    }
  }
}

function resultOf({ result }: Ballot): string {
  if (!result) return 'no result'
  return `${votesFor(result.calculation.counts, 1)} ${votesFor(result.calculation.counts, 2)} ${result.outcome}`
}

const read = async (ballot: string) =>
  (await database.database.read(mosseregionen, (tx) => findBallot(tx, mosseregionen, ballot, 'everything')))!

let runs = 0

test('hundreds of random sequences on the real database answer as a simple model does', {
  timeout: 240_000,
}, async () => {
  const runOnce = async (deeds: readonly Deed[]) => {
    const run = ++runs
    const simple: Simple = { ballots: [] }
    let ballot: string | undefined
    for (const deed of deeds) {
      const expected = simply(simple, deed, present)
      const answer = await really(deed, ballot, run)
      if (answer.startsWith('opened ')) ballot = answer.slice('opened '.length)
      expect(answer.replace(/^opened .*/, 'opened'), JSON.stringify(deed)).toBe(expected)
      if (ballot) await expectReading(ballot, simple)
    }
    if (ballot && !current(simple)?.closed) granted(await annul(ballot))
  }
  await fc.assert(fc.asyncProperty(sequences(present, 2), runOnce), {
    numRuns: 200,
    interruptAfterTimeLimit: 200_000,
    markInterruptAsFailure: true,
  })
})

const annul = (ballot: string) =>
  database.database.write(mosseregionen, (tx) => annulBallot(tx, act, ballot, 'Slutt på prøven'))

/** Until it closes a reading tells how many, and nothing else; afterwards each one’s latest vote. */
async function expectReading(ballot: string, simple: Simple): Promise<void> {
  const { latest, closed } = current(simple)!
  const reading = await read(ballot)
  expect(reading.voted).toBe(latest.size)
  const shown = reading.votes?.map(({ person, choice }) => [
    hall.members.findIndex((one) => one.person === person),
    choice,
  ])
  const expected = [...latest].sort(([one], [other]) => one - other)
  expect(shown?.sort(([one], [other]) => one! - other!) ?? null).toEqual(closed ? expected : null)
}
