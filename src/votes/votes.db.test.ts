import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionsOf } from '../cases/decisions/store.ts'
import type { Act } from '../foundation/act.ts'
import { randomUUIDv7 } from '../foundation/identity.ts'
import type { Refusal } from '../law/refusal.ts'
import { actAt, foundCouncil, mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { gather, type Hall } from '../test/hall.ts'
import type { Ballot } from './ballot.ts'
import { castVote, enterHands, enterVotesByName, isTooLate } from './casting/actions.ts'
import { annulBallot, closeBallot, drawLot } from './closing/actions.ts'
import { openBallot } from './opening/actions.ts'
import type { Opening } from './opening/room.ts'
import { voteSaid } from './result/sentences.ts'
import { findBallot, readBallots } from './store.ts'
import { words } from './words.ts'

let database: TestDatabase
let hall: Hall
let act: Act

beforeAll(async () => {
  database = await openTestDatabase()
  act = actAt(mosseregionen, '2024-12-12T10:00:00Z')
  await foundCouncil(database.database)
  hall = await gather(database.database, act, { members: 12, present: 8 })
})
afterAll(() => database.drop())

const write: TestDatabase['database']['write'] = (council, work) => database.database.write(council, work)
const open = async (about: Partial<Opening> = {}) =>
  granted(
    await write(mosseregionen, (tx) =>
      openBallot(tx, act, hall.meeting, {
        items: [hall.item],
        about: 'proposal',
        question: 'Vedtas forslaget?',
        ...about,
      }),
    ),
  )
const cast = (ballot: string, member: number, choice: number, key = randomUUIDv7(), council = mosseregionen) =>
  database.database.writeQuietly(council, (tx) =>
    castVote(
      tx,
      { ...act, council },
      {
        address: hall.meeting.address,
        ballot,
        person: hall.members[member]!.person,
        key,
        choice,
      },
    ),
  )
const close = (ballot: string, known: Parameters<typeof closeBallot>[3] = {}) =>
  write(mosseregionen, (tx) => closeBallot(tx, act, ballot, known))
const annul = (ballot: string, reason = 'Feil forslag sto på skjermen.') =>
  write(mosseregionen, (tx) => annulBallot(tx, act, ballot, reason))
const read = (ballot: string) =>
  database.database.read(mosseregionen, (tx) => findBallot(tx, mosseregionen, ballot, 'everything'))
const allVote = (ballot: string, choices: readonly number[]) =>
  Promise.all(choices.map((choice, member) => cast(ballot, member, choice)))
const said = (ballot: Ballot) => voteSaid(ballot, ballot.result!)[0]
const says = (answer: unknown) => (answer as Refusal).says

describe('a vote by device', () => {
  test('is counted once for each seat, the latest one, and shown by name, municipality and party after closing', async () => {
    const ballot = await open()
    await allVote(ballot, [2, 1, 1, 1, 1, 2, 1])
    await cast(ballot, 0, 1) // changes to for
    const openOne = await read(ballot)
    expect(openOne).toMatchObject({ voted: 7, votes: null, result: null })
    expect(openOne?.electors).toHaveLength(8)
    const closed = granted(await close(ballot))
    expect(said(closed)).toBe('Vedtatt med 6 mot 1 stemme')
    expect(closed.votes?.find(({ name }) => name === 'medlem 6 fra Vestby')).toMatchObject({
      choice: 2,
      party: 'Bylista',
    })
    expect(closed.result?.calculation.byParticipant).toContainEqual(
      expect.objectContaining({
        name: 'Vestby',
        counts: [
          { choice: 1, votes: 1 },
          { choice: 2, votes: 1 },
        ],
      }),
    )
    const parties = closed.result?.calculation.byParty.map(({ name }) => name)
    expect(parties).toEqual(['Bylista', 'Fjordpartiet', 'Skogpartiet'])
  })

  test('the same key gets the same answer, whatever it says the second time, and after closing too', async () => {
    const ballot = await open()
    const key = randomUUIDv7()
    const first = await cast(ballot, 0, 1, key)
    expect(await cast(ballot, 0, 2, key)).toEqual(first)
    await allVote(ballot, [1, 1, 1, 1, 1, 1])
    granted(await close(ballot))
    expect(await cast(ballot, 0, 2, key)).toEqual(first)
    expect((await read(ballot))?.result?.votesCast).toBe(6)
  })

  test('from two phones at once is one vote, and the later of the two', async () => {
    const ballot = await open()
    await Promise.all([1, 2, 1, 2, 1, 2].map((choice) => cast(ballot, 0, choice)))
    await cast(ballot, 0, 2)
    await Promise.all([1, 2, 3, 4, 5].map((member) => cast(ballot, member, 2)))
    const closed = granted(await close(ballot))
    expect(closed.result).toMatchObject({ votesCast: 6, outcome: 'rejected', unanimous: true })
  })

  test('after closing is too late and writes nothing', async () => {
    const ballot = await open()
    await allVote(ballot, [1, 1, 1, 1, 1, 1])
    granted(await close(ballot))
    const answer = await cast(ballot, 6, 2)
    expect(isTooLate(answer)).toBe(true)
    expect((await read(ballot))?.votes).toHaveLength(6)
  })

  test('after the deadline is too late', async () => {
    const ballot = await open({ deadline: Temporal.Now.instant().add({ milliseconds: 400 }) })
    await allVote(ballot, [1, 1, 1, 1, 1, 1])
    await new Promise((done) => setTimeout(done, 450))
    expect(isTooLate(await cast(ballot, 6, 1))).toBe(true)
    expect(granted(await close(ballot)).result?.votesCast).toBe(6)
  })

  test('from one who was not there when it opened, or from another council, is refused', async () => {
    const ballot = await open()
    expect(says(await cast(ballot, 10, 1))).toBe(words.notOnTheRoll)
    await foundCouncil(database.database, 'nabolaget', 'Nabolaget')
    await expect(cast(ballot, 0, 1, randomUUIDv7(), 'nabolaget')).rejects.toThrow('no result')
    expect((await read(ballot))?.voted).toBe(0)
    granted(await annul(ballot))
  })

  test('blank is for elections', async () => {
    const ballot = await open()
    expect(says(await cast(ballot, 0, 0))).toBe(words.blankOnlyInElections)
    granted(await annul(ballot))
  })
})

describe('closing', () => {
  test('keeps out every vote that comes later, and keeps every one that was answered, however many come at once', async () => {
    let [late, registered] = [0, 0]
    for (let round = 0; round < 10; round++) {
      const ballot = await open()
      await cast(ballot, 0, 1)
      const voting = Array.from({ length: 60 }, (_, at) =>
        new Promise((soon) => setTimeout(soon, at / 3)).then(() => cast(ballot, 1 + (at % 7), 1 + (at % 2))),
      )
      await new Promise((soon) => setTimeout(soon, 8))
      const closing = close(ballot)
      const answers = await Promise.all(voting)
      await closing
      const accepted = 1 + answers.filter((answer) => !isTooLate(answer)).length
      expect(await castInTime(ballot)).toEqual({ votes: accepted, inTime: accepted })
      registered += accepted
      late += answers.filter(isTooLate).length
      granted(await annul(ballot))
    }
    expect(Math.min(late, registered)).toBeGreaterThan(10) // both happened, or nothing was tried
  })

  const castInTime = (ballot: string) =>
    database.database.read(mosseregionen, async (tx) => {
      const rows = await tx
        .selectFrom('vote')
        .innerJoin('ballot', 'ballot.ballot', 'vote.ballot')
        .select(['vote.cast_at', 'ballot.closed_at'])
        .where('ballot.ballot', '=', ballot)
        .execute()
      return { votes: rows.length, inTime: rows.filter((row) => row.closed_at && row.cast_at <= row.closed_at).length }
    })

  test('twice, also at the same time, answers the first result and decides once', async () => {
    const ballot = await open({ proposal: null })
    await allVote(ballot, [1, 1, 1, 1, 1, 1])
    const answers = await Promise.all([close(ballot), close(ballot), close(ballot)])
    expect(new Set(answers.map((one) => granted(one).closedAt?.toString())).size).toBe(1)
    const decided = await database.database.read(mosseregionen, (tx) =>
      decisionsOf(tx, mosseregionen, [hall.councilCase], 'everything'),
    )
    expect(decided.filter((one) => one.ballot === ballot)).toMatchObject([
      { text: 'Budsjettet vedtas.', result: 'adopted', vote: 'Enstemmig vedtatt' },
    ])
  })

  test('waits for the chair’s own vote, whether or not it is a tie', async () => {
    const ballot = await open()
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map((member) => cast(ballot, member, 1)))
    expect(says(await close(ballot))).toBe(words.chairHasNotVoted)
    await cast(ballot, 0, 1)
    granted(await close(ballot))
  })

  test('a tie follows the chair', async () => {
    const ballot = await open()
    await allVote(ballot, [2, 2, 2, 2, 1, 1, 1, 1])
    const closed = granted(await close(ballot))
    expect(closed.result).toMatchObject({ outcome: 'rejected', decidedByChair: true })
  })

  test('with fewer votes than half of the members decides nothing', async () => {
    const ballot = await open()
    await allVote(ballot, [1, 1, 1, 1, 1])
    expect(said(granted(await close(ballot)))).toBe('Ikke vedtak: 5 av 12 medlemmer stemte, minst 6 måtte til')
  })
})

describe('in the room', () => {
  test('hands are counted, and at a tie the chair’s vote is asked for', async () => {
    const ballot = await open({ method: 'show-of-hands' })
    expect(says(await close(ballot))).toBe(words.countsMissing)
    const count = (yes: number, no: number) =>
      write(mosseregionen, (tx) =>
        enterHands(tx, act, ballot, [
          { choice: 1, votes: yes },
          { choice: 2, votes: no },
        ]),
      )
    expect(says(await count(7, 2))).toEqual(words.tooMany(9, 8))
    await count(5, 3)
    await count(4, 4) // counted again
    expect((await read(ballot))?.voted).toBe(8)
    expect(says(await close(ballot))).toBe(words.tieNeedsChair)
    const closed = granted(await close(ballot, { chairChoice: 1 }))
    expect(said(closed)).toBe('Vedtatt med 4 mot 4 stemmer, med møtelederens avgjørende stemme')
    expect(closed.votes).toBeNull()
  })

  test('«enstemmig» puts nobody down for anything', async () => {
    const ballot = await open({ method: 'acclamation' })
    const closed = granted(await close(ballot, { acclaimed: 1 }))
    expect(said(closed)).toBe('Enstemmig vedtatt')
    expect(closed.votes).toBeNull()
    expect(closed.result?.calculation).toMatchObject({ entitled: 8, counts: [], byParticipant: [] })
    const votes = await database.database.read(mosseregionen, (tx) =>
      tx.selectFrom('vote').select('seat').where('ballot', '=', ballot).execute(),
    )
    expect(votes).toEqual([])
  })

  test('by name the secretary enters each one, and the minutes know whose hand it was', async () => {
    const ballot = await open({ method: 'call' })
    expect(says(await cast(ballot, 0, 1))).toBe(words.notByDevice)
    const votes = hall.members.slice(0, 8).map(({ seat }, at) => ({ seat, choice: at === 3 ? 2 : 1 }))
    granted(
      await write(mosseregionen, (tx) =>
        enterVotesByName(tx, { ...act, actor: { person: hall.members[11]!.person } }, ballot, votes),
      ),
    )
    const closed = granted(await close(ballot))
    expect(said(closed)).toBe('Vedtatt med 7 mot 1 stemme')
    expect(closed.votes?.every(({ byTheDesk }) => byTheDesk)).toBe(true)
  })

  test('an election on paper ends with a lot when two have the same in the second round', async () => {
    const candidates = [{ label: 'ordfører i Moss' }, { label: 'ordfører i Råde' }]
    const ballot = await open({
      form: 'majority-election',
      about: 'election',
      method: 'paper',
      round: 2,
      places: 1,
      choices: candidates,
    })
    const papers = [0, 1, 2].map((choice) => ({ choice, votes: choice ? 4 : 0 }))
    granted(await write(mosseregionen, (tx) => enterHands(tx, act, ballot, papers)))
    const tied = granted(await close(ballot))
    expect(tied).toMatchObject({ result: null, lotBetween: [1, 2] })
    expect((await read(ballot))?.lotBetween).toEqual([1, 2])
    const drawn = granted(await write(mosseregionen, (tx) => drawLot(tx, act, ballot, 2)))
    expect(said(drawn)).toBe('Valgt etter loddtrekning, med 4 av 8 stemmer')
    expect(says(await write(mosseregionen, (tx) => drawLot(tx, act, ballot, 1)))).toBe(words.noLot)
  })

  test('a proportional election shares the places', async () => {
    const woman = (name: string) => ({ name, gender: 'woman' as const })
    const man = (name: string) => ({ name, gender: 'man' as const })
    const lists = [
      { label: 'Liste A', candidates: [woman('A1'), man('A2'), woman('A3')] },
      { label: 'Liste B', candidates: [man('B1'), woman('B2')] },
    ]
    const about = {
      form: 'proportional-election',
      about: 'election',
      method: 'paper',
      places: 3,
      choices: lists,
    } as const
    const ballot = await open(about)
    const papers = [0, 5, 3].map((votes, choice) => ({ choice, votes }))
    granted(await write(mosseregionen, (tx) => enterHands(tx, act, ballot, papers)))
    const { result } = granted(await close(ballot))
    expect(result?.calculation.won).toMatchObject([
      { list: 1, members: { chosen: [{ name: 'A1' }, { name: 'A2' }] } },
      { list: 2, members: { chosen: [{ name: 'B1' }] } },
    ])
  })
})

describe('annulling', () => {
  test('keeps the ballot with its reason, takes out what it decided, and lets the body vote again', async () => {
    const ballot = await open()
    await allVote(ballot, [1, 1, 1, 1, 1, 1])
    granted(await close(ballot))
    expect(says(await annul(ballot, ' '))).toBe(words.annulledReason)
    granted(await annul(ballot))
    const decided = await database.database.read(mosseregionen, (tx) =>
      decisionsOf(tx, mosseregionen, [hall.councilCase], 'everything'),
    )
    expect(decided.filter((one) => one.ballot === ballot)).toEqual([])
    expect(await read(ballot)).toMatchObject({ annulledBecause: 'Feil forslag sto på skjermen.' })
    expect(says(await annul(ballot))).toBe(words.annulledAlready)
  })

  test('an open ballot can be stopped', async () => {
    const ballot = await open()
    await cast(ballot, 0, 1)
    granted(await annul(ballot))
    expect(await read(ballot)).toMatchObject({ result: null, lotBetween: null })
    expect(isTooLate(await cast(ballot, 1, 1))).toBe(true)
  })
})

test('one ballot at a time', async () => {
  const ballot = await open()
  const second = await write(mosseregionen, (tx) =>
    openBallot(tx, act, hall.meeting, { items: [hall.item], about: 'procedure', question: 'Pause?' }),
  )
  expect(says(second)).toBe(words.anotherIsOpen)
  granted(await annul(ballot))
})

test('the ballots of a meeting are read in their order, and another council reads none', async () => {
  const all = await database.database.read(mosseregionen, (tx) =>
    readBallots(tx, mosseregionen, hall.meeting.meeting, 'public'),
  )
  expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1))
  const theirs = await database.database.read('nabolaget', (tx) =>
    readBallots(tx, 'nabolaget', hall.meeting.meeting, 'everything'),
  )
  expect(theirs).toEqual([])
})
