/** Compares what was understood with what a careful person reads, one JSON pointer at a time. For tests. */

export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], value)
}

/** Equal values; words are equal when only the kind or number of their spaces differ. */
export function same(found: unknown, expected: unknown): boolean {
  if (typeof found === 'string' && typeof expected === 'string') return spaced(found) === spaced(expected)
  return found === expected
}

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The pointers at which the two differ, with both values. */
export function misses(found: unknown, expected: unknown, pointers: readonly string[]): string[] {
  return pointers
    .filter((pointer) => !same(at(found, pointer), at(expected, pointer)))
    .map((pointer) => `${pointer}: ${JSON.stringify(at(found, pointer))} for ${JSON.stringify(at(expected, pointer))}`)
}

/** Pointers of all leaves: strings, numbers, booleans; null stands for what is not said. */
export function leaves(value: unknown, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return value === undefined || value === null ? [] : [pointer]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`))
}
