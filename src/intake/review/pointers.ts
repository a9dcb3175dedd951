/** JSON pointers (RFC 6901) into a draft: how a value, its source, its question and its answer find each other. */

const unescaped = (word: string) => word.replaceAll('~1', '/').replaceAll('~0', '~')

const wordsOf = (pointer: string): string[] => (pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped))

/** Undefined when nothing stands there. */
export function valueAt(document: unknown, pointer: string): unknown {
  return wordsOf(pointer).reduce<unknown>(
    (value, word) => (isContainer(value) && Object.hasOwn(value, word) ? value[word] : undefined),
    document,
  )
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * A copy with these values in place; `undefined` takes a value away, and a whole record from its list. Pointers that lead
 * nowhere are passed over: an answer to a question that is no longer asked harms nothing.
 */
export function withValues<T>(document: T, values: ReadonlyMap<string, unknown>): T {
  const copy = structuredClone(document)
  const removed: { list: unknown[]; at: number }[] = []
  for (const [pointer, value] of values) {
    const words = wordsOf(pointer)
    const last = words.pop()
    const parent = valueAt(copy, words.length ? `/${words.map(escaped).join('/')}` : '')
    if (last === undefined || !isContainer(parent) || isDangerous(last)) continue
    if (value !== undefined) parent[last] = value
    else if (Array.isArray(parent)) removed.push({ list: parent, at: Number(last) })
    else delete parent[last]
  }
  for (const { list, at } of removed.sort((one, other) => other.at - one.at)) list.splice(at, 1)
  return copy
}

const escaped = (word: string) => word.replaceAll('~', '~0').replaceAll('/', '~1')
const isDangerous = (word: string) => word === '__proto__' || word === 'constructor' || word === 'prototype'
