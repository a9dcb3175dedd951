import type { Server } from 'node:http'
import { openIdentify, sessionCookie } from '../accounts/identify.ts'
import { signInPath } from '../accounts/routes.tsx'
import { insightOf, officeSources, routes } from '../app.tsx'
import { openDirectory } from '../foundation/http/directory.ts'
import type { Route } from '../foundation/http/route.ts'
import { openSite } from '../foundation/http/server.tsx'
import type { Installation, Reader } from '../foundation/http/visit.ts'
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
  /** Asks with whatever headers, also none. */
  ask(path: string, request?: RequestInit): Promise<Response>
  /** Makes a reader known, so that a browser that carries `cookieOf(reader)` is that reader. */
  know(reader: Reader): void
  /** Not listening; `src/test/serving.ts` starts it. */
  readonly server: Server
  readonly installation: { -readonly [K in keyof Installation]: Installation[K] }
}

interface SiteAbout {
  /** The site's clock stands still at this instant, or is the test's own; `running` follows the real one. */
  readonly now?: string | 'running' | (() => Temporal.Instant)
  readonly installation?: Partial<Installation>
  readonly routes?: readonly Route[]
}

export const cookieOf = (reader: Reader) => `${sessionCookie}=${reader.session}`

/** The same for every site of one test file. */
let assets: ReturnType<typeof buildAssets> | undefined
const assetsOnce = () => {
  assets ??= buildAssets()
  return assets
}

/** The whole site on a test database. Readers are given; whoever has really signed in is known as well. */
export async function openTestSite(
  { database, versions }: TestDatabase,
  about: SiteAbout | string = {},
): Promise<TestSite> {
  const { now = '2024-12-01T12:00:00Z', ...given } = typeof about === 'string' ? { now: about } : about
  const readers = new Map<string, Reader>()
  const directory = await openDirectory(database, versions)
  const identify = openIdentify(database, versions, officeSources, insightOf)
  const installation = {
    baseUrl: 'http://localhost',
    demo: false,
    canSend: false,
    councils: directory.list,
    dataDir: '',
    ...given.installation,
  }
  const { fetch, server } = openSite({
    routes: given.routes ?? routes,
    database,
    directory,
    versions,
    assets: await assetsOnce(),
    log: openLog('error'),
    metrics: openMetrics(),
    installation,
    now:
      typeof now === 'function' ? now : () => (now === 'running' ? Temporal.Now.instant() : Temporal.Instant.from(now)),
    identify: async (council, token, at) => readers.get(token) ?? identify(council, token, at),
    sessionCookie,
    frame,
    signInPath,
  })
  const ask = (path: string, request?: RequestInit) => fetch(new Request(`http://localhost${path}`, request))
  const know = (as: Reader) => void readers.set(as.session, as)
  const headers = (as?: Reader): Record<string, string> => {
    if (!as) return {}
    know(as)
    return { cookie: cookieOf(as) }
  }
  return {
    ask,
    know,
    server,
    installation,
    get: (path, as) => ask(path, { headers: headers(as), redirect: 'manual' }),
    send: (path, form, as) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { ...headers(as), 'sec-fetch-site': 'same-origin' },
      }),
  }
}
