import { type Day, endsBeforeItBegins, includes, overlap, type Period } from '../../foundation/days.ts'
import { byAnalogy, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** From the group with the absence, in numbered order as far as possible; here the group is the municipality. */
export const callingOrder = byAnalogy(cite('kommuneloven', '7-10', 1))

interface Listed extends Period {
  readonly from: Day
  readonly person: string
  readonly rank: number
}

/** `others` stand on the same municipality's list for the same body. */
export function whyCannotSubstitute(wanted: Listed, others: readonly Listed[]): Refusal | null {
  if (endsBeforeItBegins(wanted)) return refuse(words.endsBeforeItBegins)
  if (wanted.rank < 1) return refuse(words.wrongRank)
  const sameDays = others.filter((other) => overlap(wanted, other))
  if (sameDays.some(({ person }) => person === wanted.person)) return refuse(words.listedAlready)
  if (sameDays.some(({ rank }) => rank === wanted.rank)) return refuse(words.rankTaken)
  return null
}

/** On the list on that day. A substitute does not carry on after the last day. */
export const isListedOn: (one: Period, day: Day) => boolean = includes

/** The one to change places with: next above or below among those on the list in the same days. */
export function neighbour<L extends Listed>(moved: L, others: readonly L[], way: 'up' | 'down'): L | undefined {
  const sameDays = others.filter((other) => overlap(moved, other)).sort((one, other) => one.rank - other.rank)
  return way === 'up'
    ? sameDays.filter(({ rank }) => rank < moved.rank).at(-1)
    : sameDays.find(({ rank }) => rank > moved.rank)
}

/** A supplement stands last; one who replaces another takes that one's number (§ 7-10 seventh subsection). */
export const lastRank = (others: readonly Pick<Listed, 'rank'>[]): number =>
  Math.max(0, ...others.map(({ rank }) => rank)) + 1
