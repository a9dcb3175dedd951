import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Speaker } from './rules.ts'

/** In the order of asking; without those who withdrew. */
export async function listSpeakers(tx: Tx, council: string, meeting: string): Promise<Speaker[]> {
  const rows = await tx
    .selectFrom('speaker')
    .leftJoin('person', (join) =>
      join.onRef('person.council', '=', 'speaker.council').onRef('person.person', '=', 'speaker.person'),
    )
    .selectAll('speaker')
    .select('person.name as person_name')
    .where('speaker.council', '=', council)
    .where('speaker.meeting', '=', meeting)
    .where('speaker.withdrawn_at', 'is', null)
    .orderBy('speaker.asked_at')
    .orderBy('speaker.speaker')
    .execute()
  return rows.map((row) => ({
    speaker: row.speaker,
    agendaItem: row.agenda_item,
    seat: row.seat,
    person: row.person,
    name: row.person_name ?? row.name,
    kind: row.kind === 'reply' || row.kind === 'point-of-order' ? row.kind : 'speech',
    askedAt: row.asked_at.toTemporalInstant(),
    position: row.position,
    beganAt: row.began_at?.toTemporalInstant() ?? null,
    endedAt: row.ended_at?.toTemporalInstant() ?? null,
  }))
}

type NewSpeaker = Pick<Speaker, 'agendaItem' | 'seat' | 'person' | 'name' | 'kind' | 'askedAt'>

export async function insertSpeaker(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, seat, person, name, kind, askedAt }: NewSpeaker,
): Promise<string> {
  const speaker = randomUUIDv7()
  await tx
    .insertInto('speaker')
    .values({
      council,
      speaker,
      meeting,
      agenda_item: agendaItem,
      seat,
      person,
      name: person ? '' : name,
      kind,
      asked_at: askedAt.toString(),
    })
    .execute()
  return speaker
}

interface Change {
  readonly position?: number
  readonly began_at?: string | null
  readonly ended_at?: string | null
  readonly withdrawn_at?: string
}

export async function updateSpeaker(tx: Tx, council: string, speaker: string, change: Change): Promise<void> {
  await tx.updateTable('speaker').set(change).where('council', '=', council).where('speaker', '=', speaker).execute()
}

/** Ends the speech that is going on; nothing when nobody speaks. */
export async function endSpeechAt(tx: Tx, council: string, meeting: string, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('speaker')
    .set({ ended_at: at.toString() })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('began_at', 'is not', null)
    .where('ended_at', 'is', null)
    .execute()
}
