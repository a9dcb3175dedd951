import type { NoticePapersOf } from '../meetings/notices/paper.ts'

/** Public and exempt documents, each with its present file and the day that file came. */
export const noticePapers: NoticePapersOf = async (tx, council, { meeting, cases }) => {
  const rows = await tx
    .selectFrom('document')
    .innerJoin('file', (join) =>
      join.onRef('file.council', '=', 'document.council').onRef('file.file', '=', 'document.file'),
    )
    .leftJoin('document_version', (join) =>
      join
        .onRef('document_version.council', '=', 'document.council')
        .onRef('document_version.document', '=', 'document.document')
        .onRef('document_version.file', '=', 'document.file'),
    )
    .select((query) => [
      'document.document',
      'document.title',
      'document.access',
      'document.meeting',
      'document.council_case',
      'file.sha256',
      query.fn.coalesce(query.fn.max('document_version.at'), 'file.added_at').as('since'),
    ])
    .where('document.council', '=', council)
    .where('document.access', 'in', ['public', 'exempt'])
    .where((one) =>
      one.or([
        one('document.meeting', '=', meeting),
        ...(cases.length ? [one('document.council_case', 'in', [...cases])] : []),
      ]),
    )
    .groupBy([
      'document.document',
      'document.title',
      'document.access',
      'document.meeting',
      'document.council_case',
      'file.sha256',
      'file.added_at',
    ])
    .orderBy('document.title')
    .orderBy('document.document')
    .execute()
  return rows.map((row) => ({
    document: row.document,
    belongsTo: row.council_case ?? row.meeting ?? '',
    title: row.title,
    sha256: row.sha256,
    exempt: row.access === 'exempt',
    since: row.since.toTemporalInstant(),
  }))
}
