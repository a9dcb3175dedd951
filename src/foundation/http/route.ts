import type { Answer } from './answer.ts'
import type { Reader, Visit } from './visit.ts'

/** *Who are you?* A route does not compile without a guard. `name` is what the test of the route table reads. */
export interface Guard {
  readonly name: string
  admits(reader: Reader | null, visit: Visit): boolean
}

export const anyone: Guard = { name: 'anyone', admits: () => true }

export const signedIn: Guard = { name: 'signed in', admits: (reader) => reader !== null }

/** Holds at least one of the offices today. */
export function office(...offices: readonly string[]): Guard {
  return {
    name: `office: ${offices.join(' or ')}`,
    admits: (reader) => reader !== null && offices.some((one) => reader.offices.has(one)),
  }
}

export type Method = 'GET' | 'POST'

export interface Route {
  readonly method: Method
  /** `/:council/saker/:number`; a path that begins with `/:council` is a council's page. */
  readonly path: string
  readonly guard: Guard
  readonly handle: (visit: Visit) => Promise<Answer> | Answer
  /** Bytes that the request's body may have; 256 kB unless told. */
  readonly bodyLimit?: number
  /** False for answers that depend on more than council, address, language and day. */
  readonly cached?: boolean
}

type Extra = Pick<Route, 'bodyLimit' | 'cached'>

export const get = (path: string, guard: Guard, handle: Route['handle'], extra: Extra = {}): Route => ({
  method: 'GET',
  path,
  guard,
  handle,
  ...extra,
})

export const post = (path: string, guard: Guard, handle: Route['handle'], extra: Extra = {}): Route => ({
  method: 'POST',
  path,
  guard,
  handle,
  ...extra,
})
