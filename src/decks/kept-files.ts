import { createHash } from 'node:crypto'

/** Bytes of files that are kept. */
const room = 32 * 1024 * 1024

const kept = new Map<string, Uint8Array>()
const making = new Map<string, Promise<Uint8Array>>()

/** What the file is made of, as a name: the same slides have the same file. */
export const nameOfFile = (...madeOf: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(madeOf)).digest('base64url')

/** Made once, however many ask for it at once and after; the oldest go when there is no more room. */
export function keptFile(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = kept.get(name)
  if (known) return Promise.resolve(known)
  const begun = making.get(name)
  if (begun) return begun
  const writing = make()
    .then((bytes) => keep(name, bytes))
    .finally(() => making.delete(name))
  making.set(name, writing)
  return writing
}

function keep(name: string, bytes: Uint8Array): Uint8Array {
  kept.set(name, bytes)
  let all = [...kept.values()].reduce((sum, { length }) => sum + length, 0)
  for (const [oldest, { length }] of kept) {
    if (all <= room) break
    kept.delete(oldest)
    all -= length
  }
  return bytes
}
