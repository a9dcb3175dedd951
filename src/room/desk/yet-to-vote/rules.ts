interface Elector {
  readonly seat: string
  /** Of the municipality; empty for places of the council itself. */
  readonly participantName: string
}

interface Waiting {
  readonly name: string
  readonly count: number
}

/** How many electors of each municipality have not voted, in the order of the roll; those where all have are left out. */
export function yetToVote(electors: readonly Elector[], voted: ReadonlySet<string>): Waiting[] {
  const left = electors.filter(({ seat }) => !voted.has(seat))
  return [...Map.groupBy(left, ({ participantName }) => participantName)].map(([name, own]) => ({
    name,
    count: own.length,
  }))
}
