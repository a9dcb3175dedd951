/** Intentions that are on their way, so that the same one sent again meanwhile waits for the same answer. */
const underWay = new Map<string, Promise<unknown>>()

/** An impatient line sends a press several times at once: it is then asked of the database once. */
export function once<T>(intention: readonly string[], deed: () => Promise<T>): Promise<T> {
  const key = intention.join(' ')
  const known = underWay.get(key) as Promise<T> | undefined
  if (known) return known
  const doing = deed().finally(() => underWay.delete(key))
  underWay.set(key, doing)
  return doing
}
