import type { Tx } from '../../foundation/database/council.ts'

/** When the person last looked at the papers, by meeting. */
export async function seenAt(tx: Tx, council: string, person: string): Promise<Map<string, Temporal.Instant>> {
  const rows = await tx
    .selectFrom('papers_seen')
    .select(['meeting', 'seen_at'])
    .where('council', '=', council)
    .where('person', '=', person)
    .execute()
  return new Map(rows.map(({ meeting, seen_at }) => [meeting, seen_at.toTemporalInstant()]))
}

/** Undefined when the person is not in the register, as a demonstration's visitor may be. */
export async function noteSeen(tx: Tx, council: string, meeting: string, person: string, at: Temporal.Instant) {
  await tx
    .insertInto('papers_seen')
    .columns(['council', 'meeting', 'person', 'seen_at'])
    .expression((query) =>
      query
        .selectFrom('person')
        .select(['council', query.val(meeting).as('meeting'), 'person', query.val(`${at}`).as('seen_at')])
        .where('council', '=', council)
        .where('person', '=', person),
    )
    .onConflict((conflict) => conflict.columns(['council', 'meeting', 'person']).doUpdateSet({ seen_at: `${at}` }))
    .execute()
}

/** The meetings that the person has been called to as a substitute and was not let off. */
export async function meetingsCalledTo(tx: Tx, council: string, person: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('substitute_call')
    .select('meeting')
    .distinct()
    .where('council', '=', council)
    .where('person', '=', person)
    .where('passed_over', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map(({ meeting }) => meeting)
}
