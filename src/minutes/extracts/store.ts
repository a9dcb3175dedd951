import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import { type Delivery, outcomes, type TheirOutcome } from './rules.ts'

/** One decision, on its way to one receiver, and what came of it there. */
export interface Extract extends Delivery {
  readonly extract: string
  readonly decision: string
  readonly participant: string | null
  readonly receiver: string
  readonly email: string | null
  readonly asksDecision: boolean
  readonly askedAt: Temporal.Instant
  readonly theirCaseNumber: string
  readonly theirDay: Day | null
  readonly difference: string
}

const readable = (tx: Tx, council: string) =>
  tx
    .selectFrom('extract')
    .select([
      'extract',
      'decision',
      'participant',
      'receiver',
      'email',
      'asks_decision',
      'asked_at',
      'sent_at',
      'received_at',
      'their_case_number',
      'their_day',
      'their_outcome',
      'difference',
    ])
    .where('council', '=', council)

/** Of these decisions, by receiver. */
export async function extractsOf(tx: Tx, council: string, decisions: readonly string[]): Promise<Extract[]> {
  if (!decisions.length) return []
  const rows = await readable(tx, council)
    .where('decision', 'in', [...decisions])
    .execute()
  return rows.map(asExtract).sort((one, other) => one.receiver.localeCompare(other.receiver, 'nb'))
}

export async function findExtract(tx: Tx, council: string, extract: string): Promise<Extract | undefined> {
  if (!isIdentifier(extract)) return undefined
  const row = await readable(tx, council).where('extract', '=', extract).executeTakeFirst()
  return row && asExtract(row)
}

export async function findExtractByToken(tx: Tx, council: string, tokenHash: string): Promise<Extract | undefined> {
  const row = await readable(tx, council).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && asExtract(row)
}

/** Held until the transaction ends: it is sent once. */
export async function lockExtract(tx: Tx, council: string, extract: string): Promise<Extract | undefined> {
  const row = await readable(tx, council).where('extract', '=', extract).forUpdate().executeTakeFirst()
  return row && asExtract(row)
}

/** The address that each participant was last sent to. */
export async function lastAddresses(tx: Tx, council: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('extract')
    .distinctOn('participant')
    .select(['participant', 'email'])
    .where('council', '=', council)
    .where('participant', 'is not', null)
    .where('email', 'is not', null)
    .orderBy('participant')
    .orderBy('asked_at', 'desc')
    .execute()
  return new Map(rows.map(({ participant, email }) => [participant ?? '', email ?? '']))
}

export type NewExtract = Pick<Extract, 'decision' | 'participant' | 'receiver' | 'email' | 'asksDecision'>

/** Undefined when the receiver has had it already. */
export async function insertExtract(
  tx: Tx,
  council: string,
  { asksDecision, ...same }: NewExtract,
  askedAt: Temporal.Instant,
): Promise<string | undefined> {
  const extract = randomUUIDv7()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('extract')
    .values({ council, extract, ...same, asks_decision: asksDecision, asked_at: `${askedAt}` })
    .onConflict((conflict) => conflict.columns(['council', 'decision', 'receiver']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows ? extract : undefined
}

type Change = Partial<{
  readonly token_hash: string
  readonly sent_at: string
  readonly received_at: string
  readonly their_case_number: string
  readonly their_day: string | null
  readonly their_outcome: TheirOutcome | null
  readonly difference: string
}>

export async function updateExtract(tx: Tx, council: string, extract: string, change: Change): Promise<void> {
  await tx.updateTable('extract').set(change).where('council', '=', council).where('extract', '=', extract).execute()
}

interface Row {
  extract: string
  decision: string
  participant: string | null
  receiver: string
  email: string | null
  asks_decision: boolean
  asked_at: Date
  sent_at: Date | null
  received_at: Date | null
  their_case_number: string
  their_day: string | null
  their_outcome: string | null
  difference: string
}

const asExtract = (row: Row): Extract => ({
  extract: row.extract,
  decision: row.decision,
  participant: row.participant,
  receiver: row.receiver,
  email: row.email,
  asksDecision: row.asks_decision,
  askedAt: row.asked_at.toTemporalInstant(),
  sentAt: row.sent_at?.toTemporalInstant() ?? null,
  receivedAt: row.received_at?.toTemporalInstant() ?? null,
  theirCaseNumber: row.their_case_number,
  theirDay: dayIn(row.their_day),
  theirOutcome: outcomes.find((one) => one === row.their_outcome) ?? null,
  difference: row.difference,
})
