import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { isRefusal } from '../../law/refusal.ts'
import { foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { actAtMinute, callMeeting, type HeldMeeting, minutes, readHeld, seatBody } from '../../test/meeting-room.ts'
import type { SeatedMembers } from '../../test/roster.ts'
import { presentAt, quorumAt } from '../attendance/rules.ts'
import { chooseChair } from '../chair/actions.ts'
import { chairAt } from '../chair/rules.ts'
import { registerPresence } from '../presence/actions.ts'
import { nextStep, stepsOf } from '../script/rules.ts'
import { askToSpeak, endSpeech, letSpeak } from '../speakers/actions.ts'
import { speaking, waiting } from '../speakers/rules.ts'
import { beginRecess, closeMeeting, endRecess, finishItem, openMeeting, reopenMeeting, takeUp } from './actions.ts'

/** What a patient clerk would remember of the meeting, and no more. */
interface Clerk {
  opened: boolean
  closed: boolean
  current: string | null
  recess: boolean
  /** Who sits in which place. */
  seats: Map<string, string>
  chosen: string | null
  speaking: string | null
  /** Names in their turn under each item. */
  queues: Map<string, string[]>
}

const leader = 'ordfører i Moss'
const deputy = 'varaordfører i Moss'
const guests = ['ordfører i Vestby', 'ordfører i Råde', 'vara fra Moss'] as const
const everyone = [leader, deputy, ...guests] as const
const items = ['Budsjett', 'Plan', 'Valg'] as const
type Name = (typeof everyone)[number]
type Title = (typeof items)[number]

/** A substitute from Moss sits in the leader's place; everyone else in their own. */
const placeOf = (name: Name) => (name === 'vara fra Moss' ? leader : name)
const running = (clerk: Clerk) => clerk.opened && !clerk.closed
const leads = (clerk: Clerk) => clerk.chosen !== null && clerk.seats.get(placeOf(clerk.chosen as Name)) === clerk.chosen
const byOffice = (clerk: Clerk) => [leader, deputy].find((one) => clerk.seats.get(one) === one) ?? null

interface Deed {
  readonly says: string
  /** Whether the clerk would let it happen; then what has changed. */
  does(clerk: Clerk): boolean
  work(tx: Tx, act: Act, held: HeldMeeting): Promise<unknown>
}

const came = (name: Name): Deed => ({
  says: `${name} kom`,
  does: (clerk) => {
    const taken = clerk.seats.get(placeOf(name))
    if (taken === name) return true
    if (clerk.closed || taken) return false
    clerk.seats.set(placeOf(name), name)
    return true
  },
  work: (tx, act, { meeting, person, seat }) =>
    registerPresence(tx, act, meeting, { person: person[name] ?? '', kind: 'arrived', seat: seat[placeOf(name)] }),
})

const went = (name: Name): Deed => ({
  says: `${name} gikk`,
  does: (clerk) => !clerk.closed && clerk.seats.get(placeOf(name)) === name && clerk.seats.delete(placeOf(name)),
  work: (tx, act, { meeting, person }) =>
    registerPresence(tx, act, meeting, { person: person[name] ?? '', kind: 'left' }),
})

const opening: Deed = {
  says: 'møtet åpnes',
  does: (clerk) => {
    if (clerk.opened) return false
    clerk.opened = true
    clerk.current = 'Åpning'
    clerk.chosen ??= byOffice(clerk)
    return true
  },
  work: (tx, act, { meeting }) => openMeeting(tx, act, meeting),
}

const closing: Deed = {
  says: 'møtet heves',
  does: (clerk) => {
    if (!running(clerk)) return false
    Object.assign(clerk, { closed: true, current: null, recess: false, speaking: null })
    return true
  },
  work: (tx, act, { meeting }) => closeMeeting(tx, act, meeting),
}

const reopening: Deed = {
  says: 'møtet åpnes igjen',
  does: (clerk) => {
    if (!clerk.closed) return false
    clerk.closed = false
    return true
  },
  work: (tx, act, { meeting }) => reopenMeeting(tx, act, meeting),
}

const chairing: Deed = {
  says: 'møteleder etter verv',
  does: (clerk) => {
    const office = byOffice(clerk)
    if (clerk.closed || !office) return false
    clerk.chosen = office
    return true
  },
  work: (tx, act, { meeting }) => chooseChair(tx, act, meeting),
}

const taking = (title: Title): Deed => ({
  says: `${title} tas opp`,
  does: (clerk) => {
    if (clerk.current === title) return true
    if (!running(clerk) || clerk.recess || !leads(clerk)) return false
    Object.assign(clerk, { current: title, speaking: null })
    return true
  },
  work: (tx, act, { meeting, item }) => takeUp(tx, act, meeting, item[title] ?? ''),
})

const finishing = (title: Title): Deed => ({
  says: `${title} er ferdig`,
  does: (clerk) => {
    if (!running(clerk) || clerk.recess || clerk.current !== title) return false
    Object.assign(clerk, { current: null, speaking: null })
    return true
  },
  work: (tx, act, { meeting, item }) => finishItem(tx, act, meeting, item[title] ?? ''),
})

const pausing: Deed = {
  says: 'pause',
  does: (clerk) => {
    if (!running(clerk) || clerk.recess) return false
    Object.assign(clerk, { recess: true, speaking: null })
    return true
  },
  work: (tx, act, { meeting }) => beginRecess(tx, act, meeting),
}

const resuming: Deed = {
  says: 'møtet fortsetter',
  does: (clerk) => {
    if (!running(clerk) || !clerk.recess) return false
    clerk.recess = false
    return true
  },
  work: (tx, act, { meeting }) => endRecess(tx, act, meeting),
}

const queueOf = (clerk: Clerk) => {
  const queue = clerk.queues.get(clerk.current ?? '') ?? []
  clerk.queues.set(clerk.current ?? '', queue)
  return queue
}

const asking = (name: Name): Deed => ({
  says: `${name} ber om ordet`,
  does: (clerk) => {
    if (!running(clerk) || !clerk.current || clerk.seats.get(placeOf(name)) !== name) return false
    const queue = queueOf(clerk)
    if (!queue.includes(name)) queue.push(name)
    return true
  },
  work: (tx, act, { meeting, person }) => askToSpeak(tx, act, meeting, { person: person[name] ?? '', kind: 'speech' }),
})

const letting: Deed = {
  says: 'neste taler',
  does: (clerk) => {
    if (!running(clerk) || clerk.recess || !clerk.current) return false
    const next = queueOf(clerk).shift()
    if (!next) return false
    clerk.speaking = next
    return true
  },
  work: (tx, act, { meeting }) => letSpeak(tx, act, meeting),
}

const hushing: Deed = {
  says: 'innlegget er over',
  does: (clerk) => {
    if (!running(clerk) || !clerk.speaking) return false
    clerk.speaking = null
    return true
  },
  work: (tx, act, { meeting }) => endSpeech(tx, act, meeting),
}

const name = fc.constantFrom(...everyone)
const title = fc.constantFrom(...items)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: name.map(came) },
  { weight: 3, arbitrary: name.map(went) },
  { weight: 3, arbitrary: fc.constant(opening) },
  { weight: 1, arbitrary: fc.constantFrom(closing, reopening) },
  { weight: 2, arbitrary: fc.constant(chairing) },
  { weight: 5, arbitrary: title.map(taking) },
  { weight: 2, arbitrary: title.map(finishing) },
  { weight: 2, arbitrary: fc.constantFrom(pausing, resuming) },
  { weight: 4, arbitrary: name.map(asking) },
  { weight: 3, arbitrary: fc.constantFrom(letting, letting, hushing) },
)

let database: TestDatabase
let seated: SeatedMembers
let number = 1
beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  seated = await seatBody(database.database)
})
afterAll(() => database.drop())

async function holds(clerk: Clerk, held: HeldMeeting, minute: number) {
  const { course, attendance, agenda } = await readHeld(database.database, held)
  const at = minutes(minute)
  const titleOf = (item: string | null) => agenda.find(({ agendaItem }) => agendaItem === item)?.title ?? null
  const called = (person: string) => everyone.find((one) => held.person[one] === person)
  expect({
    opened: course.openedAt !== null,
    closed: course.closedAt !== null,
    current: titleOf(course.current),
    recess: course.recess !== null,
    present: presentAt(attendance, at)
      .map(({ person }) => called(person))
      .sort(),
    chair: called(chairAt(course, attendance, at)?.person ?? ''),
    speaking: called(speaking(course.speakers)?.person ?? ''),
    waiting: course.current ? waiting(course.speakers, course.current).map(({ person }) => called(person ?? '')) : [],
    quorate: quorumAt(attendance, new Set(), at).quorate,
  }).toEqual({
    opened: clerk.opened,
    closed: clerk.closed,
    current: clerk.current,
    recess: clerk.recess,
    present: [...clerk.seats.values()].sort(),
    chair: leads(clerk) ? clerk.chosen : undefined,
    speaking: clerk.speaking ?? undefined,
    waiting: clerk.current ? queueOf(clerk) : [],
    quorate: clerk.seats.size >= 3,
  })
  const steps = stepsOf(course, attendance, agenda, at)
  expect(steps.filter(({ state }) => state === 'now')).toHaveLength(clerk.closed ? 0 : 1)
  if (clerk.recess) expect(nextStep(steps)?.kind).toBe('resume')
}

const sequences = 110

test(`${sequences} random meetings in the database go as a patient clerk remembers them`, {
  timeout: 240_000,
}, async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 10, size: 'max' }), async (deeds) => {
      number += 2
      const held = await callMeeting(database.database, seated, { number })
      const clerk: Clerk = {
        opened: false,
        closed: false,
        current: null,
        recess: false,
        seats: new Map(),
        chosen: null,
        speaking: null,
        queues: new Map(),
      }
      for (const [minute, { says, does, work }] of [came(leader), came(deputy), ...deeds].entries()) {
        const allowed = does(clerk)
        const answer = await database.database.write(mosseregionen, (tx) => work(tx, actAtMinute(minute), held))
        const said = isRefusal(answer) ? `nektet: ${answer.says[0]}` : 'gjort'
        if (allowed) expect([minute, says, said]).toEqual([minute, says, 'gjort'])
        else expect([minute, says, said]).toEqual([minute, says, expect.stringMatching(/^nektet/)])
        done++
      }
      await holds(clerk, held, deeds.length + 2)
    }),
    { numRuns: sequences },
  )
  expect(done).toBeGreaterThan(sequences * 4)
})
