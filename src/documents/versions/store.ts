import type { Tx } from '../../foundation/database/council.ts'
import type { StoredFile } from '../files/store.ts'

export interface DocumentVersion {
  readonly document: string
  /** Counted from 1 within the document. */
  readonly version: number
  readonly at: Temporal.Instant
  /** Whether everyone could have it when it was replaced, and may have it still. */
  readonly open: boolean
  readonly file: StoredFile
}

/** The oldest first. Who may have the documents is decided before this is asked. */
export async function versionsOfDocuments(
  tx: Tx,
  council: string,
  documents: readonly string[],
): Promise<DocumentVersion[]> {
  if (!documents.length) return []
  const rows = await tx
    .selectFrom('document_version')
    .innerJoin('file', (join) =>
      join.onRef('file.council', '=', 'document_version.council').onRef('file.file', '=', 'document_version.file'),
    )
    .select([
      'document_version.document',
      'document_version.version',
      'document_version.at',
      'document_version.open',
      'file.file',
      'file.sha256',
      'file.name',
      'file.media_type',
      'file.size',
    ])
    .where('document_version.council', '=', council)
    .where('document_version.document', 'in', [...documents])
    .orderBy('document_version.document')
    .orderBy('document_version.version')
    .execute()
  return rows.map(({ document, version, at, open, media_type, ...file }) => ({
    document,
    version,
    at: at.toTemporalInstant(),
    open,
    file: { ...file, mediaType: media_type },
  }))
}

interface NewVersion {
  readonly file: string
  readonly at: Temporal.Instant
  readonly addedBy: string | null
}

/** Answers the number of the new version. */
export async function insertVersion(tx: Tx, council: string, document: string, { file, at, addedBy }: NewVersion) {
  const latest = await tx
    .selectFrom('document_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('council', '=', council)
    .where('document', '=', document)
    .executeTakeFirst()
  const version = (latest?.version ?? 0) + 1
  await tx
    .insertInto('document_version')
    .values({ council, document, version, file, at: at.toString(), added_by: addedBy })
    .execute()
  return version
}

/** Says of the version that is replaced whether everyone may have it still. */
export async function leaveVersion(tx: Tx, council: string, document: string, open: boolean): Promise<void> {
  await tx
    .updateTable('document_version')
    .set({ open })
    .where('council', '=', council)
    .where('document', '=', document)
    .where(({ eb, selectFrom }) =>
      eb(
        'version',
        '=',
        selectFrom('document_version')
          .select(({ fn }) => fn.max('version').as('latest'))
          .where('council', '=', council)
          .where('document', '=', document),
      ),
    )
    .execute()
}

export async function setFile(tx: Tx, council: string, document: string, file: string): Promise<void> {
  await tx
    .updateTable('document')
    .set({ file })
    .where('council', '=', council)
    .where('document', '=', document)
    .execute()
}
