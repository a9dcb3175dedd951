import { createHash } from 'node:crypto'
import type { Sheet } from './sheet.ts'
import { typeset } from './typeset.ts'
import { wordFile } from './word-file.ts'

export type Form = 'pdf' | 'docx'

/** Changes when a template does, so that nobody is given what an older one made. */
const edition = 1

/** Bytes of documents that are kept. */
const room = 64 * 1024 * 1024

const kept = new Map<string, Promise<Uint8Array>>()
const sizes = new Map<string, number>()

/** The same sheet in the same form has the same name, and the same bytes. */
export const nameOf = (sheet: Sheet, form: Form): string =>
  createHash('sha256')
    .update(`${edition} ${form} ${JSON.stringify(sheet)}`)
    .digest('base64url')

/**
 * A sheet as a file. What was written before is not written again, and what many ask for at once is written once: a sheet
 * holds all that its file depends on, so that nothing kept is ever stale.
 */
export function written(sheet: Sheet, form: Form, name = nameOf(sheet, form)): Promise<Uint8Array> {
  const known = kept.get(name)
  const writing = known ?? (form === 'pdf' ? typeset(sheet) : wordFile(sheet))
  kept.delete(name) // the latest asked for is the last to go
  kept.set(name, writing)
  if (!known) writing.then(({ length }) => keep(name, length)).catch(() => kept.delete(name))
  return writing
}

function keep(name: string, size: number): void {
  sizes.set(name, size)
  let all = [...sizes.values()].reduce((sum, one) => sum + one, 0)
  for (const oldest of kept.keys()) {
    if (all <= room || oldest === name) return
    all -= sizes.get(oldest) ?? 0
    sizes.delete(oldest)
    kept.delete(oldest)
  }
}
