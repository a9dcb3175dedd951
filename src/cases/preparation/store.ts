import type { Tx } from '../../foundation/database/council.ts'

/** Shows the public ones among these to everyone; answers those that were not shown before. */
export async function publishCases(tx: Tx, council: string, cases: readonly string[], at: Temporal.Instant) {
  if (!cases.length) return []
  const rows = await tx
    .updateTable('council_case')
    .set({ published_at: `${at}` })
    .where('council', '=', council)
    .where('council_case', 'in', [...cases])
    .where('access', '=', 'public')
    .where('published_at', 'is', null)
    .returning('council_case')
    .execute()
  return rows.map(({ council_case }) => council_case)
}

/** Null takes it away: the case is then the desk's own, or no longer said to be ready. */
export async function markCase(
  tx: Tx,
  council: string,
  councilCase: string,
  mark: 'published_at' | 'ready_at',
  at: Temporal.Instant | null,
): Promise<void> {
  await tx
    .updateTable('council_case')
    .set({ [mark]: at?.toString() ?? null })
    .where('council', '=', council)
    .where('council_case', '=', councilCase)
    .execute()
}
