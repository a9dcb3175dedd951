import type { AddressInfo } from 'node:net'
import { routes } from '../app.tsx'
import { startDispatcher } from '../foundation/dispatcher.ts'
import { openLive } from '../foundation/live.ts'
import { openLog } from '../foundation/log.ts'
import { mosseregionen } from './council.ts'
import type { TestDatabase } from './database.ts'
import { openTestSite, type TestSite } from './site.ts'

export interface ServedSite extends TestSite {
  /** `http://localhost:…`: a name, because a passkey belongs to a name and not to a number. */
  readonly address: string
  stop(): Promise<void>
}

/** The test site on a free port of this machine, on the real clock unless told, for a browser to visit. */
export async function serveTestSite(
  database: TestDatabase,
  about: Exclude<Parameters<typeof openTestSite>[1], string> = {},
): Promise<ServedSite> {
  const site = await openTestSite(database, { now: 'running', ...about })
  await new Promise<void>((listening) => site.server.listen(0, 'localhost', () => listening()))
  const address = `http://localhost:${(site.server.address() as AddressInfo).port}`
  site.installation.baseUrl = address
  const stop = async () => {
    const closed = new Promise((done) => site.server.close(done))
    site.server.closeAllConnections()
    await closed
  }
  return { ...site, address, stop }
}

/** The same with open pages that hear what happens. Nobody else does: no letter is put in a queue. */
export async function serveLiveSite(
  database: TestDatabase,
  about: Pick<NonNullable<Parameters<typeof serveTestSite>[1]>, 'now'> = {},
): Promise<ServedSite> {
  const live = openLive(database.database, database.versions)
  const site = await serveTestSite(database, { routes: [...routes, ...live.routes], ...about })
  const dispatcher = await startDispatcher({
    database: database.database,
    versions: database.versions,
    councils: () => [mosseregionen],
    subscribers: [],
    jobs: undefined as never, // without subscribers neither is asked for anything
    services: undefined as never,
    log: openLog('error'),
  })
  const stop = async () => {
    live.stop()
    await dispatcher.stop()
    await site.stop()
  }
  return { ...site, stop }
}
