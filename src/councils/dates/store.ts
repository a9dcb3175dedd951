import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../../foundation/identity.ts'

/** A day of a municipality's own that the council plans around. */
export interface MunicipalDate {
  readonly municipalDate: string
  readonly participant: string
  readonly participantName: string
  readonly day: Day
  /** «kommunestyret møtes» */
  readonly what: string
}

export type NewMunicipalDate = Pick<MunicipalDate, 'participant' | 'day' | 'what'>

const readable = (tx: Tx, council: string) =>
  tx
    .selectFrom('municipal_date')
    .innerJoin('participant', (join) =>
      join
        .onRef('participant.council', '=', 'municipal_date.council')
        .onRef('participant.participant', '=', 'municipal_date.participant'),
    )
    .select([
      'municipal_date.municipal_date',
      'municipal_date.participant',
      'participant.name',
      'municipal_date.day',
      'municipal_date.what',
    ])
    .where('municipal_date.council', '=', council)

/** In the order of the calendar. */
export async function listMunicipalDates(tx: Tx, council: string, year: number): Promise<MunicipalDate[]> {
  const rows = await readable(tx, council)
    .where('municipal_date.day', '>=', `${year}-01-01`)
    .where('municipal_date.day', '<=', `${year}-12-31`)
    .orderBy('municipal_date.day')
    .orderBy('participant.name')
    .execute()
  return rows.map(asDate)
}

export async function findMunicipalDate(tx: Tx, council: string, id: string): Promise<MunicipalDate | undefined> {
  if (!isIdentifier(id)) return undefined
  const row = await readable(tx, council).where('municipal_date.municipal_date', '=', id).executeTakeFirst()
  return row && asDate(row)
}

/** The same day entered twice is one. Answers its identifier. */
export async function insertMunicipalDate(tx: Tx, council: string, { participant, day, what }: NewMunicipalDate) {
  const { municipal_date } = await tx
    .insertInto('municipal_date')
    .values({ council, municipal_date: randomUUIDv7(), participant, day: day.toString(), what })
    .onConflict((same) => same.columns(['council', 'participant', 'day', 'what']).doUpdateSet({ what }))
    .returning('municipal_date')
    .executeTakeFirstOrThrow()
  return municipal_date
}

export async function updateMunicipalDate(
  tx: Tx,
  council: string,
  id: string,
  { participant, day, what }: NewMunicipalDate,
): Promise<void> {
  await tx
    .updateTable('municipal_date')
    .set({ participant, day: day.toString(), what })
    .where('council', '=', council)
    .where('municipal_date', '=', id)
    .execute()
}

export async function deleteMunicipalDate(tx: Tx, council: string, id: string): Promise<void> {
  await tx.deleteFrom('municipal_date').where('council', '=', council).where('municipal_date', '=', id).execute()
}

interface Row {
  municipal_date: string
  participant: string
  name: string
  day: string
  what: string
}

const asDate = (row: Row): MunicipalDate => ({
  municipalDate: row.municipal_date,
  participant: row.participant,
  participantName: row.name,
  day: Temporal.PlainDate.from(row.day),
  what: row.what,
})
