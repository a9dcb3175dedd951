import type { Tx } from '../../../foundation/database/council.ts'
import type { CaseContent } from '../case-paper.ts'

/** What went out with each version of the notice, the first one first. */
export async function listEditions(tx: Tx, council: string, meeting: string): Promise<(readonly CaseContent[])[]> {
  const rows = await tx
    .selectFrom('bundle_edition')
    .innerJoin('notice', (join) =>
      join.onRef('notice.council', '=', 'bundle_edition.council').onRef('notice.notice', '=', 'bundle_edition.notice'),
    )
    .select('bundle_edition.cases')
    .where('bundle_edition.council', '=', council)
    .where('bundle_edition.meeting', '=', meeting)
    .orderBy('notice.version')
    .execute()
  return rows.map(({ cases }) => cases as unknown as CaseContent[])
}

/** Once for each notice, however often it is told of. */
export async function insertEdition(
  tx: Tx,
  council: string,
  { meeting, notice }: { readonly meeting: string; readonly notice: string },
  cases: readonly CaseContent[],
): Promise<void> {
  await tx
    .insertInto('bundle_edition')
    .values({ council, meeting, notice, cases: JSON.stringify(cases) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
