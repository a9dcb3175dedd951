import { sql } from 'kysely'
import type { Tx } from './database/council.ts'
import type { OpenDatabase } from './database/open.ts'
import { raw } from './http/answer.ts'
import { anyone, get, type Route } from './http/route.ts'
import type { Visit } from './http/visit.ts'
import type { Versions } from './versions.ts'

/**
 * «Something changed», never what: the page fetches its fragment again, rendered for its own reader. A topic is the noun
 * of an event («meeting»), the noun with its subject («meeting:018f…»), or whatever happens to a subject («*:018f…»). No
 * topic means every change in the council.
 */
export interface Live {
  readonly routes: readonly Route[]
  /** Tells every stream when to come back, and ends it. */
  stop(): void
}

interface Happened {
  readonly sequence: number
  readonly kind: string
  readonly subject: string
  readonly at: Date
}

/** Where something happened that only those may hear of who take part there. */
interface Place {
  readonly meeting: string
  readonly body: string
}

/** Which of these events are not for everyone, by their numbers. */
export type Muffled = (tx: Tx, council: string, events: readonly Happened[]) => Promise<ReadonlyMap<number, Place>>

const nothingMuffled: Muffled = async () => new Map()

interface Stream {
  readonly council: string
  readonly address: string
  readonly topics: ReadonlySet<string>
  after: number
  readonly takesPart: (place: Place) => boolean
  readonly send: (text: string) => void
  readonly end: () => void
}

/** Events. Whoever is further behind is told once that all may have changed, and need not hear of each. */
const mostBehind = 500

const most = 5000 // open streams in one process; beyond it a reader is asked to come back
const mostFromOne = 2000 // from one address: several full meeting rooms, and never all there are

interface LiveAbout {
  /** Milliseconds. */
  readonly pollEvery?: number
  readonly muffled?: Muffled
}

export function openLive(database: OpenDatabase, versions: Versions, about: LiveAbout = {}): Live {
  const { pollEvery = 1000, muffled = nothingMuffled } = about
  const streams = new Set<Stream>()
  const busy = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const look = (council: string) => {
    if (busy.has(council)) return void again.add(council)
    const looking = tell({ database, muffled }, council, streams)
      .catch(() => {}) // the next poll tries again
      .finally(() => {
        busy.delete(council)
        if (again.delete(council)) look(council)
      })
    busy.set(council, looking)
  }
  const watched = () => new Set([...streams].map(({ council }) => council))
  const silence = versions.hearNumbered((council) => {
    if (watched().has(council)) look(council)
  })
  const poll = setInterval(() => watched().forEach(look), pollEvery)
  const heartbeat = setInterval(() => {
    for (const { send } of streams) send(': still here\n\n')
  }, 25_000)
  return {
    routes: [
      get('/:council/endringer', anyone, (visit) => open(visit, streams, { database, muffled }), { cached: false }),
    ],
    stop: () => {
      silence()
      clearInterval(poll)
      clearInterval(heartbeat)
      for (const stream of streams) {
        stream.send('retry: 3000\n\n')
        stream.end()
      }
    },
  }
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

async function open(visit: Visit, streams: Set<Stream>, source: Source) {
  if (visit.request.method === 'HEAD') return raw(new Response(null, { headers })) // nobody reads what follows
  if (isFull(streams, visit.address))
    return raw(new Response('too many streams', { status: 503, headers: { 'retry-after': '30' } }))
  const newest = await newestSequence(source.database, visit.council)
  const seen = Number(visit.request.headers.get('last-event-id') ?? visit.query.get('etter'))
  const isKnown = Number.isSafeInteger(seen) && seen > 0 && seen <= newest
  const isFarBehind = isKnown && newest - seen > mostBehind
  const after = isKnown && !isFarBehind ? seen : newest
  const encoder = new TextEncoder()
  let stream: Stream
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const end = () => {
        streams.delete(stream)
        controller.close()
      }
      const { council, address, query } = visit
      stream = { council, address, topics: topicsIn(query), after, takesPart: takesPart(visit), send, end }
      streams.add(stream)
      send(`retry: 2000\nid: ${after}\n: open\n\n`)
      if (isFarBehind) send(changed(after, [...stream.topics].join(' ') || 'all'))
      if (after < newest) void tell(source, visit.council, streams)
    },
    cancel: () => {
      streams.delete(stream)
    },
  })
  return raw(new Response(body, { headers }))
}

const takesPart =
  ({ reader }: Visit) =>
  ({ meeting, body }: Place): boolean =>
    Boolean(
      reader?.offices.has('secretary') ||
        reader?.insight?.bodies.includes(body) ||
        reader?.insight?.meetings.includes(meeting),
    )

const isFull = (streams: ReadonlySet<Stream>, asking: string) =>
  streams.size >= most || [...streams].filter(({ address }) => address === asking).length >= mostFromOne

const newestSequence = (database: OpenDatabase, council: string) =>
  database.read(council, async (tx) => {
    const { rows } = await sql<{ newest: number }>`
      select coalesce(max(sequence), 0) as newest from event_sequence where council = ${council}`.execute(tx)
    return rows[0]!.newest
  })

/** What is sent back on the stream holds no line break of the asker's. */
const topicsIn = (query: URLSearchParams) => new Set(query.getAll('emne').map((one) => one.replace(/\s/g, '')))

const changed = (sequence: number, what: string) => `event: changed\nid: ${sequence}\ndata: ${what}\n\n`

const atOnce = 1000 // events read at a time

interface Source {
  readonly database: OpenDatabase
  readonly muffled: Muffled
}

/** Each stream gets what is new since it last heard, once and in order. */
async function tell(source: Source, council: string, streams: ReadonlySet<Stream>): Promise<void> {
  const listening = [...streams].filter((stream) => stream.council === council)
  if (!listening.length) return
  const oldest = Math.min(...listening.map(({ after }) => after))
  const { events, notForAll } = await source.database.read(council, async (tx) => {
    const found = await eventsAfter(tx, council, oldest)
    return { events: found, notForAll: await source.muffled(tx, council, found) }
  })
  for (const { sequence, kind, subject } of events) {
    const noun = kind.split('.', 1)[0]!
    const topics = [noun, `${noun}:${subject}`, `*:${subject}`]
    for (const stream of listening) {
      if (sequence <= stream.after) continue
      stream.after = sequence
      const place = notForAll.get(sequence)
      if (place && !stream.takesPart(place)) continue
      const heard = stream.topics.size ? topics.filter((one) => stream.topics.has(one)).join(' ') : noun
      if (heard) stream.send(changed(sequence, heard))
    }
  }
  if (events.length === atOnce) await tell(source, council, streams)
}

const eventsAfter = (tx: Tx, council: string, sequence: number): Promise<Happened[]> =>
  tx
    .selectFrom('event_sequence')
    .innerJoin('event', (join) =>
      join.onRef('event.council', '=', 'event_sequence.council').onRef('event.id', '=', 'event_sequence.event'),
    )
    .select(['sequence', 'kind', 'subject', 'at'])
    .where('event_sequence.council', '=', council)
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(atOnce)
    .execute()
