/**
 * One stream for the whole page, however many parts of it listen: a browser opens six connections to a server and no
 * more. Closed while nobody looks at the page, and opened again, with a fresh look, when somebody does.
 */
interface Listener {
  readonly topics: readonly string[]
  readonly changed: () => void
  readonly stale: (stale: boolean) => void
}

const listeners = new Map<Listener, string>()
let stream: EventSource | undefined
let address = ''
let lastId = ''
let pause = 0

/** `changes` is the address of the stream with its topics. Answers a function that stops listening. */
export function listen(changes: string, on: Omit<Listener, 'topics'>): () => void {
  const url = new URL(changes, location.href)
  const listener: Listener = { ...on, topics: url.searchParams.getAll('emne') }
  listeners.set(listener, url.pathname)
  queueMicrotask(open)
  return () => {
    listeners.delete(listener)
    queueMicrotask(open)
  }
}

function open(): void {
  const [path] = listeners.values()
  const topics = [...new Set([...listeners.keys()].flatMap((one) => one.topics))].sort()
  const all = [...listeners.keys()].some((one) => !one.topics.length)
  const wanted = path && document.visibilityState === 'visible' ? addressOf(path, all ? [] : topics) : ''
  if (wanted === address && stream?.readyState !== EventSource.CLOSED) return
  stream?.close()
  stream = undefined
  address = wanted
  if (path && wanted) connect(addressOf(path, all ? [] : topics, lastId))
}

function addressOf(path: string, topics: readonly string[], after = ''): string {
  const query = new URLSearchParams([...topics.map((topic) => ['emne', topic]), ...(after ? [['etter', after]] : [])])
  return query.size ? `${path}?${query}` : path
}

function connect(to: string): void {
  const source = new EventSource(to)
  stream = source
  let opened = false
  source.addEventListener('open', () => {
    pause = 0
    if (opened) tell((one) => one.changed()) // it was away: anything may have changed
    opened = true
    tell((one) => one.stale(false))
  })
  source.addEventListener('changed', ({ data, lastEventId }: MessageEvent<string>) => {
    lastId = lastEventId
    const told = data.split(' ')
    tell((one) => (!one.topics.length || one.topics.some((topic) => told.includes(topic))) && one.changed())
  })
  source.addEventListener('error', () => {
    tell((one) => one.stale(true))
    if (source.readyState !== EventSource.CLOSED) return // the browser tries again by itself
    pause = Math.min(30_000, 1000 + pause * 2)
    setTimeout(() => stream === source && reopen(), pause * (0.5 + Math.random() / 2))
  })
}

function reopen(): void {
  address = ''
  open()
  tell((one) => one.changed())
}

const tell = (say: (one: Listener) => void) => [...listeners.keys()].forEach(say)

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') reopen()
  else setTimeout(() => document.visibilityState === 'hidden' && open(), 60_000) // a glance elsewhere costs nothing
})
