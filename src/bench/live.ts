/**
 * A thousand who follow a meeting live: how long after the secretary's press was sent does each of them have the new page? Beside a bare server that knows nothing but the stream and the bytes. Milliseconds.
 */
import { once } from 'node:events'
import { table } from './print/table.ts'
import { follow, percentile } from './running/follow.ts'
import { type Started, signIn, start, startSamrad } from './running/start.ts'

const viewers = Number(process.env.SAMRAD_BENCH_VIEWERS ?? 1000)
const rounds = 20

/** The same shape with nothing in it: a stream, a page, and a deed that changes it. */
const bareServer = `
let version = 0
const streams = new Set()
const page = () => Buffer.from(String(version).padEnd(4096, '.'))
require('node:http').createServer((request, response) => {
  if (request.method === 'POST') {
    version++
    response.end('done')
    for (const stream of streams) stream.write('event: changed\\nid: ' + version + '\\ndata: item\\n\\n')
  } else if (request.url === '/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(': open\\n\\n')
    streams.add(response)
  } else {
    const bytes = page()
    response.writeHead(200, { etag: '"' + version + '"', 'content-length': bytes.length })
    response.end(bytes)
  }
}).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`

async function measured(server: Started, stream: string, page: string, deed: (round: number) => Promise<void>) {
  const followers = await follow(server.address, stream, page, viewers)
  const waited: number[] = []
  for (let round = 0; round < rounds; round++) {
    const these = await followers.see(() => deed(round))
    if (these.length !== viewers) throw new Error(`${these.length} of ${viewers} saw the change`)
    if (round) waited.push(...these) // the first one warms up
  }
  followers.stop()
  return [0.5, 0.99, 1].map((share) => percentile(waited, share).toFixed(0))
}

const rows: string[][] = []
const bare = await start(['-e', bareServer])
const nothing = async () => void (await (await fetch(bare.address, { method: 'POST' })).text())
rows.push(['bare node:http', String(viewers), ...(await measured(bare, '/stream', '/', nothing))])
bare.process.kill()

const samrad = await startSamrad()
const cookie = await signIn(samrad.address)
const ask = async (path: string) => (await fetch(samrad.address + path, { headers: { cookie } })).text()
const [, day] = /moter\/(\d{4}-\d\d-\d\d)"/.exec(await ask('/mosseregionen')) ?? []
const room = `/mosseregionen/moterom/${day}`

async function deed(word: string, values: Record<string, string> = {}): Promise<void> {
  const answer = await fetch(`${samrad.address}${room}/gjor/${word}`, {
    method: 'POST',
    body: new URLSearchParams(values),
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`«${word}» was answered ${answer.status}: ${await answer.text()}`)
}

const desk = await ask(`/mosseregionen/skrivebord/moter/${day}/moterom`)
const municipalities = new Set([...desk.matchAll(/name="kommune" value="([0-9a-f-]{36})"/g)].map(([, one]) => one!))
for (const kommune of municipalities) await deed('kommune', { kommune })
await deed('apne')
const { meeting } = /emne=[^"&]*?%3A(?<meeting>[0-9a-f-]{36})/.exec(desk)?.groups ?? {}
rows.push([
  'Samråd',
  String(viewers),
  ...(await measured(
    samrad,
    `/mosseregionen/endringer?emne=*:${meeting}`,
    `/mosseregionen/moter/${day}/direkte/del`,
    (round) => deed(round % 2 ? 'fortsett' : 'pause'),
  )),
])
samrad.process.kill('SIGTERM')
await once(samrad.process, 'exit')
console.log(table(['a change is seen by all', 'viewers', 'median ms', 'p99 ms', 'last ms'], rows))
process.exit(0)
