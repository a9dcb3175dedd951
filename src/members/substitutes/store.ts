import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

/** One on a municipality's list for a body, called in numbered order (§ 7-10). */
export interface Substitute {
  readonly substitute: string
  readonly body: string
  readonly participant: string
  readonly person: string
  /** From 1, which is called first. */
  readonly rank: number
  readonly from: Day
  readonly to: Day | null
}

export type NewSubstitute = Omit<Substitute, 'substitute'>

const columns = ['substitute', 'body', 'participant', 'person', 'rank', 'from_day', 'to_day'] as const

const select = (tx: Tx, council: string) =>
  tx.selectFrom('substitute').select(columns).where('council', '=', council).orderBy('rank').orderBy('from_day')

/** Of all bodies and days, each list in its numbered order. */
export async function listSubstitutes(tx: Tx, council: string): Promise<Substitute[]> {
  return (await select(tx, council).execute()).map(asSubstitute)
}

export async function listSubstitutesOf(tx: Tx, council: string, person: string): Promise<Substitute[]> {
  return (await select(tx, council).where('person', '=', person).execute()).map(asSubstitute)
}

export async function findSubstitute(tx: Tx, council: string, substitute: string): Promise<Substitute | undefined> {
  if (!isIdentifier(substitute)) return undefined
  const row = await select(tx, council).where('substitute', '=', substitute).executeTakeFirst()
  return row && asSubstitute(row)
}

export async function insertSubstitute(tx: Tx, council: string, values: NewSubstitute): Promise<string> {
  const substitute = randomUUIDv7()
  await tx
    .insertInto('substitute')
    .values({ council, substitute, ...asRow(values) })
    .execute()
  return substitute
}

export async function updateSubstitute(tx: Tx, council: string, substitute: string, values: NewSubstitute) {
  await tx
    .updateTable('substitute')
    .set(asRow(values))
    .where('council', '=', council)
    .where('substitute', '=', substitute)
    .execute()
}

/** The two change places. The first steps aside for a moment, because no two may bear the same number. */
export async function swapRanks(tx: Tx, council: string, one: Substitute, other: Substitute): Promise<void> {
  const aside = 32_000
  await updateSubstitute(tx, council, one.substitute, { ...one, rank: aside })
  await updateSubstitute(tx, council, other.substitute, { ...other, rank: one.rank })
  await updateSubstitute(tx, council, one.substitute, { ...one, rank: other.rank })
}

export async function deleteSubstitute(tx: Tx, council: string, substitute: string): Promise<void> {
  await tx.deleteFrom('substitute').where('council', '=', council).where('substitute', '=', substitute).execute()
}

const asRow = ({ body, participant, person, rank, from, to }: NewSubstitute) => ({
  body,
  participant,
  person,
  rank,
  from_day: from.toString(),
  to_day: to?.toString() ?? null,
})

interface Row {
  substitute: string
  body: string
  participant: string
  person: string
  rank: number
  from_day: string
  to_day: string | null
}

const asSubstitute = ({ from_day, to_day, ...same }: Row): Substitute => ({
  ...same,
  from: Temporal.PlainDate.from(from_day),
  to: dayIn(to_day),
})
