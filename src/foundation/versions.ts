/**
 * How many times each council has changed since this process began, and all of them together as `*`. Pages and sessions
 * are kept by this number.
 */
export class Versions {
  #of = new Map<string, number>()
  #heard = new Set<(council: string) => void>()

  of(council: string): number {
    return this.#of.get(council) ?? 0
  }

  changed(council: string): void {
    this.#of.set(council, this.of(council) + 1)
    this.#of.set('*', this.of('*') + 1)
    for (const hear of this.#heard) hear(council)
  }

  /** Answers a function that stops listening. */
  hear(listener: (council: string) => void): () => void {
    this.#heard.add(listener)
    return () => this.#heard.delete(listener)
  }
}
