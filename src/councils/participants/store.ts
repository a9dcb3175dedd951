import type { Tx } from '../../foundation/database/council.ts'
import { type Day, dayIn } from '../../foundation/days.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

export interface Participant {
  readonly participant: string
  readonly number: string
  readonly name: string
  readonly organisationNumber: string | null
  /** 1–12: the municipality keeps its colour everywhere. */
  readonly colour: number
  readonly from: Day | null
  readonly to: Day | null
}

export type NewParticipant = Omit<Participant, 'participant' | 'colour'>

const columns = ['participant', 'number', 'name', 'organisation_number', 'colour', 'from_day', 'to_day'] as const

/** All that ever took part, in the order of their names. */
export async function listParticipants(tx: Tx, council: string): Promise<Participant[]> {
  const rows = await tx.selectFrom('participant').select(columns).where('council', '=', council).execute()
  return rows.map(asParticipant).sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}

export async function findParticipant(tx: Tx, council: string, participant: string): Promise<Participant | undefined> {
  const row = await tx
    .selectFrom('participant')
    .select(columns)
    .where('council', '=', council)
    .where('participant', '=', participant)
    .executeTakeFirst()
  return row && asParticipant(row)
}

export async function insertParticipant(tx: Tx, council: string, values: NewParticipant): Promise<string> {
  const participant = randomUUIDv7()
  const { taken } = await tx
    .selectFrom('participant')
    .select((query) => query.fn.countAll<number>().as('taken'))
    .where('council', '=', council)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('participant')
    .values({ council, participant, colour: (taken % 12) + 1, ...asRow(values) })
    .execute()
  return participant
}

export async function updateParticipant(tx: Tx, council: string, participant: string, values: NewParticipant) {
  const { numUpdatedRows } = await tx
    .updateTable('participant')
    .set(asRow(values))
    .where('council', '=', council)
    .where('participant', '=', participant)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteParticipant(tx: Tx, council: string, participant: string): Promise<void> {
  await tx.deleteFrom('participant').where('council', '=', council).where('participant', '=', participant).execute()
}

const asRow = ({ number, name, organisationNumber, from, to }: NewParticipant) => ({
  number,
  name,
  organisation_number: organisationNumber,
  from_day: from?.toString() ?? null,
  to_day: to?.toString() ?? null,
})

interface Row {
  participant: string
  number: string
  name: string
  organisation_number: string | null
  colour: number
  from_day: string | null
  to_day: string | null
}

const asParticipant = (row: Row): Participant => ({
  participant: row.participant,
  number: row.number,
  name: row.name,
  organisationNumber: row.organisation_number,
  colour: row.colour,
  from: dayIn(row.from_day),
  to: dayIn(row.to_day),
})
