import { casesSeen } from '../accounts/insight-store.ts'
import { insightIn, type Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import { isIdentifier, randomUUIDv7 } from '../foundation/identity.ts'
import type { Access } from './access/rules.ts'
import type { CaseNumber } from './numbers/rules.ts'
import { asCaseKind, type CaseKind } from './rules.ts'

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

const columns = [
  'council_case',
  'series',
  'year',
  'number',
  'title',
  'alternative_title',
  'kind',
  'access',
  'legal_basis',
  'account',
  'assessment',
  'proposal',
  'recommended_by',
  'raised_by',
  'published_at',
  'ready_at',
  'follows',
] as const

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

const asRow = ({ alternativeTitle, legalBasis, recommendedBy, raisedBy, ...same }: CaseValues) => ({
  series: same.series,
  year: same.year,
  number: same.number,
  title: same.title,
  alternative_title: alternativeTitle,
  kind: same.kind,
  access: same.access,
  legal_basis: legalBasis,
  account: same.account,
  assessment: same.assessment,
  proposal: same.proposal,
  recommended_by: recommendedBy,
  raised_by: raisedBy,
  published_at: same.publishedAt?.toString() ?? null,
  ready_at: same.readyAt?.toString() ?? null,
  follows: same.follows,
})

interface Row {
  council_case: string
  series: string
  year: number
  number: number
  title: string
  alternative_title: string | null
  kind: string | null
  access: string
  legal_basis: string | null
  account: string
  assessment: string
  proposal: string
  recommended_by: string
  raised_by: string
  published_at: Date | null
  ready_at: Date | null
  follows: string | null
}

const asCase = ({ council_case, alternative_title, legal_basis, kind, access, ...same }: Row): CouncilCase => ({
  series: same.series,
  year: same.year,
  number: same.number,
  title: same.title,
  account: same.account,
  assessment: same.assessment,
  proposal: same.proposal,
  recommendedBy: same.recommended_by,
  raisedBy: same.raised_by,
  publishedAt: same.published_at?.toTemporalInstant() ?? null,
  readyAt: same.ready_at?.toTemporalInstant() ?? null,
  follows: same.follows,
  councilCase: council_case,
  alternativeTitle: alternative_title,
  kind: asCaseKind(kind),
  access: access === 'public' ? 'public' : 'exempt',
  legalBasis: legal_basis,
})
