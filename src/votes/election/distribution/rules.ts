import { cite } from '../../../law/cite.ts'
import type { Count } from '../../counting/rules.ts'
import type { Tied } from '../rules.ts'

export const distribution = cite('kommuneloven', '7-6', 1)

/** One place, and by which quotient a list got it. */
export interface Place {
  readonly place: number
  readonly list: number
  readonly votes: number
  readonly divisor: number
  /** `quotient`: the highest. Where equal ones are more than the places left, the most votes; among those the lot. */
  readonly by: 'quotient' | 'most-votes' | 'lot'
}

/**
 * The places go one by one to the highest of each list's votes divided by 1, 2, 3 … Quotients are compared as fractions.
 * Lists that will each have a place draw no lot about who comes first. `lots` are the lists that lots have fallen to, in
 * the order drawn; without the next one the answer says who is tied.
 */
export function distribute(lists: readonly Count[], places: number, lots: readonly number[]): Place[] | Tied {
  const given: Place[] = []
  const drawn = [...lots]
  const voted = lists.filter(({ votes }) => votes > 0)
  if (!voted.length) return []
  for (let place = 1; place <= places; place++) {
    const next = voted.map(({ choice, votes }) => ({ choice, votes, divisor: 1 + wonBy(given, choice) }))
    const highest = next.filter((one) => next.every((other) => one.votes * other.divisor >= other.votes * one.divisor))
    const most = Math.max(...highest.map(({ votes }) => votes))
    const leaders = highest.filter(({ votes }) => votes === most)
    const left = places - given.length
    const fell = leaders.length > left ? drawn.shift() : leaders[0]!.choice
    const winner = leaders.find(({ choice }) => choice === fell)
    if (!winner) return { tied: leaders.map(({ choice }) => choice) }
    const by = leaders.length > left ? 'lot' : highest.length > left ? 'most-votes' : 'quotient'
    given.push({ place, list: winner.choice, votes: winner.votes, divisor: winner.divisor, by })
  }
  return given
}

export const wonBy = (given: readonly Place[], list: number): number =>
  given.filter((place) => place.list === list).length
