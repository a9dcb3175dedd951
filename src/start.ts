import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { inviteFirst } from './accounts/first.ts'
import { openIdentify, sessionCookie } from './accounts/identify.ts'
import { signInPath } from './accounts/paths.ts'
import { insightOf, officeSources, routes, subscribers } from './app.tsx'
import { makeDemo } from './demo/mosseregionen.ts'
import { stopTypesetting, warmUpTypesetter } from './documents/writing/typeset.ts'
import { applicationLogin, asConnection, type Connection } from './foundation/database/connect.ts'
import { findMigrations, type Migration, migrate, pendingMigrations } from './foundation/database/migrate.ts'
import { type OpenDatabase, openDatabase } from './foundation/database/open.ts'
import { startDispatcher } from './foundation/dispatcher.ts'
import { type Directory, installationCouncil, openDirectory } from './foundation/http/directory.ts'
import { drain } from './foundation/http/drain.ts'
import { healthRoutes } from './foundation/http/health.ts'
import { openSite } from './foundation/http/server.tsx'
import type { Installation } from './foundation/http/visit.ts'
import { type Jobs, openJobs, prepareJobs } from './foundation/jobs.ts'
import { type Assets, buildAssets } from './foundation/layout/assets.ts'
import { openLive } from './foundation/live.ts'
import type { Logger } from './foundation/log.ts'
import { openPost, type Post } from './foundation/mail.ts'
import { type Metrics, openMetrics } from './foundation/metrics.ts'
import { projectFolder } from './foundation/project-folder.ts'
import { Versions } from './foundation/versions.ts'
import { frame } from './frame.tsx'
import { stopReading, warmUp } from './intake/reading/read-in-worker.ts'
import { behindDoors } from './meetings/doors/hearing.ts'
import type { Settings } from './settings.ts'

export interface Running {
  readonly address: string
  /** On an installation without councils: the one-time link of its first administrator. */
  readonly firstLink?: string
  /** Not ready, no new connections, streams told to come back, the rest drained. */
  stop(): Promise<void>
}

interface Start {
  readonly connection: Connection
  readonly applicationUrl?: string
  readonly settings: Settings
  readonly log: Logger
}

/** Brings the database up to date and serves the installation. Throws when the port cannot be listened on. */
export async function startSamrad(start: Start): Promise<Running> {
  const { settings, log } = start
  const parts = await openParts(start)
  const { database, directory, jobs, versions, installation, post } = parts
  if (settings.demo && (await makeDemo(database, now()))) await directory.refresh()
  const firstLink = directory.list().length ? undefined : await inviteFirst(database, firstOf(settings))
  const ready = { stopping: false }
  const live = openLive(database, versions, { muffled: behindDoors })
  const pending = () => pendingMigrations(database.sql, parts.migrations)
  const unseen = [...live.routes, ...healthRoutes({ sql: database.sql, pending, ready })]
  const { server } = openSite({
    ...parts,
    routes: [...routes, ...unseen],
    log,
    now,
    identify: openIdentify(database, versions, officeSources, insightOf),
    sessionCookie,
    frame,
    signInPath,
  })
  const councils = () => [...directory.list().map(({ council }) => council), installationCouncil]
  const services = { database, post, installation, log, now }
  const dispatcher = await startDispatcher({ database, jobs, subscribers, versions, councils, services, log })
  await listen(bounded(server), settings.port, settings.host)
  const metricsServer = await serveMetrics(parts.metrics, settings.metricsPort)
  // So that the first document is read, and written, as fast as the others; pages go first.
  const warming = setTimeout(() => {
    warmUp()
    warmUpTypesetter()
  }, 1500)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${settings.host}:${port}`,
    firstLink,
    stop: async () => {
      ready.stopping = true
      clearTimeout(warming)
      live.stop()
      await drain(server)
      metricsServer?.close()
      await dispatcher.stop()
      await jobs.stop()
      await stopReading()
      stopTypesetting()
      await database.close()
    },
  }
}

const now = () => Temporal.Now.instant()

const firstOf = ({ baseUrl, language }: Settings) => ({ baseUrl, language, now: now() })

interface Parts {
  readonly migrations: readonly Migration[]
  readonly versions: Versions
  readonly database: OpenDatabase
  readonly directory: Directory
  readonly jobs: Jobs
  readonly assets: Assets
  readonly metrics: Metrics
  readonly post: Post
  readonly installation: Installation
}

/** Everything that the site and the workers stand on; what does not wait for the database is made meanwhile. */
async function openParts({ connection, applicationUrl, settings, log }: Start): Promise<Parts> {
  const building = buildAssets()
  const migrations = await findMigrations(join(projectFolder(), 'src'))
  await migrate(connection, migrations, log)
  const queues = subscribers.map(({ name }) => name)
  await prepareJobs(connection, queues, log)
  const application = applicationUrl ? asConnection(applicationUrl) : applicationLogin(connection)
  const versions = new Versions()
  const [database, assets, jobs] = await Promise.all([
    openDatabase(connection, versions, log, { application }),
    building,
    openJobs(application, log),
  ])
  const directory = await openDirectory(database, versions)
  const post = openPost(settings)
  const { baseUrl, demo, data: dataDir = '' } = settings
  const installation = { baseUrl, demo, dataDir, canSend: post.canSend, councils: directory.list }
  return { migrations, versions, database, directory, jobs, assets, metrics: openMetrics(), post, installation }
}

/** What a slow or a greedy client may cost us. */
function bounded(server: Server): Server {
  server.headersTimeout = 10_000
  server.requestTimeout = 120_000 // an upload of 50 MB on a slow line; a form is bounded by its size
  server.keepAliveTimeout = 65_000 // longer than a proxy keeps a line: else it sends on one that we have just closed
  server.maxConnections = 10_000 // a stream and a question each, of 5,000 who follow
  return server
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done())
  })
}

/** On loopback and a port of its own: figures are for whoever runs it, not for the public. */
async function serveMetrics({ registry }: Metrics, port: number | undefined): Promise<Server | undefined> {
  if (port === undefined) return undefined
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
  })
  await listen(server, port, '127.0.0.1')
  return server
}
