/**
 * Votes in a full room: 500 voters in one second, each request sent three times; 40 voters likewise. Every answer must be
 * 200, and exactly one vote written for each voter. Beside a bare server of the same shape, in the same run.
 */
import { once } from 'node:events'
import { randomUUIDv7 } from '../foundation/identity.ts'
import { gatherSalen, type Salen } from '../test/voting/salen.ts'
import { type Line, openLine, type Vote, voteAll } from '../test/voting/voters.ts'
import { table } from './print/table.ts'
import { percentile } from './running/follow.ts'
import { startSamrad } from './running/start.ts'
import { startBare } from './voting/bare.ts'

const copies = 3
const rounds = { 500: 4, 40: 20 }
const url = process.env.SAMRAD_TEST_DATABASE_URL ?? ''

const samrad = await startSamrad()
const rooms = { 500: await gatherSalen(url, 500, 'storsalen'), 40: await gatherSalen(url, 40, 'salen') }
const { address } = rooms[500].hall.meeting
const bare = await startBare(url, address)
const rows: string[][] = []
let failed = false

type CookieOf = (voter: number) => string

/** Everyone has the page open before the vote, as in the room. */
async function prepared({ council }: Salen, ballot: string, voters: number, line: Line, cookieOf: CookieOf) {
  await new Promise((told) => setTimeout(told, 300)) // the ballot was opened from another process
  const page = `/${council}/moter/${address}/voteringer/${ballot}`
  const votes = Array.from({ length: voters }, (_, voter): Vote => {
    const body = `stemme=${1 + (voter % 2)}.${randomUUIDv7()}`
    return { path: `${page}/stem`, cookie: cookieOf(voter), body }
  })
  for (let at = 0; at < votes.length; at += 20)
    await Promise.all(votes.slice(at, at + 20).map((vote) => line.send({ ...vote, path: page, body: '' }, 'GET')))
  return votes
}

async function measure(name: string, to: string, voters: 500 | 40, cookieOf: CookieOf) {
  const salen = rooms[voters]
  const line = openLine(to)
  const waited: number[] = []
  const wrong = new Map<number, number>()
  let votes = 0
  for (let round = 0; round < rounds[voters]; round++) {
    const ballot = await salen.openBallot()
    const answers = await voteAll(line, await prepared(salen, ballot, voters, line, cookieOf), copies)
    const { votes: written, seats } = await salen.counted(ballot)
    votes += written
    if (written !== voters || seats !== voters) failed = true
    for (const { status } of answers) if (status !== 200) wrong.set(status, (wrong.get(status) ?? 0) + 1)
    if (round) waited.push(...answers.map(({ milliseconds }) => milliseconds)) // the first one warms up
    await salen.finish(ballot)
  }
  line.close()
  if (wrong.size) failed = true
  const [median, p99, last] = [0.5, 0.99, 1].map((share) => percentile(waited, share))
  const errors = [...wrong].map(([status, many]) => `${many} × ${status}`).join(', ') || '0'
  const expected = voters * rounds[voters]
  const times = [median, p99, last].map((value) => (value ?? 0).toFixed(0))
  rows.push([name, String(voters), String(voters * copies), errors, `${votes} of ${expected}`, ...times])
  return p99 ?? Number.POSITIVE_INFINITY
}

try {
  for (const voters of [500, 40] as const) {
    await measure('bare node:http', bare.address, voters, (voter) => rooms[voters].hall.members[voter]!.person)
    const p99 = await measure('Samråd', samrad.address, voters, (voter) => `samrad=${rooms[voters].tokens[voter]}`)
    if (p99 > (voters === 500 ? 1500 : 100)) failed = true
  }
} finally {
  bare.process.kill()
  samrad.process.kill('SIGTERM')
  await once(samrad.process, 'exit')
  await rooms[500].close()
  await rooms[40].close()
}
const heads = ['votes', 'voters in 1 s', 'requests', 'errors', 'votes written', 'median ms', 'p99 ms', 'last ms']
console.log(table(heads, rows))
console.log('asked: every vote written once, no error; p99 under 1500 ms for 500 voters and under 100 ms for 40')
process.exit(failed ? 1 : 0)
