import { routes } from '../app.tsx'
import { openDirectory } from '../foundation/http/directory.ts'
import { openSite } from '../foundation/http/server.tsx'
import type { Reader } from '../foundation/http/visit.ts'
import { buildAssets } from '../foundation/layout/assets.ts'
import { openLog } from '../foundation/log.ts'
import { openMetrics } from '../foundation/metrics.ts'
import { frame } from '../frame.tsx'
import type { TestDatabase } from './database.ts'

export interface TestSite {
  /** Asks as the given reader would; an address like `/mosseregionen/moter`. */
  get(path: string, as?: Reader): Promise<Response>
  /** Sends a form as a browser would from our own pages. */
  send(path: string, form: Record<string, string>, as?: Reader): Promise<Response>
}

/** The whole site on a test database; readers are given, not signed in, unless a test is about signing in. */
export async function openTestSite(
  { database, versions }: TestDatabase,
  now = '2024-12-01T12:00:00Z',
): Promise<TestSite> {
  const readers = new Map<string, Reader>()
  const directory = await openDirectory(database, versions)
  const { fetch } = openSite({
    routes,
    database,
    directory,
    versions,
    assets: await buildAssets(),
    log: openLog('error'),
    metrics: openMetrics(),
    installation: { baseUrl: 'http://localhost', demo: false, councils: directory.list, dataDir: '' },
    now: () => Temporal.Instant.from(now),
    identify: async (_council, token) => readers.get(token) ?? null,
    sessionCookie: 'samrad',
    frame,
    signInPath: (visit) => `/${visit.council}/logg-inn`,
  })
  const headers = (as?: Reader): Record<string, string> => {
    if (!as) return {}
    readers.set(as.session, as)
    return { cookie: `samrad=${as.session}` }
  }
  return {
    get: (path, as) => fetch(new Request(`http://localhost${path}`, { headers: headers(as), redirect: 'manual' })),
    send: (path, form, as) =>
      fetch(
        new Request(`http://localhost${path}`, {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { ...headers(as), 'sec-fetch-site': 'same-origin' },
        }),
      ),
  }
}
