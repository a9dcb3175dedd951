import type { Sees } from '../../accounts/sees.ts'
import type { Paper } from '../../cases/paper.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { dayOf, longDay } from '../../foundation/days.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { type DocumentVersion, versionsOfDocuments } from './store.ts'
import { words } from './words.ts'

/** The versions before the present one that this reader may have, the latest first. */
export const earlierFor = (versions: readonly DocumentVersion[], sees: Sees): DocumentVersion[] =>
  versions
    .slice(0, -1)
    .filter(({ open }) => open || sees === 'everything')
    .reverse()

export const versionPath = (council: string, { document, version, file }: DocumentVersion) =>
  `/${council}/dokumenter/${document}/versjon/${version}/${encodeURIComponent(file.name)}`

/** The papers, each with the files that it had before. */
export async function withEarlier(
  tx: Tx,
  council: string,
  papers: readonly Paper[],
  sees: Sees,
  language: Language,
): Promise<Paper[]> {
  const names = papers.map(({ document }) => document)
  const byDocument = Map.groupBy(await versionsOfDocuments(tx, council, names), ({ document }) => document)
  const t = speak(words, language)
  const named = ({ version, at }: DocumentVersion) => `${t.version(version)}, ${longDay(dayOf(at), language)}`
  return papers.map((paper) => {
    const versions = byDocument.get(paper.document) ?? []
    const earlier = earlierFor(versions, sees)
    const latest = versions.at(-1)
    if (!latest || !earlier.length) return paper
    const links = earlier.map((one) => ({ text: named(one), href: versionPath(council, one) }))
    return { ...paper, version: named(latest), earlier: links }
  })
}
