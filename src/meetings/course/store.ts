import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import type { Recess, Treatment } from './rules.ts'

export async function listTreatments(tx: Tx, council: string, meeting: string): Promise<Treatment[]> {
  const rows = await tx
    .selectFrom('treatment')
    .select(['treatment', 'agenda_item', 'began_at', 'ended_at'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .orderBy('began_at')
    .orderBy('treatment')
    .execute()
  return rows.map((row) => ({
    treatment: row.treatment,
    agendaItem: row.agenda_item,
    beganAt: row.began_at.toTemporalInstant(),
    endedAt: row.ended_at?.toTemporalInstant() ?? null,
  }))
}

export async function insertTreatment(
  tx: Tx,
  council: string,
  meeting: string,
  agendaItem: string,
  at: Temporal.Instant,
): Promise<string> {
  const treatment = randomUUIDv7()
  await tx
    .insertInto('treatment')
    .values({ council, treatment, meeting, agenda_item: agendaItem, began_at: at.toString() })
    .execute()
  return treatment
}

/** Ends what is under treatment; nothing when nothing is. */
export async function endTreatment(tx: Tx, council: string, meeting: string, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('treatment')
    .set({ ended_at: at.toString() })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('ended_at', 'is', null)
    .execute()
}

/** For an opening that never was. */
export async function deleteTreatments(tx: Tx, council: string, meeting: string): Promise<void> {
  await tx.deleteFrom('treatment').where('council', '=', council).where('meeting', '=', meeting).execute()
}

export async function listRecesses(tx: Tx, council: string, meeting: string): Promise<Recess[]> {
  const rows = await tx
    .selectFrom('recess')
    .select(['recess', 'began_at', 'resumes_at', 'ended_at'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .orderBy('began_at')
    .orderBy('recess')
    .execute()
  return rows.map((row) => ({
    recess: row.recess,
    beganAt: row.began_at.toTemporalInstant(),
    resumesAt: row.resumes_at?.toTemporalInstant() ?? null,
    endedAt: row.ended_at?.toTemporalInstant() ?? null,
  }))
}

export async function insertRecess(
  tx: Tx,
  council: string,
  meeting: string,
  at: Temporal.Instant,
  resumesAt: Temporal.Instant | null,
): Promise<string> {
  const recess = randomUUIDv7()
  await tx
    .insertInto('recess')
    .values({ council, recess, meeting, began_at: at.toString(), resumes_at: resumesAt?.toString() ?? null })
    .execute()
  return recess
}

/** Ends the recess that is going on; nothing when none is. */
export async function endRecessNow(tx: Tx, council: string, meeting: string, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('recess')
    .set({ ended_at: at.toString() })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .where('ended_at', 'is', null)
    .execute()
}
