import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import { applicationLogin, type Connection, connect, schema } from './database/connect.ts'
import type { Tx } from './database/council.ts'
import type { Logger } from './log.ts'

/** The job queue lives in a schema of its own and holds only names of events, never a council's rows. */
const jobsSchema = 'jobs'

/** Growing pauses: about a minute at first, some hours at last, two days in all. Then it stays as failed, to be seen. */
const queue = { retryLimit: 12, retryDelay: 30, retryBackoff: true, retryDelayMax: 6 * 3600, expireInSeconds: 300 }

/** Makes the queue's tables and one queue for each name, as the owner, and lets the application use them. */
export async function prepareJobs(owner: Connection, names: readonly string[], log: Logger): Promise<void> {
  const boss = new PgBoss({ ...asPg(owner), max: 2, schema: jobsSchema, supervise: false, schedule: false })
  boss.on('error', (cause) => log.error({ err: cause }, 'job queue'))
  await boss.start()
  for (const name of names) if (!(await boss.getQueue(name))) await boss.createQueue(name, queue)
  await boss.stop({ graceful: false })
  const application = applicationLogin(owner).user
  const sql = connect(owner, { max: 1, name: 'samrad migrate' })
  await sql
    .unsafe(
      `grant usage on schema ${jobsSchema} to "${application}";
       grant select, insert, update, delete on all tables in schema ${jobsSchema} to "${application}";
       grant usage on all sequences in schema ${jobsSchema} to "${application}";
       grant execute on all functions in schema ${jobsSchema} to "${application}";
       grant usage on schema ${schema} to "${application}"`,
    )
    .finally(() => sql.end({ timeout: 5 }))
}

export interface Jobs {
  /** Puts a job in the queue in the same transaction as what it is about. */
  add(tx: Tx, name: string, data: object): Promise<void>
  work(name: string, handle: (data: unknown) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export async function openJobs(application: Connection, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({ ...asPg(application), max: 3, schema: jobsSchema, migrate: false, createSchema: false })
  boss.on('error', (cause) => log.error({ err: cause }, 'job queue'))
  await boss.start()
  return {
    add: async (tx, name, data) => {
      await boss.send(name, data, { db: within(tx) })
    },
    work: async (name, handle) => {
      await boss.work(name, { pollingIntervalSeconds: 0.5, batchSize: 20 }, async (jobs) => {
        for (const job of jobs)
          await handle(job.data).catch((cause: Error) => {
            log.warn({ err: cause, job: job.id, queue: name }, 'job is tried again later')
            return boss.fail(name, job.id, { message: cause.message })
          })
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  }
}

const within = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})

const asPg = ({ host, port, user, password, database, ssl }: Connection) => ({
  host,
  port,
  user,
  password,
  database,
  ssl: ssl ? { rejectUnauthorized: true } : undefined,
})
