import type { Database } from '../database/council.ts'
import type { Assets } from '../layout/assets.ts'
import type { PageProps } from '../layout/page.tsx'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Versions } from '../versions.ts'
import type { PageAnswer } from './answer.ts'
import type { Directory } from './directory.ts'
import type { Route } from './route.ts'
import type { Installation, Reader, Visit } from './visit.ts'

/** All that a running installation answers with. */
export interface Site {
  readonly routes: readonly Route[]
  readonly database: Database
  readonly directory: Directory
  readonly versions: Versions
  readonly assets: Assets
  readonly log: Logger
  readonly metrics: Metrics
  readonly installation: Installation
  readonly now: () => Temporal.Instant
  /** Who is behind the cookie in this council today; null when nobody. */
  readonly identify: (council: string, token: string, now: Temporal.Instant) => Promise<Reader | null>
  /** The name of the cookie that carries a session; a request with it is never answered from the common cache. */
  readonly sessionCookie: string
  /** What stands around the page: navigation, account, footer. */
  readonly frame: (
    visit: Visit,
    answer: PageAnswer,
  ) => Omit<PageProps, 'children' | 'assets' | 'title' | 'language' | 'path'>
  readonly signInPath: (visit: Visit) => string
}
