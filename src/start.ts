import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { inviteFirst } from './accounts/first.ts'
import { openIdentify, sessionCookie } from './accounts/identify.ts'
import { signInPath } from './accounts/paths.ts'
import { officeSources, routes, subscribers } from './app.tsx'
import { makeDemo } from './demo/mosseregionen.ts'
import { applicationLogin, asConnection, type Connection } from './foundation/database/connect.ts'
import { findMigrations, migrate, pendingMigrations } from './foundation/database/migrate.ts'
import { openDatabase } from './foundation/database/open.ts'
import { startDispatcher } from './foundation/dispatcher.ts'
import { installationCouncil, openDirectory } from './foundation/http/directory.ts'
import { drain } from './foundation/http/drain.ts'
import { healthRoutes } from './foundation/http/health.ts'
import { openSite } from './foundation/http/server.tsx'
import { openJobs, prepareJobs } from './foundation/jobs.ts'
import { buildAssets } from './foundation/layout/assets.ts'
import { openLive } from './foundation/live.ts'
import type { Logger } from './foundation/log.ts'
import { openPost } from './foundation/mail.ts'
import { type Metrics, openMetrics } from './foundation/metrics.ts'
import { projectFolder } from './foundation/project-folder.ts'
import { Versions } from './foundation/versions.ts'
import { frame } from './frame.tsx'
import { stopReading, warmUp } from './intake/reading/read-in-worker.ts'
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
export async function startSamrad({ connection, applicationUrl, settings, log }: Start): Promise<Running> {
  const migrations = await findMigrations(join(projectFolder(), 'src'))
  await migrate(connection, migrations, log)
  await prepareJobs(
    connection,
    subscribers.map(({ name }) => name),
    log,
  )
  const application = applicationUrl ? asConnection(applicationUrl) : applicationLogin(connection)
  const versions = new Versions()
  const [database, assets, jobs] = await Promise.all([
    openDatabase(connection, versions, log, { application }),
    buildAssets(),
    openJobs(application, log),
  ])
  const directory = await openDirectory(database, versions)
  if (settings.demo && (await makeDemo(database, Temporal.Now.instant()))) await directory.refresh()
  const firstLink = directory.list().length ? undefined : await inviteFirst(database, firstOf(settings))
  const metrics = openMetrics()
  const now = () => Temporal.Now.instant()
  const post = openPost(settings)
  const installation = {
    baseUrl: settings.baseUrl,
    demo: settings.demo,
    canSend: post.canSend,
    councils: directory.list,
    dataDir: settings.data ?? '',
  }
  const live = openLive(database, versions)
  const ready = { stopping: false }
  const pending = () => pendingMigrations(database.sql, migrations)
  const { server } = openSite({
    routes: [...routes, ...live.routes, ...healthRoutes({ sql: database.sql, pending, ready })],
    database,
    directory,
    versions,
    assets,
    log,
    metrics,
    installation,
    now,
    identify: openIdentify(database, versions, officeSources),
    sessionCookie,
    frame,
    signInPath,
  })
  const dispatcher = await startDispatcher({
    database,
    jobs,
    subscribers,
    versions,
    councils: () => [...directory.list().map(({ council }) => council), installationCouncil],
    services: { database, post, installation, log, now },
    log,
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 120_000 // an upload of 50 MB on a slow line; a form is bounded by its size
  server.maxConnections = 5000
  await listen(server, settings.port, settings.host)
  const metricsServer =
    settings.metricsPort === undefined ? undefined : await serveMetrics(metrics, settings.metricsPort)
  warmUp() // so that the first document of the day is read as fast as the others
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${settings.host}:${port}`,
    firstLink,
    stop: async () => {
      ready.stopping = true
      live.stop()
      await drain(server)
      metricsServer?.close()
      await dispatcher.stop()
      await jobs.stop()
      await stopReading()
      await database.close()
    },
  }
}

const firstOf = ({ baseUrl, language }: Settings) => ({ baseUrl, language, now: Temporal.Now.instant() })

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done())
  })
}

/** On loopback and a port of its own: figures are for whoever runs it, not for the public. */
async function serveMetrics({ registry }: Metrics, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
  })
  await listen(server, port, '127.0.0.1')
  return server
}
