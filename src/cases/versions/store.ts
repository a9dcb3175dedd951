import type { Sees } from '../../accounts/sees.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { CaseTexts } from './rules.ts'

export interface CaseVersion extends CaseTexts {
  /** Counted from 1 within the case. */
  readonly version: number
  readonly at: Temporal.Instant
}

/** The oldest first. A text from a time when the case was exempt only for who sees everything. */
export async function versionsOfCase(
  tx: Tx,
  council: string,
  councilCase: string,
  sees: Sees = 'public',
): Promise<CaseVersion[]> {
  const rows = await tx
    .selectFrom('case_version')
    .select(['version', 'title', 'account', 'assessment', 'proposal', 'recommended_by', 'at'])
    .where('council', '=', council)
    .where('council_case', '=', councilCase)
    .$if(sees !== 'everything', (query) => query.where('access', '=', 'public'))
    .orderBy('version')
    .execute()
  return rows.map(({ recommended_by, at, ...same }) => ({
    ...same,
    recommendedBy: recommended_by,
    at: at.toTemporalInstant(),
  }))
}

interface NewVersion extends CaseTexts {
  readonly access: string
  readonly at: Temporal.Instant
  readonly changedBy: string | null
}

export async function insertCaseVersion(tx: Tx, council: string, councilCase: string, values: NewVersion) {
  const { title, account, assessment, proposal, recommendedBy, access, at, changedBy } = values
  const latest = await tx
    .selectFrom('case_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('council', '=', council)
    .where('council_case', '=', councilCase)
    .executeTakeFirst()
  await tx
    .insertInto('case_version')
    .values({
      council,
      council_case: councilCase,
      version: (latest?.version ?? 0) + 1,
      title,
      account,
      assessment,
      proposal,
      recommended_by: recommendedBy,
      access,
      at: at.toString(),
      changed_by: changedBy,
    })
    .execute()
}
