import { cite } from '../../../law/cite.ts'
import { type Refusal, refuse } from '../../../law/refusal.ts'
import { words } from '../../words.ts'

const gendersOnLists = cite('kommuneloven', '7-5', 2)
export const gendersElected = cite('kommuneloven', '7-6', 3)
const lengthOfList = cite('kommuneloven', '7-5', 1)

export type Gender = 'woman' | 'man'

export interface Candidate {
  readonly name: string
  /** Null where it is not given; the rule can then not be checked. */
  readonly gender: Gender | null
}

export interface Elected extends Candidate {
  /** Came before one higher on the list, so that both genders are represented (§ 7-6 third subsection). */
  readonly movedUp: boolean
}

export interface Picked {
  readonly chosen: readonly Elected[]
  /** `unknown`: somebody's gender is not given; `impossible`: the list has too few of one; `short`: too few names. */
  readonly doubt: 'unknown' | 'impossible' | 'short' | null
}

/** Of so many, how many at least of each gender: 40 per cent of four or more, one of two or three. */
export const leastOfEach = (many: number): number => (many >= 4 ? Math.ceil((many * 2) / 5) : many >= 2 ? 1 : 0)

const of = (gender: Gender, among: readonly Candidate[]) => among.filter((one) => one.gender === gender).length

/**
 * Before the election: length of the list and share of each gender among those proposed. `places`: to be elected. For a
 * working committee the share is asked only as far as possible (§ 7-5 second subsection).
 */
export function whyCannotListStand(
  candidates: readonly Candidate[],
  places: number,
  { asFarAsPossible = false } = {},
): Refusal | null {
  if (!candidates.length) return refuse(words.emptyList)
  if (candidates.length > 2 * places) return refuse(words.listTooLong(2 * places), lengthOfList)
  if (asFarAsPossible || candidates.some(({ gender }) => gender === null)) return null
  const least = places >= 4 ? Math.ceil((candidates.length * 2) / 5) : places >= 2 ? 1 : 0
  const fewest = Math.min(of('woman', candidates), of('man', candidates))
  return fewest < least ? refuse(words.listLacksGender(least), gendersOnLists) : null
}

/**
 * The list's own order; then candidates of the gender that is too few move up, in the place of the last ones of the other.
 */
export function pick(list: readonly Candidate[], many: number): Picked {
  const first = list.slice(0, many)
  const short = first.length < many
  if (list.some(({ gender }) => gender === null) && leastOfEach(many))
    return { chosen: first.map(asListed), doubt: short ? 'short' : 'unknown' }
  const least = leastOfEach(many)
  const few: Gender = of('woman', first) < of('man', first) ? 'woman' : 'man'
  const lacking = Math.max(0, least - of(few, first))
  const up = list
    .slice(many)
    .filter(({ gender }) => gender === few)
    .slice(0, lacking)
  const out = new Set(first.filter(({ gender }) => gender !== few).slice(first.length - of(few, first) - up.length))
  const chosen = [
    ...first.filter((one) => !out.has(one)).map(asListed),
    ...up.map((one) => ({ ...one, movedUp: true })),
  ]
  return { chosen, doubt: short ? 'short' : up.length < lacking ? 'impossible' : null }
}

const asListed = (one: Candidate): Elected => ({ ...one, movedUp: false })
