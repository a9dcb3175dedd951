import type { Tx } from '../../../foundation/database/council.ts'

/** Whole minutes for each speech; null when nothing is agreed. */
export async function findSpeechMinutes(tx: Tx, council: string, meeting: string): Promise<number | null> {
  const row = await tx
    .selectFrom('meeting')
    .select('speech_minutes')
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .executeTakeFirst()
  return row?.speech_minutes ?? null
}

export async function updateSpeechMinutes(tx: Tx, council: string, meeting: string, minutes: number | null) {
  await tx
    .updateTable('meeting')
    .set({ speech_minutes: minutes })
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .execute()
}
