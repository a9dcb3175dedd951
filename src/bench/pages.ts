/**
 * Public pages against a bare `node:http` server that sends the same bytes, in the same run; signed in beside them.
 * Figures are requests per second, medians of three; ratios are to the bare server.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { table } from './print/table.ts'
import { type Started, saidBy, signIn, startSamrad } from './running/start.ts'

const seconds = Number(process.env.SAMRAD_BENCH_SECONDS ?? 4)
const connections = 32

const bareServer = `
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const { headers, body } = JSON.parse(Buffer.concat(chunks).toString())
  const bytes = Buffer.from(body, 'base64')
  require('node:http').createServer((request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  }).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })
})`

/** A server that knows only these bytes. */
async function startBare(address: string): Promise<Started> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64')
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !/^(connection|keep-alive|date)$/.test(name)),
  )
  const child = spawn(process.execPath, ['-e', bareServer], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify({ headers, body }))
  return { address: await saidBy(child, /http:\/\/[\w.]+:\d+/), process: child }
}

async function perSecond(url: string, headers: Record<string, string> = {}): Promise<number> {
  const rates: number[] = []
  for (let round = 0; round < 3; round++) {
    const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds, headers })
    if (errors || (non2xx && !headers['if-none-match'])) throw new Error(`${url}: ${errors} errors, ${non2xx} not 2xx`)
    rates.push(requests.average)
  }
  return rates.sort((one, other) => one - other)[1]!
}

const samrad = await startSamrad()
const rows: string[][] = []
try {
  const cookie = await signIn(samrad.address)
  for (const path of ['', '/saker', '/plan', '/budsjett'].map((page) => `/mosseregionen${page}`)) {
    const url = samrad.address + path
    const first = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    const size = (await first.arrayBuffer()).byteLength
    const bare = await startBare(url)
    const bareRate = await perSecond(bare.address)
    bare.process.kill()
    const cached = await perSecond(url)
    const unchanged = await perSecond(url, { 'if-none-match': first.headers.get('etag')! })
    const signedIn = await perSecond(url, { cookie })
    const ratio = (rate: number) => (rate / bareRate).toFixed(2)
    rows.push([
      path,
      `${(size / 1024).toFixed(1)} kB`,
      ...[bareRate, cached, unchanged, signedIn].map((rate) => rate.toFixed(0)),
      ratio(cached),
      ratio(unchanged),
    ])
  }
} finally {
  samrad.process.kill('SIGTERM')
  await once(samrad.process, 'exit')
}
console.log(
  table(['page', 'size', 'bare node:http/s', 'cached/s', '304/s', 'signed in/s', 'cached ÷ bare', '304 ÷ bare'], rows),
)
process.exit(0)
