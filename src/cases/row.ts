import type { Selectable } from 'kysely'
import type { CouncilCase as CaseTable } from '../foundation/database/tables.ts'
import { asCaseKind } from './rules.ts'
import type { CaseValues, CouncilCase } from './store.ts'

/** How a case becomes the columns of its table, and they a case again. */
export const columns = [
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

type Row = Pick<Selectable<CaseTable>, (typeof columns)[number]>

export const asCase = ({ council_case, alternative_title, legal_basis, kind, access, ...same }: Row): CouncilCase => ({
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

export const asRow = ({ alternativeTitle, legalBasis, recommendedBy, raisedBy, ...same }: CaseValues) => ({
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
