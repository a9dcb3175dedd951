import type { Tx } from '../foundation/database/council.ts'
import type { Visit } from '../foundation/http/visit.ts'
import type { Said } from '../foundation/words.ts'
import type { Meeting } from './store.ts'

/** Where the reader finds the minutes of a meeting, and what they are to do there. */
export interface MinutesLink {
  readonly says: Said
  readonly path: string
  /** They wait for this reader. */
  readonly waits: boolean
  /** Everybody may have them. */
  readonly published: boolean
}

/** Minutes come after meetings and tell the page of one, whose address the visit holds, where they are. */
export interface Minutes {
  readonly minutesHere: (tx: Tx, visit: Visit) => Promise<MinutesLink | undefined>
  readonly minutesDesk: (visit: Visit, meeting: Meeting) => string
}
