import { createHash } from 'node:crypto'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import { cleanName, whyCannotStore } from './rules.ts'
import { deleteUnusedFile, insertFile, type StoredFile } from './store.ts'

interface NewFile {
  readonly name: string
  /** As judged by content (`mediaTypeOf`), never as a browser claims. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps the bytes as they came, with their hash. Refused: empty, or over 50 MB. */
export async function storeFile(tx: Tx, act: Act, { name, mediaType, bytes }: NewFile): Promise<StoredFile | Refusal> {
  const refusal = whyCannotStore(bytes.length)
  if (refusal) return refusal
  const about = { sha256: sha256Of(bytes), name: cleanName(name, mediaType), mediaType, size: bytes.length }
  const file = await insertFile(tx, act.council, { ...about, content: bytes, addedBy: act.actor.person })
  await record(tx, act, { kind: 'file.stored', subject: file, data: { sha256: about.sha256 } })
  return { file, ...about }
}

/** Undoes `storeFile`, unless a document shows the file or an intake was read from it. Answers whether it went. */
export async function removeFile(tx: Tx, act: Act, file: string): Promise<boolean> {
  const gone = await deleteUnusedFile(tx, act.council, file)
  if (gone) await record(tx, act, { kind: 'file.removed', subject: file })
  return gone
}
