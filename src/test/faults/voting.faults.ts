/**
 * 500 members vote while things break: slow, so it has a command of its own (`npm run test:faults`). A phone sends the same
 * intention with the same key until it is answered; each must be counted once, and nothing may land after the closing.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import { gatherSalen, type Salen } from '../voting/salen.ts'
import { type Line, openLine, voteUntilAnswered } from '../voting/voters.ts'
import { type Installation, startInstallation } from './installation.ts'
import { type Network, openNetwork } from './network.ts'

const members = 500

let installation: Installation
let salen: Salen
let network: Network
let line: Line
let ballot: string

beforeAll(async () => {
  installation = await startInstallation()
  salen = await gatherSalen(installation.url, members)
  network = await openNetwork(installation.port)
  line = openLine(network.address)
}, 120_000)

afterEach(() => eventually(() => salen.finish(ballot)))

afterAll(async () => {
  line?.close()
  network?.close()
  await salen?.close()
  await installation?.stop()
}, 60_000)

/** The database may be on its way up again. */
async function eventually<T>(deed: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await deed()
    } catch (thrown) {
      if (tries > 50) throw thrown
      await pause(200)
    }
  }
}

/** Everyone votes within so many milliseconds; what the phones were told, in the end. */
async function everyoneVotes(within: number) {
  ballot = await eventually(() => salen.openBallot())
  const path = `/${salen.council}/moter/${salen.hall.meeting.address}/voteringer/${ballot}/stem`
  return Promise.all(
    salen.tokens.map((token, member) => {
      const vote = { path, cookie: `samrad=${token}`, body: `stemme=${1 + (member % 2)}.${randomUUIDv7()}` }
      return voteUntilAnswered(line, vote, (member * within) / members)
    }),
  )
}

type Answers = Awaited<ReturnType<typeof everyoneVotes>>

const told = (answers: Answers, status: number) => answers.filter((one) => one.status === status).length

/** All are told that it is registered, some after several tries; and there is one vote in each seat. */
async function expectAll(answers: Answers): Promise<void> {
  expect(told(answers, 200)).toBe(members)
  expect(
    answers.some(({ tries }) => tries > 1),
    'the fault hit nobody',
  ).toBe(true)
  expect(await eventually(() => salen.counted(ballot))).toEqual({ votes: members, seats: members })
}

test('the application is killed twice and the database once: 500 of 500', { timeout: 120_000 }, async () => {
  const voting = everyoneVotes(9000)
  await pause(1500)
  await installation.killApplication()
  await pause(1000)
  await installation.killDatabase()
  await pause(1000)
  await installation.killApplication()
  await expectAll(await voting)
})

test('the network is gone for four seconds: 500 of 500, and none twice though many were sent again', {
  timeout: 120_000,
}, async () => {
  const voting = everyoneVotes(5000)
  await pause(1000)
  await network.partition(4000)
  await expectAll(await voting)
})

test('a restart for an upgrade: 500 of 500', { timeout: 120_000 }, async () => {
  const voting = everyoneVotes(5000)
  await pause(1000)
  await installation.restart()
  await expectAll(await voting)
})

test('closed in the middle of it: those who were told so are counted, and no other', { timeout: 120_000 }, async () => {
  const voting = everyoneVotes(6000)
  await pause(1000)
  await installation.killApplication()
  await pause(500)
  const apart = network.partition(2000) // votes wait on the line while the ballot is closed
  await pause(1000)
  const closed = await eventually(() => salen.count(ballot))
  await apart
  const answers = await voting
  expect(told(answers, 200) + told(answers, 410)).toBe(members)
  expect(Math.min(told(answers, 200), told(answers, 410)), 'it was not in the middle').toBeGreaterThan(0)
  expect(closed).toEqual(told(answers, 200))
  expect(await eventually(() => salen.counted(ballot))).toEqual({ votes: closed, seats: closed })
})
