import type { Tx } from '../../foundation/database/council.ts'
import type { Presentation } from './rules.ts'

/** Undefined while nobody presents. */
export async function findPresentation(tx: Tx, council: string, meeting: string): Promise<Presentation | undefined> {
  const row = await tx
    .selectFrom('presentation')
    .select(['slide', 'blank', 'began_at'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .executeTakeFirst()
  return row && { slide: row.slide, blank: row.blank, beganAt: row.began_at.toTemporalInstant() }
}

/** It began when the first slide was shown, and goes on from there. */
export async function upsertPresentation(
  tx: Tx,
  council: string,
  meeting: string,
  { slide, blank, beganAt }: Presentation,
): Promise<void> {
  await tx
    .insertInto('presentation')
    .values({ council, meeting, slide, blank, began_at: beganAt.toString() })
    .onConflict((conflict) => conflict.columns(['council', 'meeting']).doUpdateSet({ slide, blank }))
    .execute()
}

export async function deletePresentation(tx: Tx, council: string, meeting: string): Promise<void> {
  await tx.deleteFrom('presentation').where('council', '=', council).where('meeting', '=', meeting).execute()
}
