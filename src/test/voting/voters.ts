/** Voters who press at their own moments of one second, each sending the same request several times at once. */
import { Agent, request } from 'node:http'

export interface Vote {
  readonly path: string
  readonly cookie: string
  readonly body: string
}

export interface Answered {
  readonly status: number
  /** From the moment of pressing until the answer had been read, also when the line was busy; milliseconds. */
  readonly milliseconds: number
}

export function openLine(address: string) {
  const { hostname: host, port } = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
  const send = (vote: Vote, method = 'POST', patience = 30_000): Promise<number> =>
    new Promise((done, failed) => {
      const headers = {
        cookie: vote.cookie,
        accept: method === 'POST' ? 'application/json' : 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(vote.body),
        'sec-fetch-site': 'same-origin',
      }
      const sent = request({ host, port, path: vote.path, method, headers, agent }, (answer) => {
        answer.resume().once('end', () => done(answer.statusCode ?? 0))
      })
      sent.once('error', failed).end(vote.body)
      sent.setTimeout(patience, () => sent.destroy(new Error('no answer')))
    })
  return { send, close: () => agent.destroy() }
}

export type Line = ReturnType<typeof openLine>

/** All within `spread` milliseconds; a request that fails is answered 0. */
export async function voteAll(line: Line, votes: readonly Vote[], copies: number, spread = 1000): Promise<Answered[]> {
  const begun = performance.now() + 50
  const pressing = votes.flatMap((vote, at) => {
    const due = begun + (at * spread) / votes.length
    return Array.from({ length: copies }, () => press(line, vote, due))
  })
  return Promise.all(pressing)
}

async function press(line: Line, vote: Vote, due: number): Promise<Answered> {
  await new Promise((soon) => setTimeout(soon, Math.max(0, due - performance.now())))
  const status = await line.send(vote).catch(() => 0)
  return { status, milliseconds: performance.now() - due }
}

/**
 * As a member's phone does: the same intention, with the same key, until it is answered. A vote that is sent in vain has
 * perhaps landed, and perhaps lands later.
 */
export async function voteUntilAnswered(
  line: Line,
  vote: Vote,
  wait: number,
): Promise<{ status: number; tries: number }> {
  await new Promise((soon) => setTimeout(soon, wait))
  for (let [tries, rest] = [1, 300]; ; tries++, rest = Math.min(2 * rest, 4000)) {
    const status = await line.send(vote, 'POST', 2500).catch(() => 0)
    if (status && status < 500 && status !== 429) return { status, tries }
    await new Promise((soon) => setTimeout(soon, rest * (0.75 + Math.random() / 2)))
  }
}
