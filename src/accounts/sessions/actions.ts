import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { cookie } from '../../foundation/http/security.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { randomToken, randomUUIDv7 } from '../../foundation/identity.ts'
import { sessionCookie } from '../identify.ts'
import { hashOf } from '../token.ts'
import { agentOf } from './agent.ts'
import { longest } from './rules.ts'
import { endSessions, insertSession, type Means } from './store.ts'

/** Answers the token, which is in the cookie and nowhere else. Another session of the same browser ends. */
export async function beginSession(tx: Tx, visit: Visit, person: string, means: Means): Promise<string> {
  const { council, now } = visit.act
  if (visit.reader) await endSession(tx, visit.act, visit.reader.person, visit.reader.session)
  const token = randomToken()
  await insertSession(tx, council, {
    session: randomUUIDv7(),
    tokenHash: hashOf(token),
    person,
    means,
    agent: agentOf(visit.request.headers.get('user-agent')),
    began: now,
    expires: now.add(longest),
  })
  return token
}

/** Only for the council's own addresses: signed in to one council is not signed in to another. */
export const cookieFor = (visit: Visit, token: string): string =>
  cookie(sessionCookie, token, { ...cookieAbout(visit), maxAge: longest.total('seconds') })

export const noCookie = (visit: Visit): string => cookie(sessionCookie, '', { ...cookieAbout(visit), maxAge: 0 })

const cookieAbout = (visit: Visit) => ({
  path: visit.at ? `/${visit.at.council}` : '/',
  secure: visit.installation.baseUrl.startsWith('https:'),
})

export const endSession = (tx: Tx, { council, now }: Act, person: string, session: string) =>
  endSessions(tx, council, { person, session }, now)

export const endOtherSessions = (tx: Tx, { council, now }: Act, person: string, except: string) =>
  endSessions(tx, council, { person, except }, now)

export const endAllSessions = (tx: Tx, { council, now }: Act, person: string) =>
  endSessions(tx, council, { person }, now)
