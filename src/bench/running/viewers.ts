/**
 * A thousand who follow a meeting, in a process of their own: each has one stream that says «changed» and one connection
 * on which it then asks for its page. Told by the parent when something is done; tells it how long each one waited.
 */
import { connect, type Socket } from 'node:net'

interface Follow {
  readonly host: string
  readonly port: number
  /** The address of the stream. */
  readonly stream: string
  /** What is asked for when the stream says so. */
  readonly page: string
  readonly viewers: number
}

const { host, port, stream, page, viewers }: Follow = JSON.parse(process.argv[2]!)
/** Milliseconds on the machine's own clock, which both processes read. */
const clock = () => Number(process.hrtime.bigint()) / 1e6

const ask = (path: string, accept: string) =>
  `GET ${path} HTTP/1.1\r\nhost: ${host}:${port}\r\naccept: ${accept}\r\naccept-encoding: br\r\n\r\n`

let since = 0
const waited: number[] = []

const seen = new Map<Socket, string>()

/** Answers come one at a time on a connection; the tag tells whether it is another page than before. */
function onAnswer(socket: Socket, ready: () => void) {
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    const head = text.indexOf('\r\n\r\n')
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
    if (head < 0 || text.length < head + 4 + length) return
    const tag = /etag: (\S+)/i.exec(text)?.[1] ?? ''
    text = ''
    const before = seen.get(socket)
    seen.set(socket, tag)
    if (before === undefined) ready()
    else if (before !== tag && since) waited.push(clock() - since)
  })
}

function follow(): Promise<void> {
  return new Promise((ready) => {
    const asking = connect({ host, port, noDelay: true })
    const listening = connect({ host, port, noDelay: true })
    onAnswer(asking, () => listening.write(ask(stream, 'text/event-stream')))
    let open = false
    listening.on('data', (chunk) => {
      const said = chunk.toString('latin1')
      if (!open && said.includes(': open')) {
        open = true
        ready()
      }
      if (said.includes('event: changed')) asking.write(ask(page, 'text/html'))
    })
    asking.write(ask(page, 'text/html'))
  })
}

for (let begun = 0; begun < viewers; begun += 50)
  await Promise.all(Array.from({ length: Math.min(50, viewers - begun) }, follow))

process.on('message', (message: { since: number } | 'tell') => {
  if (message === 'tell') return void process.send!(waited.splice(0))
  since = message.since
})
process.send!('ready')
