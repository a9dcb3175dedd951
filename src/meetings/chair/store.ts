import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Chair } from './rules.ts'

/** Everyone who has led the meeting, in the order of time. */
export async function listChairs(tx: Tx, council: string, meeting: string): Promise<Chair[]> {
  const rows = await tx
    .selectFrom('meeting_chair')
    .innerJoin('person', (join) =>
      join.onRef('person.council', '=', 'meeting_chair.council').onRef('person.person', '=', 'meeting_chair.person'),
    )
    .select([
      'meeting_chair.seat',
      'meeting_chair.person',
      'person.name',
      'meeting_chair.chosen_as',
      'meeting_chair.at',
    ])
    .where('meeting_chair.council', '=', council)
    .where('meeting_chair.meeting', '=', meeting)
    .orderBy('meeting_chair.at')
    .orderBy('meeting_chair.meeting_chair')
    .execute()
  return rows.map((row) => ({
    seat: row.seat,
    person: row.person,
    name: row.name,
    chosenAs: row.chosen_as === 'leader' || row.chosen_as === 'deputy-leader' ? row.chosen_as : 'elected',
    at: row.at.toTemporalInstant(),
  }))
}

export async function insertChair(
  tx: Tx,
  council: string,
  meeting: string,
  { seat, person, chosenAs, at }: Omit<Chair, 'name'>,
): Promise<string> {
  const chair = randomUUIDv7()
  await tx
    .insertInto('meeting_chair')
    .values({ council, meeting_chair: chair, meeting, seat, person, chosen_as: chosenAs, at: at.toString() })
    .execute()
  return chair
}
