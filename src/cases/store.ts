import { casesSeen } from '../accounts/insight-store.ts'
import { insightIn, type Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../foundation/identity.ts'
import type { Access } from './access/rules.ts'
import type { CaseNumber } from './numbers/rules.ts'
import { asCase, asRow, columns } from './row.ts'
import type { CaseKind } from './rules.ts'

export interface CouncilCase extends CaseNumber {
  readonly councilCase: string
  readonly title: string
  readonly alternativeTitle: string | null
  readonly kind: CaseKind | null
  readonly access: Access
  /** «offentleglova § 13 første ledd»; null unless exempt. */
  readonly legalBasis: string | null
  readonly account: string
  /** What the secretariat thinks of it. */
  readonly assessment: string
  readonly proposal: string
  /** Whose recommendation the proposal is; may be empty. */
  readonly recommendedBy: string
  /** Who asked for the case; may be empty. */
  readonly raisedBy: string
  /** Null while only those who prepare the case see it. */
  readonly publishedAt: Temporal.Instant | null
  /** When it was said to be ready for a meeting. */
  readonly readyAt: Temporal.Instant | null
  /** The case that it carries on. */
  readonly follows: string | null
}

export type CaseValues = Omit<CouncilCase, 'councilCase'>

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('council_case')
    .select(columns)
    .where('council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where((one) => one.or(casesFor(tx, council, sees).map((cases) => one('council_case', 'in', cases)))),
    )

/** What everyone may know of, and what a seat opens besides. */
const casesFor = (tx: Tx, council: string, sees: Sees) => {
  const insight = insightIn(sees)
  return [publicCases(tx, council), ...(insight ? [casesSeen(tx, council, insight)] : [])]
}

const publicCases = (tx: Tx, council: string) =>
  tx.selectFrom('public_case').select('council_case').where('council', '=', council).$castTo<{ council_case: string }>()

export interface CaseFilter {
  readonly year?: number
  /** `not-stated` asks for those whose papers do not say. */
  readonly kind?: CaseKind | 'not-stated'
}

/** The newest year first, and the highest number first within it. Exempt cases only for who sees everything. */
export async function listCases(
  tx: Tx,
  council: string,
  sees: Sees = 'public',
  { year, kind }: CaseFilter = {},
): Promise<CouncilCase[]> {
  const rows = await readable(tx, council, sees)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .$if(kind === 'not-stated', (query) => query.where('kind', 'is', null))
    .$if(kind !== undefined && kind !== 'not-stated', (query) => query.where('kind', '=', kind!))
    .orderBy('year', 'desc')
    .orderBy('series')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(asCase)
}

export async function listCaseYears(tx: Tx, council: string, sees: Sees = 'public'): Promise<number[]> {
  const rows = await readable(tx, council, sees).clearSelect().select('year').distinct().execute()
  return rows.map(({ year }) => year).sort((one, other) => other - one)
}

export async function findCase(
  tx: Tx,
  council: string,
  councilCase: string,
  sees: Sees = 'public',
): Promise<CouncilCase | undefined> {
  if (!isIdentifier(councilCase)) return undefined
  const row = await readable(tx, council, sees).where('council_case', '=', councilCase).executeTakeFirst()
  return row && asCase(row)
}

export async function findCaseByNumber(
  tx: Tx,
  council: string,
  { series, year, number }: CaseNumber,
  sees: Sees = 'public',
): Promise<CouncilCase | undefined> {
  const row = await readable(tx, council, sees)
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && asCase(row)
}

export async function insertCase(tx: Tx, council: string, values: CaseValues): Promise<string> {
  const councilCase = randomUUIDv7()
  await tx
    .insertInto('council_case')
    .values({ council, council_case: councilCase, ...asRow(values) })
    .execute()
  return councilCase
}

export async function updateCase(tx: Tx, council: string, councilCase: string, values: CaseValues): Promise<void> {
  await tx
    .updateTable('council_case')
    .set(asRow(values))
    .where('council', '=', council)
    .where('council_case', '=', councilCase)
    .execute()
}

/** The cases that carry this one on, and that the reader may see; the oldest first. */
export async function casesFollowing(tx: Tx, council: string, councilCase: string, sees: Sees): Promise<CouncilCase[]> {
  const rows = await readable(tx, council, sees)
    .where('follows', '=', councilCase)
    .orderBy('year')
    .orderBy('number')
    .execute()
  return rows.map(asCase)
}

export async function deleteCase(tx: Tx, council: string, councilCase: string): Promise<void> {
  await tx.deleteFrom('council_case').where('council', '=', council).where('council_case', '=', councilCase).execute()
}
