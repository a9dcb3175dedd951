import { sql } from 'kysely'
import type { Database, Tx } from './database/council.ts'
import type { OpenDatabase } from './database/open.ts'
import type { Jobs } from './jobs.ts'
import type { Logger } from './log.ts'
import type { Services, Subscriber, Told } from './outbox.ts'
import type { Versions } from './versions.ts'

interface Dispatcher {
  /** Numbers what is new in a council and hands it to those who hear of it. Answers how many events there were. */
  dispatch(council: string): Promise<number>
  stop(): Promise<void>
}

interface Parts {
  readonly database: OpenDatabase
  readonly jobs: Jobs
  readonly subscribers: readonly Subscriber[]
  readonly versions: Versions
  readonly councils: () => readonly string[]
  readonly services: Services
  readonly log: Logger
  /** How often every council is looked through, in case a hint was lost; milliseconds. */
  readonly sweepEvery?: number
}

/** Milliseconds in which what is committed together is numbered together; a person in the room does not notice them. */
const gathering = 1

/** Numbers the events after their commit and hands each to its subscribers as a job, in one transaction. */
export async function startDispatcher(parts: Parts): Promise<Dispatcher> {
  const { database, jobs, subscribers, versions, councils, services, log } = parts
  for (const subscriber of subscribers)
    await jobs.work(subscriber.name, (data) => deliver(database, subscriber, data as Pointer, services))
  const waiting = new Set<string>()
  let running: Promise<unknown> = Promise.resolve()
  const dispatch = async (council: string) => {
    const count = await numberAndHandOn(database, jobs, subscribers, council)
    versions.numbered(council) // also when another process has just numbered them
    return count
  }
  const work = () => {
    const batch = [...waiting]
    waiting.clear()
    running = running.then(async () => {
      for (const council of batch)
        await dispatch(council).catch((cause) => log.error({ err: cause, council }, 'events wait for the next sweep'))
    })
  }
  const hurry = (council: string) => {
    if (!waiting.size) setTimeout(work, gathering)
    waiting.add(council)
  }
  const silence = versions.hear(hurry)
  const sweep = setInterval(() => councils().forEach(hurry), parts.sweepEvery ?? 5000)
  return {
    dispatch,
    stop: async () => {
      silence()
      clearInterval(sweep)
      await running
    },
  }
}

interface Pointer {
  readonly council: string
  readonly event: string
}

/** One worker at a time per council: an advisory lock for the transaction. */
function numberAndHandOn(database: Database, jobs: Jobs, subscribers: readonly Subscriber[], council: string) {
  return database.writeQuietly(council, async (tx) => {
    const locked = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('samrad events'), hashtext(${council})) as mine`.execute(tx)
    if (!locked.rows[0]?.mine) return 0
    const events = await numberNewEvents(tx, council)
    for (const { event, kind } of events)
      for (const subscriber of subscribers)
        if (subscriber.hears.includes(kind)) await jobs.add(tx, subscriber.name, { council, event } satisfies Pointer)
    return events.length
  })
}

/** No transaction lasts an hour, so what is older than the newest number by that much has its own. */
async function numberNewEvents(tx: Tx, council: string) {
  const { rows } = await sql<{ event: string; kind: string }>`
    with fresh as (
      select id, kind, row_number() over (order by at, id) as place from event
      where council = ${council}
        and at > coalesce((
          select last.at from event_sequence newest
          join event last on last.council = newest.council and last.id = newest.event
          where newest.council = ${council} order by newest.sequence desc limit 1), '-infinity') - interval '1 hour'
        and not exists (select 1 from event_sequence s where s.council = event.council and s.event = event.id)
    ), numbered as (
      insert into event_sequence (council, sequence, event)
      select ${council}, place + coalesce((select max(sequence) from event_sequence where council = ${council}), 0), id
      from fresh returning event, sequence
    )
    select numbered.event, fresh.kind from numbered join fresh on fresh.id = numbered.event order by numbered.sequence
  `.execute(tx)
  return rows
}

async function deliver(database: Database, subscriber: Subscriber, { council, event }: Pointer, services: Services) {
  const row = await database.read(council, (tx) =>
    tx
      .selectFrom('event')
      .select(['kind', 'subject', 'data', 'at'])
      .where('council', '=', council)
      .where('id', '=', event)
      .executeTakeFirstOrThrow(),
  )
  const told: Told = { ...row, council, event, data: row.data as Told['data'], at: row.at.toTemporalInstant() }
  await subscriber.tell(told, services)
}
