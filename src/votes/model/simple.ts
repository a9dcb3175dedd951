import type { Deed } from './deeds.ts'

/** The ballot as anybody would explain it: one vote for each member, the latest; a key is one press. */
export interface SimpleBallot {
  readonly latest: Map<number, number>
  /** What each press of each member was registered as. */
  readonly keys: Map<string, number>
  closed: boolean
  annulled: boolean
  /** What it came to; null while it is open, and when it was annulled before it closed. */
  result: string | null
}

export interface Simple {
  readonly ballots: SimpleBallot[]
}

export const current = ({ ballots }: Simple): SimpleBallot | undefined => ballots.at(-1)

/** Answers what the product must answer. Member 0 leads; the last member was not there when it opened. */
export function simply(simple: Simple, deed: Deed, members: number): string {
  const ballot = current(simple)
  if (deed.kind === 'open') {
    if (ballot && !ballot.closed) return 'refused'
    simple.ballots.push({ latest: new Map(), keys: new Map(), closed: false, annulled: false, result: null })
    return 'opened'
  }
  if (!ballot) return 'nothing'
  switch (deed.kind) {
    case 'cast': {
      const press = `${deed.member} ${deed.key}`
      const known = ballot.keys.get(press)
      if (known !== undefined) return `registered ${known}`
      if (deed.member === members) return 'refused'
      if (ballot.closed) return 'too late'
      if (deed.choice < 1 || deed.choice > 2) return 'refused'
      ballot.keys.set(press, deed.choice)
      ballot.latest.set(deed.member, deed.choice)
      return `registered ${deed.choice}`
    }
    case 'enter':
      if (ballot.closed || deed.member === members) return 'refused'
      ballot.latest.set(deed.member, deed.choice)
      return 'entered'
    case 'close':
      if (ballot.closed) return ballot.result ?? 'no result'
      if (!ballot.latest.has(0)) return 'refused'
      ballot.closed = true
      ballot.result = tally(ballot, members)
      return ballot.result
    case 'annul':
      if (ballot.annulled) return 'refused'
      ballot.closed = true
      ballot.annulled = true
      return 'annulled'
  }
}

/** «for against outcome»: more than half of those who voted, the leader's vote at a tie, half of all members at least. */
function tally({ latest }: SimpleBallot, members: number): string {
  const votes = [...latest.values()]
  const [yes, no] = [1, 2].map((choice) => votes.filter((one) => one === choice).length) as [number, number]
  if (2 * votes.length < members + 1) return `${yes} ${no} not-quorate`
  const adopted = yes === no ? latest.get(0) === 1 : yes > no
  return `${yes} ${no} ${adopted ? 'adopted' : 'rejected'}`
}
