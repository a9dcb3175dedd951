import type { Database } from '../foundation/database/council.ts'
import { type Day, dayOf } from '../foundation/days.ts'
import type { Reader } from '../foundation/http/visit.ts'
import type { Versions } from '../foundation/versions.ts'
import { type OfficeSource, officesOn } from './offices.ts'
import { type InsightSource, orNothing } from './sees.ts'
import { endOf, isGood, noted } from './sessions/rules.ts'
import { findSessionByToken, noteSeen } from './sessions/store.ts'
import { hashOf } from './token.ts'

export const sessionCookie = 'samrad'

/** Kept this long at most, so that a change which another process forgot to tell about is not kept from us. */
const recheck = Temporal.Duration.from({ minutes: 1 })
const mostKept = 10_000

interface Identified {
  readonly reader: Reader | null
  readonly until: Temporal.Instant
}

/**
 * Who is behind a session's token in a council, with offices and insight. Kept by the version of the council's people and
 * the day, so a signed-in page asks the database nothing; a session that is ended, an office that is taken away or a
 * meeting that is over changes the version and counts at once.
 */
export function openIdentify(
  database: Database,
  versions: Versions,
  sources: readonly OfficeSource[],
  insightOf?: InsightSource,
) {
  const known = new Map<string, Identified>()
  const looking = new Map<string, Promise<Identified>>()
  return async (council: string, token: string, now: Temporal.Instant): Promise<Reader | null> => {
    const day = dayOf(now)
    const tokenHash = hashOf(token)
    const key = `${council} ${tokenHash} ${versions.ofPeople(council)} ${day}`
    const kept = known.get(key)
    if (kept && Temporal.Instant.compare(now, kept.until) < 0) return kept.reader
    // Asked for several things at once, or sent again by an impatient line, one person is looked up once.
    const look = () => identified(database, { sources, insightOf }, council, tokenHash, now, day)
    const found = await (looking.get(key) ?? shared(looking, key, look()))
    known.delete(key)
    known.set(key, found)
    if (known.size > mostKept) known.delete(known.keys().next().value!)
    return found.reader
  }
}

function shared<T>(among: Map<string, Promise<T>>, key: string, one: Promise<T>): Promise<T> {
  const done = one.finally(() => among.delete(key))
  among.set(key, done)
  return done
}

async function identified(
  database: Database,
  { sources, insightOf }: { sources: readonly OfficeSource[]; insightOf?: InsightSource },
  council: string,
  tokenHash: string,
  now: Temporal.Instant,
  day: Day,
): Promise<Identified> {
  const found = await database.read(council, async (tx) => {
    const session = await findSessionByToken(tx, council, tokenHash)
    if (!session || !isGood(session, now)) return undefined
    const offices = await officesOn(sources, tx, council, session.person, day)
    const insight = insightOf && orNothing(await insightOf(tx, council, session.person, day))
    return { session, offices, insight }
  })
  if (!found) return { reader: null, until: now.add(recheck) }
  const { session, offices, insight } = found
  if (Temporal.Instant.compare(session.seen.add(noted), now) <= 0)
    await database.writeQuietly(council, (tx) => noteSeen(tx, council, session.session, now))
  const reader = { person: session.person, name: session.name, session: session.session, offices, insight }
  const end = endOf(session)
  const soon = now.add(recheck)
  return { reader, until: Temporal.Instant.compare(end, soon) < 0 ? end : soon }
}
