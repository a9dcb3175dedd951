import { casesSeen, meetingsSeen } from '../accounts/insight-store.ts'
import { type Insight, insightIn, type Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import { type Day, dayIn } from '../foundation/days.ts'
import { isIdentifier, randomUUIDv7 } from '../foundation/identity.ts'
import type { StoredFile } from './files/store.ts'
import { asDocumentAccess, asDocumentKind, type DocumentAccess, type DocumentKind } from './rules.ts'

export interface CouncilDocument {
  readonly document: string
  readonly title: string
  readonly kind: DocumentKind
  readonly day: Day | null
  readonly access: DocumentAccess
  /** «offentleglova § 13 første ledd»; null unless exempt. */
  readonly legalBasis: string | null
  readonly meeting: string | null
  readonly councilCase: string | null
  /** Whether everyone may have it today: public itself, and so is what it belongs to. */
  readonly visible: boolean
  readonly file: StoredFile
}

export type DocumentValues = Omit<CouncilDocument, 'document' | 'visible' | 'file'> & { readonly file: string }

const readable = (tx: Tx, council: string, sees: Sees) =>
  tx
    .selectFrom('document')
    .innerJoin('file', (join) =>
      join.onRef('file.council', '=', 'document.council').onRef('file.file', '=', 'document.file'),
    )
    .leftJoin('public_document', (join) =>
      join
        .onRef('public_document.council', '=', 'document.council')
        .onRef('public_document.document', '=', 'document.document'),
    )
    .select([
      'document.document',
      'public_document.document as visible',
      'document.title',
      'document.kind',
      'document.day',
      'document.access',
      'document.legal_basis',
      'document.meeting',
      'document.council_case',
      'document.file',
      'file.sha256',
      'file.name',
      'file.media_type',
      'file.size',
    ])
    .where('document.council', '=', council)
    .$if(sees !== 'everything', (query) =>
      query.where((one) =>
        one.or([
          one('public_document.document', 'is not', null),
          ...(insightIn(sees) ? [one('document.document', 'in', documentsSeen(tx, council, insightIn(sees)!))] : []),
        ]),
      ),
    )

/**
 * What is exempt from the public is laid before those who are to treat it, and so is what belongs to a case that they
 * see; what is internal stays with those who prepare it. A document is no more open than all that it belongs to.
 */
const documentsSeen = (tx: Tx, council: string, insight: Insight) =>
  tx
    .selectFrom('document')
    .select('document')
    .where('council', '=', council)
    .where('access', 'in', ['public', 'exempt'])
    .where((one) =>
      one.or([
        one.and([
          one('council_case', 'in', casesSeen(tx, council, insight)),
          one.or([one('meeting', 'is', null), one('meeting', 'in', meetingsOpen(tx, council))]),
        ]),
        one.and([one('council_case', 'is', null), one('meeting', 'in', meetingsSeen(tx, council, insight))]),
      ]),
    )

const meetingsOpen = (tx: Tx, council: string) =>
  tx.selectFrom('public_meeting').select('meeting').where('council', '=', council).$castTo<{ meeting: string }>()

/** The newest first, undated last. Internal ones, and those of hidden meetings and cases, only for who sees everything. */
export async function listDocuments(tx: Tx, council: string, sees: Sees = 'public'): Promise<CouncilDocument[]> {
  const rows = await readable(tx, council, sees).execute()
  return rows.map(asDocument).sort(newestFirst)
}

export async function documentsOfCases(
  tx: Tx,
  council: string,
  cases: readonly string[],
  sees: Sees = 'public',
): Promise<CouncilDocument[]> {
  if (!cases.length) return []
  const rows = await readable(tx, council, sees)
    .where('document.council_case', 'in', [...cases])
    .execute()
  return rows.map(asDocument).sort(byTitle)
}

export async function documentsOfMeetings(
  tx: Tx,
  council: string,
  meetings: readonly string[],
  sees: Sees = 'public',
): Promise<CouncilDocument[]> {
  if (!meetings.length) return []
  const rows = await readable(tx, council, sees)
    .where('document.meeting', 'in', [...meetings])
    .execute()
  return rows.map(asDocument).sort(byTitle)
}

/** The paragraphs by which papers of the case are exempt; nothing else of them is told. */
export async function legalBasesOfCase(tx: Tx, council: string, councilCase: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('document')
    .select('legal_basis')
    .distinct()
    .where('council', '=', council)
    .where('council_case', '=', councilCase)
    .where('access', '=', 'exempt')
    .execute()
  return rows.flatMap(({ legal_basis }) => legal_basis ?? [])
}

/** Undefined alike when there is none and when the reader may not have it. */
export async function findCouncilDocument(
  tx: Tx,
  council: string,
  document: string,
  sees: Sees = 'public',
): Promise<CouncilDocument | undefined> {
  if (!isIdentifier(document)) return undefined
  const row = await readable(tx, council, sees).where('document.document', '=', document).executeTakeFirst()
  return row && asDocument(row)
}

export async function insertDocument(tx: Tx, council: string, values: DocumentValues): Promise<string> {
  const document = randomUUIDv7()
  await tx
    .insertInto('document')
    .values({ council, document, ...asRow(values) })
    .execute()
  return document
}

export async function updateDocument(tx: Tx, council: string, document: string, values: DocumentValues): Promise<void> {
  await tx
    .updateTable('document')
    .set(asRow(values))
    .where('council', '=', council)
    .where('document', '=', document)
    .execute()
}

export async function deleteDocument(tx: Tx, council: string, document: string): Promise<void> {
  await tx.deleteFrom('document').where('council', '=', council).where('document', '=', document).execute()
}

const asRow = ({ title, kind, file, day, access, legalBasis, meeting, councilCase }: DocumentValues) => ({
  title,
  kind,
  file,
  day: day?.toString() ?? null,
  access,
  legal_basis: legalBasis,
  meeting,
  council_case: councilCase,
})

interface Row {
  document: string
  visible: string | null
  title: string
  kind: string
  day: string | null
  access: string
  legal_basis: string | null
  meeting: string | null
  council_case: string | null
  file: string
  sha256: string
  name: string
  media_type: string
  size: number
}

const asDocument = (row: Row): CouncilDocument => ({
  document: row.document,
  title: row.title,
  kind: asDocumentKind(row.kind),
  day: dayIn(row.day),
  access: asDocumentAccess(row.access),
  legalBasis: row.legal_basis,
  meeting: row.meeting,
  councilCase: row.council_case,
  visible: row.visible !== null,
  file: { file: row.file, sha256: row.sha256, name: row.name, mediaType: row.media_type, size: row.size },
})

const byTitle = (one: CouncilDocument, other: CouncilDocument) => one.title.localeCompare(other.title, 'nb')

const newestFirst = (one: CouncilDocument, other: CouncilDocument) =>
  (other.day?.toString() ?? '').localeCompare(one.day?.toString() ?? '') || byTitle(one, other)
