import type { Tx } from '../../foundation/database/council.ts'
import { type Language, say } from '../../foundation/words.ts'
import { readFileContent } from '../files/store.ts'
import { downloadPath, formatAndSize } from '../papers.ts'
import type { CouncilDocument } from '../store.ts'
import { kindWords } from '../words.ts'
import type { AttachedFile } from './notice.ts'
import { countPages } from './typeset.ts'

/** Bytes; a larger file is told of without its number of pages. */
const countable = 20 * 1024 * 1024

/** Pages by the hash of the file, which is the same for ever; null when they could not be counted. */
const known = new Map<string, number | null>()

/** Files of others as a document tells of them, with a link and their number of pages: they are never merged in. */
export async function attachedFiles(
  tx: Tx,
  council: string,
  documents: readonly CouncilDocument[],
  language: Language,
): Promise<AttachedFile[]> {
  const files: AttachedFile[] = []
  for (const one of documents)
    files.push({
      document: one.document,
      title: one.title,
      kind: say(kindWords[one.kind], language),
      about: formatAndSize(one, language),
      path: downloadPath(council, one),
      pages: await pagesOf(tx, council, one),
      sha256: one.file.sha256,
    })
  return files
}

async function pagesOf(tx: Tx, council: string, { file }: CouncilDocument): Promise<number | null> {
  if (file.mediaType !== 'application/pdf' || file.size > countable) return null
  const before = known.get(file.sha256)
  if (before !== undefined) return before
  const content = await readFileContent(tx, council, file.file)
  const pages = content ? await countPages(content) : null
  if (known.size > 10_000) known.clear()
  known.set(file.sha256, pages)
  return pages
}
