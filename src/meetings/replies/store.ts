import type { Tx } from '../../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

export type ReplyAnswer = 'coming' | 'absent'
type ReplyMeans = 'page' | 'link' | 'calendar' | 'desk'

export interface Reply {
  readonly reply: string
  readonly meeting: string
  readonly seat: string
  readonly person: string
  readonly answer: ReplyAnswer
  /** For the secretary only; may be empty. */
  readonly reason: string
  readonly means: ReplyMeans
  readonly at: Temporal.Instant
}

/** The earliest first; the latest of a person for a seat counts. */
export async function listReplies(tx: Tx, council: string, meeting: string): Promise<Reply[]> {
  const rows = await tx
    .selectFrom('reply')
    .select(['reply', 'meeting', 'seat', 'person', 'answer', 'reason', 'means', 'at'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .orderBy('at')
    .orderBy('reply')
    .execute()
  return rows.map((row) => ({
    ...row,
    answer: row.answer === 'coming' ? 'coming' : 'absent',
    means: row.means as ReplyMeans,
    at: row.at.toTemporalInstant(),
  }))
}

export async function insertReply(tx: Tx, council: string, values: Omit<Reply, 'reply'>): Promise<string> {
  const reply = randomUUIDv7()
  await tx
    .insertInto('reply')
    .values({ council, reply, ...values, at: `${values.at}` })
    .execute()
  return reply
}

/** Personal data: kept no longer than the secretary needs it. */
export async function forgetReasons(tx: Tx, council: string, meeting: string): Promise<void> {
  await tx
    .updateTable('reply')
    .set({ reason: '' })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('reason', '<>', '')
    .execute()
}

/** A substitute who was called to a seat, or passed over though next by rank. */
export interface Call {
  readonly call: string
  readonly meeting: string
  readonly seat: string
  readonly person: string
  readonly name: string
  readonly email: string | null
  /** Null for the whole meeting. */
  readonly agendaItem: string | null
  readonly calledAt: Temporal.Instant
  /** Why this one, when the secretary chose. */
  readonly reason: string
  /** Why not this one; null for one who was called. */
  readonly passedOver: string | null
  readonly withdrawnAt: Temporal.Instant | null
  readonly withdrawalToldAt: Temporal.Instant | null
}

const calls = (tx: Tx, council: string) =>
  tx
    .selectFrom('substitute_call')
    .innerJoin('person', (join) =>
      join
        .onRef('person.council', '=', 'substitute_call.council')
        .onRef('person.person', '=', 'substitute_call.person'),
    )
    .select([
      'substitute_call.substitute_call',
      'substitute_call.meeting',
      'substitute_call.seat',
      'substitute_call.person',
      'person.name',
      'person.email',
      'substitute_call.agenda_item',
      'substitute_call.called_at',
      'substitute_call.reason',
      'substitute_call.passed_over',
      'substitute_call.withdrawn_at',
      'substitute_call.withdrawal_told_at',
    ])
    .where('substitute_call.council', '=', council)

/** The earliest first. */
export async function listCalls(tx: Tx, council: string, meeting: string): Promise<Call[]> {
  const rows = await calls(tx, council)
    .where('substitute_call.meeting', '=', meeting)
    .orderBy('substitute_call.called_at')
    .orderBy('substitute_call.substitute_call')
    .execute()
  return rows.map(asCall)
}

export async function findCall(tx: Tx, council: string, call: string): Promise<Call | undefined> {
  if (!isIdentifier(call)) return undefined
  const row = await calls(tx, council).where('substitute_call.substitute_call', '=', call).executeTakeFirst()
  return row && asCall(row)
}

export async function insertCall(
  tx: Tx,
  council: string,
  values: Pick<Call, 'meeting' | 'seat' | 'person' | 'agendaItem' | 'calledAt'> &
    Partial<Pick<Call, 'reason' | 'passedOver'>>,
): Promise<string> {
  const call = randomUUIDv7()
  const { meeting, seat, person, agendaItem, calledAt, reason = '', passedOver = null } = values
  await tx
    .insertInto('substitute_call')
    .values({
      council,
      substitute_call: call,
      meeting,
      seat,
      person,
      agenda_item: agendaItem,
      called_at: `${calledAt}`,
      reason,
      passed_over: passedOver,
    })
    .execute()
  return call
}

type Change = Partial<Record<'withdrawn_at' | 'withdrawal_told_at', string>>

export async function updateCall(tx: Tx, council: string, call: string, change: Change): Promise<void> {
  await tx
    .updateTable('substitute_call')
    .set(change)
    .where('council', '=', council)
    .where('substitute_call', '=', call)
    .execute()
}

interface Row {
  substitute_call: string
  meeting: string
  seat: string
  person: string
  name: string
  email: string | null
  agenda_item: string | null
  called_at: Date
  reason: string
  passed_over: string | null
  withdrawn_at: Date | null
  withdrawal_told_at: Date | null
}

const asCall = (row: Row): Call => ({
  call: row.substitute_call,
  meeting: row.meeting,
  seat: row.seat,
  person: row.person,
  name: row.name,
  email: row.email,
  agendaItem: row.agenda_item,
  calledAt: row.called_at.toTemporalInstant(),
  reason: row.reason,
  passedOver: row.passed_over,
  withdrawnAt: row.withdrawn_at?.toTemporalInstant() ?? null,
  withdrawalToldAt: row.withdrawal_told_at?.toTemporalInstant() ?? null,
})
