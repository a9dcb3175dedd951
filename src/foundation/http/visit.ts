import type { Act } from '../act.ts'
import type { Database, Tx } from '../database/council.ts'
import type { Day } from '../days.ts'
import type { Logger } from '../log.ts'
import type { Language } from '../words.ts'
import type { Sending } from './sent-once.ts'

/** Who is signed in, as the guards see them. Offices follow from terms of office on the day of the visit. */
export interface Reader {
  readonly person: string
  readonly name: string
  readonly session: string
  readonly offices: ReadonlySet<string>
  /** What a seat, or a call to one, opens beyond what is public; `src/accounts/sees.ts` says what it means. */
  readonly insight?: {
    readonly bodies: readonly string[]
    readonly meetings: readonly string[]
    readonly items: readonly string[]
  }
}

/** The council whose pages are visited, as everyone may know it. */
export interface CouncilName {
  readonly council: string
  readonly name: string
  readonly language: Language
  readonly demo: boolean
}

/** One request on its way through: who, where, when, in which language, and the door to the council's rows. */
export interface Visit {
  /** Undefined on the installation's own pages. */
  readonly at: CouncilName | undefined
  /** The council's word in addresses; empty on the installation's own pages. */
  readonly council: string
  readonly reader: Reader | null
  readonly language: Language
  readonly now: Temporal.Instant
  readonly today: Day
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly request: Request
  readonly requestId: string
  /** The circumstances of what this visit does. */
  readonly act: Act
  readonly log: Logger
  readonly database: Database
  readonly installation: Installation
  /** True only when the request came from this very machine and not through a proxy. */
  readonly loopback: boolean
  /** Whom attempts are counted by: an IPv4 address or an IPv6 network; empty when there is no socket. */
  readonly address: string
  /** Cookies as sent. */
  cookie(name: string): string | undefined
  /** The form that was sent, read once, within the limit of its route. */
  form(): Promise<FormData>
  /** A form that carries a key is done once, however often it is sent. */
  readonly answeredOnce: Sending['answeredOnce']
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The request's first write also takes the key of the form. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** What the whole installation shares. */
export interface Installation {
  readonly baseUrl: string
  readonly demo: boolean
  /** False when no mail server has been set: then links are given by hand. */
  readonly canSend: boolean
  readonly councils: () => readonly CouncilName[]
  readonly dataDir: string
}
