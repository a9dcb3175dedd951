import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'
import type { Duty } from './rules.ts'

export interface FollowUp extends Duty {
  readonly followUp: string
  readonly decision: string
  readonly text: string
  /** By role; may be empty. */
  readonly owner: string
  readonly participant: string | null
  readonly participantName: string
  /** Empty until it is done. */
  readonly outcome: string
}

export type FollowUpValues = Pick<FollowUp, 'text' | 'owner' | 'participant'> & { readonly due: Day | null }

const readable = (tx: Tx, council: string) =>
  tx
    .selectFrom('follow_up')
    .leftJoin('participant', (join) =>
      join
        .onRef('participant.council', '=', 'follow_up.council')
        .onRef('participant.participant', '=', 'follow_up.participant'),
    )
    .select([
      'follow_up.follow_up',
      'follow_up.decision',
      'follow_up.text',
      'follow_up.owner',
      'follow_up.participant',
      'participant.name as participant_name',
      'follow_up.due',
      'follow_up.done_at',
      'follow_up.outcome',
    ])
    .where('follow_up.council', '=', council)
    .orderBy('follow_up.due', (order) => order.asc().nullsLast())
    .orderBy('follow_up.follow_up')

/** What is to be done because of these decisions; the caller has only those that the reader may see. */
export async function followUpsOf(tx: Tx, council: string, decisions: readonly string[]): Promise<FollowUp[]> {
  if (!decisions.length) return []
  const rows = await readable(tx, council)
    .where('follow_up.decision', 'in', [...decisions])
    .execute()
  return rows.map(asFollowUp)
}

/** All of them, also of decisions that are exempt: for the desk. */
export async function listFollowUps(tx: Tx, council: string): Promise<FollowUp[]> {
  return (await readable(tx, council).execute()).map(asFollowUp)
}

export async function findFollowUp(tx: Tx, council: string, followUp: string): Promise<FollowUp | undefined> {
  if (!isIdentifier(followUp)) return undefined
  const row = await readable(tx, council).where('follow_up.follow_up', '=', followUp).executeTakeFirst()
  return row && asFollowUp(row)
}

export async function insertFollowUp(
  tx: Tx,
  council: string,
  decision: string,
  values: FollowUpValues,
): Promise<string> {
  const follow_up = randomUUIDv7()
  await tx
    .insertInto('follow_up')
    .values({ council, follow_up, decision, ...values, due: values.due?.toString() ?? null })
    .execute()
  return follow_up
}

type Change = Partial<{
  readonly text: string
  readonly owner: string
  readonly participant: string | null
  readonly due: string | null
  readonly done_at: string | null
  readonly outcome: string
}>

export async function updateFollowUp(tx: Tx, council: string, followUp: string, change: Change): Promise<void> {
  await tx
    .updateTable('follow_up')
    .set(change)
    .where('council', '=', council)
    .where('follow_up', '=', followUp)
    .execute()
}

export async function deleteFollowUp(tx: Tx, council: string, followUp: string): Promise<void> {
  await tx.deleteFrom('follow_up').where('council', '=', council).where('follow_up', '=', followUp).execute()
}

interface Row {
  follow_up: string
  decision: string
  text: string
  owner: string
  participant: string | null
  participant_name: string | null
  due: string | null
  done_at: Date | null
  outcome: string
}

const asFollowUp = (row: Row): FollowUp => ({
  followUp: row.follow_up,
  decision: row.decision,
  text: row.text,
  owner: row.owner,
  participant: row.participant,
  participantName: row.participant_name ?? '',
  due: dayIn(row.due),
  doneAt: row.done_at?.toTemporalInstant() ?? null,
  outcome: row.outcome,
})
