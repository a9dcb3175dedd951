import type { Tx } from '../../foundation/database/council.ts'
import type { Lasting } from './rules.ts'

export type Means = 'passkey' | 'demo'

export interface Session extends Lasting {
  readonly session: string
  readonly person: string
  readonly means: Means
  /** Browser and system in a few words. */
  readonly agent: string
  readonly began: Temporal.Instant
}

const columns = ['session', 'person', 'means', 'agent', 'began_at', 'seen_at', 'expires_at', 'ended_at'] as const

export async function insertSession(
  tx: Tx,
  council: string,
  { tokenHash, ...session }: Omit<Session, 'ended' | 'seen'> & { readonly tokenHash: string },
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      council,
      token_hash: tokenHash,
      session: session.session,
      person: session.person,
      means: session.means,
      agent: session.agent,
      began_at: `${session.began}`,
      seen_at: `${session.began}`,
      expires_at: `${session.expires}`,
    })
    .execute()
}

/** The session behind a token, and the name of whoever it belongs to. */
export async function findSessionByToken(tx: Tx, council: string, tokenHash: string) {
  const row = await tx
    .selectFrom('session')
    .innerJoin('person', (join) =>
      join.onRef('person.council', '=', 'session.council').onRef('person.person', '=', 'session.person'),
    )
    .select(['session', 'session.person', 'means', 'agent', 'began_at', 'seen_at', 'expires_at', 'ended_at', 'name'])
    .where('session.council', '=', council)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && { ...asSession(row), name: row.name }
}

export async function findSession(tx: Tx, council: string, session: string): Promise<Session | undefined> {
  const row = await tx
    .selectFrom('session')
    .select(columns)
    .where('council', '=', council)
    .where('session', '=', session)
    .executeTakeFirst()
  return row && asSession(row)
}

/** The latest used first; those that have ended are left out by the caller's clock. */
export async function listSessions(tx: Tx, council: string, person: string): Promise<Session[]> {
  const rows = await tx
    .selectFrom('session')
    .select(columns)
    .where('council', '=', council)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(asSession)
}

export async function noteSeen(tx: Tx, council: string, session: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('session')
    .set({ seen_at: `${now}` })
    .where('council', '=', council)
    .where('session', '=', session)
    .execute()
}

interface Ending {
  readonly person: string
  /** Only this one; all of the person's when left out. */
  readonly session?: string
  /** All but this one. */
  readonly except?: string
}

/** Answers how many were ended. */
export async function endSessions(tx: Tx, council: string, ending: Ending, now: Temporal.Instant): Promise<number> {
  let query = tx
    .updateTable('session')
    .set({ ended_at: `${now}` })
    .where('council', '=', council)
    .where('person', '=', ending.person)
    .where('ended_at', 'is', null)
  if (ending.session) query = query.where('session', '=', ending.session)
  if (ending.except) query = query.where('session', '<>', ending.except)
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}

interface Row {
  session: string
  person: string
  means: string
  agent: string
  began_at: Date
  seen_at: Date
  expires_at: Date
  ended_at: Date | null
}

const asSession = (row: Row): Session => ({
  session: row.session,
  person: row.person,
  means: row.means as Means, // the table's own check
  agent: row.agent,
  began: row.began_at.toTemporalInstant(),
  seen: row.seen_at.toTemporalInstant(),
  expires: row.expires_at.toTemporalInstant(),
  ended: row.ended_at?.toTemporalInstant() ?? null,
})
