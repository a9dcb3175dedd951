import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { PresenceRow, SubstituteCall } from './rules.ts'

/** In the order of registration, which settles what came first in the same moment. */
export async function listPresence(tx: Tx, council: string, meeting: string): Promise<PresenceRow[]> {
  const rows = await tx
    .selectFrom('presence')
    .selectAll()
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .orderBy('registered_at')
    .orderBy('presence')
    .execute()
  return rows.map((row) => ({
    presence: row.presence,
    seat: row.seat,
    person: row.person,
    kind: row.kind === 'left' ? 'left' : 'arrived',
    remote: row.remote,
    at: row.at.toTemporalInstant(),
    corrects: row.corrects,
    void: row.void,
    registeredAt: row.registered_at.toTemporalInstant(),
    registeredBy: row.registered_by,
  }))
}

export type NewPresence = Pick<PresenceRow, 'seat' | 'person' | 'kind' | 'remote' | 'at' | 'corrects' | 'void'>

export async function insertPresence(
  tx: Tx,
  council: string,
  meeting: string,
  { at, ...values }: NewPresence,
  registeredBy: string | null,
): Promise<string> {
  const presence = randomUUIDv7()
  await tx
    .insertInto('presence')
    .values({ council, presence, meeting, ...values, at: at.toString(), registered_by: registeredBy })
    .execute()
  return presence
}

/** Those who were called, those passed over, and those who were called off again. */
export async function listCalls(tx: Tx, council: string, meeting: string): Promise<SubstituteCall[]> {
  const rows = await tx
    .selectFrom('substitute_call')
    .selectAll()
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .orderBy('called_at')
    .orderBy('substitute_call')
    .execute()
  return rows.map((row) => ({
    substituteCall: row.substitute_call,
    seat: row.seat,
    person: row.person,
    agendaItem: row.agenda_item,
    calledAt: row.called_at.toTemporalInstant(),
    passedOver: row.passed_over,
    withdrawnAt: row.withdrawn_at?.toTemporalInstant() ?? null,
  }))
}
