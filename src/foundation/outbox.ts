import type { Database } from './database/council.ts'
import type { Installation } from './http/visit.ts'
import type { Logger } from './log.ts'
import type { Post } from './mail.ts'

/** An event as those below hear of it, after the commit, at least once and in the council's own order. */
export interface Told {
  readonly council: string
  readonly event: string
  readonly kind: string
  readonly subject: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Temporal.Instant
}

export interface Services {
  readonly database: Database
  readonly post: Post
  readonly installation: Installation
  readonly log: Logger
  readonly now: () => Temporal.Instant
}

/**
 * Something that happens because of an event: a letter, a file, an announcement. It may be told more than once and must
 * then do nothing new; when it throws it is told again later, with growing pauses.
 */
export interface Subscriber {
  readonly name: string
  readonly hears: readonly string[]
  readonly tell: (told: Told, services: Services) => Promise<void>
}
