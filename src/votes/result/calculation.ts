import type { Said } from '../../foundation/words.ts'
import { citationText } from '../../law/cite.ts'
import { agreementsChanges, chairDecides, ordinaryMajority, votesFor } from '../counting/rules.ts'
import { distribution, type Place } from '../election/distribution/rules.ts'
import { gendersElected } from '../election/genders/rules.ts'
import { byMajority } from '../election/rules.ts'
import { blank, isElection, neededForQuorum, quorum } from '../rules.ts'
import type { Result, Won } from './rules.ts'
import { type Asked, labelOf } from './sentences.ts'
import { words } from './words.ts'

/** How the result came about, a sentence for each step, with its paragraph. */
export function calculationSaid(asked: Asked, result: Result): Said[] {
  const { entitled, members, counts } = result.calculation
  const acclaimed = asked.method === 'acclamation'
  const blanks = votesFor(counts, blank)
  return [
    acclaimed ? words.acclaimed(entitled) : words.turnout(entitled, result.votesCast),
    words.quorumHeld(members, neededForQuorum(members), citationText(quorum)),
    ...(acclaimed || result.outcome === 'not-quorate' ? [] : majoritySaid(asked, result)),
    ...(blanks && isElection(asked.form) && asked.form === 'majority-election' ? [words.blanksCount(blanks)] : []),
    ...(result.decidedByChair ? [chairSaid(asked, result)] : []),
    ...(asked.form === 'majority-election' ? lotsSaid(asked, result) : []),
    ...(asked.form === 'proportional-election' ? placesSaid(asked, result) : []),
  ]
}

function majoritySaid({ form, majority, round }: Asked, { votesCast, calculation: { needed } }: Result): Said[] {
  if (form === 'majority-election' && round === 2) return [words.mostVotesWin(citationText(byMajority))]
  if (needed === null) return []
  if (majority.kind === 'two-thirds') return [words.twoThirds(votesCast, needed, citationText(agreementsChanges))]
  if (majority.kind === 'agreed')
    return [words.agreedShare(`${majority.numerator}/${majority.denominator}`, votesCast, needed)]
  const paragraph = form === 'majority-election' ? byMajority : ordinaryMajority
  return [words.moreThanHalf(votesCast, needed, citationText(paragraph))]
}

const chairSaid = ({ choices }: Asked, { calculation }: Result) =>
  words.chairSettled(labelOf(choices, calculation.chairChoice), citationText(chairDecides))

const lotsSaid = ({ choices }: Asked, { calculation }: Result) =>
  calculation.lots.map((fell) => words.lotFell(labelOf(choices, fell), citationText(byMajority)))

function placesSaid({ choices }: Asked, { calculation: { places, won } }: Result): Said[] {
  const list = (choice: number) => labelOf(choices, choice)
  return [
    words.divided(citationText(distribution)),
    ...places.flatMap((place) => placeSaid(place, list(place.list))),
    ...won.flatMap((one) => wonSaid(one, list(one.list))),
  ]
}

function placeSaid({ place, votes, divisor, by }: Place, list: string): Said[] {
  const exact = (Math.round((votes / divisor) * 100) / 100).toString().replace('.', ',')
  const said = words.place(place, list, votes, divisor, exact)
  if (by === 'quotient') return [said]
  return [said, by === 'lot' ? words.placeByLot : words.placeByMost]
}

function wonSaid({ members }: Won, list: string): Said[] {
  const up = members.chosen.filter(({ movedUp }) => movedUp).map(({ name }) => name)
  const paragraph = citationText(gendersElected)
  return [
    ...(up.length ? [words.movedUp(up.join(', '), list, paragraph)] : []),
    ...(members.doubt === 'unknown' ? [words.genderUnknown(list, paragraph)] : []),
    ...(members.doubt === 'impossible' ? [words.genderImpossible(list, paragraph)] : []),
    ...(members.doubt === 'short' ? [words.listTooShort(list)] : []),
  ]
}
