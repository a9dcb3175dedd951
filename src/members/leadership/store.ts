import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

export type LeaderRole = 'leader' | 'deputy-leader'

export interface Leadership {
  readonly leadership: string
  readonly body: string
  readonly role: LeaderRole
  /** The municipality whose turn it is, when the office rotates (§ 18-3). */
  readonly participant: string | null
  /** Null while only the municipality of a coming period is known. */
  readonly person: string | null
  readonly from: Day
  readonly to: Day | null
}

export type NewLeadership = Omit<Leadership, 'leadership'>

const columns = ['leadership', 'body', 'role', 'participant', 'person', 'from_day', 'to_day'] as const

const select = (tx: Tx, council: string) =>
  tx.selectFrom('leadership').select(columns).where('council', '=', council).orderBy('from_day').orderBy('role', 'desc')

/** Of all bodies and days, in the order of time; a leader before the deputy leader of the same day. */
export async function listLeadership(tx: Tx, council: string): Promise<Leadership[]> {
  return (await select(tx, council).execute()).map(asLeadership)
}

export async function listLeadershipOf(tx: Tx, council: string, person: string): Promise<Leadership[]> {
  return (await select(tx, council).where('person', '=', person).execute()).map(asLeadership)
}

export async function findLeadership(tx: Tx, council: string, leadership: string): Promise<Leadership | undefined> {
  if (!isIdentifier(leadership)) return undefined
  const row = await select(tx, council).where('leadership', '=', leadership).executeTakeFirst()
  return row && asLeadership(row)
}

export async function insertLeadership(tx: Tx, council: string, values: NewLeadership): Promise<string> {
  const leadership = randomUUIDv7()
  await tx
    .insertInto('leadership')
    .values({ council, leadership, ...asRow(values) })
    .execute()
  return leadership
}

export async function updateLeadership(tx: Tx, council: string, leadership: string, values: NewLeadership) {
  await tx
    .updateTable('leadership')
    .set(asRow(values))
    .where('council', '=', council)
    .where('leadership', '=', leadership)
    .execute()
}

export async function deleteLeadership(tx: Tx, council: string, leadership: string): Promise<void> {
  await tx.deleteFrom('leadership').where('council', '=', council).where('leadership', '=', leadership).execute()
}

const asRow = ({ body, role, participant, person, from, to }: NewLeadership) => ({
  body,
  role,
  participant,
  person,
  from_day: from.toString(),
  to_day: to?.toString() ?? null,
})

interface Row {
  leadership: string
  body: string
  role: string
  participant: string | null
  person: string | null
  from_day: string
  to_day: string | null
}

const asLeadership = ({ from_day, to_day, role, ...same }: Row): Leadership => ({
  ...same,
  role: role === 'leader' ? 'leader' : 'deputy-leader',
  from: Temporal.PlainDate.from(from_day),
  to: dayIn(to_day),
})
