/** A document in our own words as councils lay them out, and what a careful person reads in it. */
export interface Example {
  readonly name: string
  readonly text: string
  /** JSON pointers and their values; null where nothing may be read. */
  readonly reads: Readonly<Record<string, unknown>>
  /** Kinds of the checks that must fail, in order. */
  readonly wrong?: readonly string[]
  /** Sentences asked, which must be among the questions. */
  readonly asks?: readonly string[]
}
