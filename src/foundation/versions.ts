/**
 * How many times each council has changed since this process began, and all of them together as `*`. Pages are kept by
 * this number. Who is behind a session, and with which office, is kept by `ofPeople`: it stands still while a meeting's
 * own events pass by, so that a room full of phones does not ask who everyone is at each of them.
 */
export class Versions {
  #of = new Map<string, number>()
  #ofPeople = new Map<string, number>()
  #heard = new Set<(council: string) => void>()
  #numbered = new Set<(council: string) => void>()

  of(council: string): number {
    return this.#of.get(council) ?? 0
  }

  ofPeople(council: string): number {
    return this.#ofPeople.get(council) ?? 0
  }

  /** `nouns` of the events that were written; without them anything may have changed. */
  changed(council: string, nouns: ReadonlySet<string> = new Set()): void {
    this.#of.set(council, this.of(council) + 1)
    this.#of.set('*', this.of('*') + 1)
    if (!nouns.size || [...nouns].some((noun) => !passing.has(noun)))
      this.#ofPeople.set(council, this.ofPeople(council) + 1)
    for (const hear of this.#heard) hear(council)
  }

  /** Answers a function that stops listening. */
  hear(listener: (council: string) => void): () => void {
    this.#heard.add(listener)
    return () => this.#heard.delete(listener)
  }

  /** The council's new events have got their numbers: whoever tells of them may look. */
  numbered(council: string): void {
    for (const hear of this.#numbered) hear(council)
  }

  hearNumbered(listener: (council: string) => void): () => void {
    this.#numbered.add(listener)
    return () => this.#numbered.delete(listener)
  }
}

/** What happens in a meeting and gives nobody an office, takes none away, and ends no session. */
const passing: ReadonlySet<string> = new Set(['ballot', 'presence', 'speaker', 'proposal', 'item', 'recess', 'remark'])
