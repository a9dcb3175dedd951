import type { Language } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { Ballot } from '../../votes/ballot.ts'
import type { Group } from '../../votes/result/rules.ts'
import { blank } from '../../votes/rules.ts'
import type { MinutesBallot, NamedVote } from '../content/ballot.ts'
import { type BallotFacts, ballotSentences } from '../sentences/ballots.ts'
import { nameOf } from './items-named.ts'

/** `items`: those of its items that the reader may know of. */
interface Version {
  readonly open: boolean
  readonly language: Language
}

export function ballotOf(ballot: Ballot, items: readonly AgendaItem[], { open, language }: Version): MinutesBallot {
  const all = factsOf(ballot, items, language)
  const facts = open && all.result?.unanimous ? withoutParties(all) : all
  return { ...facts, said: ballotSentences(facts, ballot.members, language) }
}

function factsOf(ballot: Ballot, items: readonly AgendaItem[], language: Language): BallotFacts {
  const { result } = ballot
  const order = inOrder(ballot)
  const counts = result && ballot.method !== 'acclamation' ? result.calculation.counts : null
  const votesOf = (choice: number) => counts?.find((one) => one.choice === choice)?.votes ?? (counts ? 0 : null)
  const columns = ({ name, counts: own }: Group) => ({
    name,
    votes: order.map(({ choice }) => own.find((one) => one.choice === choice)?.votes ?? 0),
  })
  return {
    ballot: ballot.ballot,
    number: ballot.number,
    form: ballot.form,
    about: ballot.about,
    method: ballot.method,
    majority: ballot.majority.kind,
    question: ballot.question,
    openedAt: `${ballot.openedAt}`,
    closedAt: ballot.closedAt ? `${ballot.closedAt}` : null,
    items: ballot.items.length > 1 ? items.map((item) => nameOf(item, language)) : [],
    electors: ballot.electors.length,
    result: result && {
      outcome: result.outcome,
      unanimous: result.unanimous,
      votesCast: result.votesCast,
      decidedByChair: result.decidedByChair,
      winner: winnerOf(ballot),
    },
    choices: order.map(({ choice, label }) => ({ label, votes: votesOf(choice) })),
    municipalities: (result?.calculation.byParticipant ?? []).map(columns),
    parties: (result?.calculation.byParty ?? []).map(columns),
    named: result ? namedOf(ballot, order) : [],
    annulled: ballot.annulledBecause,
  }
}

/** Where all agreed nobody needs to know of which party they are (GDPR article 9). */
const withoutParties = (facts: BallotFacts): BallotFacts => ({
  ...facts,
  parties: [],
  named: facts.named.map((one) => ({ ...one, party: '' })),
})

/** Blank last. */
const inOrder = ({ choices }: Ballot) => [
  ...choices.filter(({ choice }) => choice !== blank),
  ...choices.filter(({ choice }) => choice === blank),
]

function winnerOf({ result, choices, form }: Ballot): string | null {
  if (!result || form === 'for-against') return null
  const won = result.calculation.won.flatMap(({ members }) => members.chosen.map(({ name }) => name))
  if (won.length) return won.join(', ')
  return choices.find(({ choice }) => choice === result.winner)?.label ?? null
}

function namedOf({ votes, electors }: Ballot, order: readonly { readonly choice: number }[]): NamedVote[] {
  if (!votes) return []
  const chosen = new Map(votes.map(({ seat, choice }) => [seat, order.findIndex((one) => one.choice === choice)]))
  return electors.map(({ seat, name, party, participantName, substituteFor }) => ({
    name,
    party,
    participantName,
    substituteFor,
    choice: chosen.get(seat) ?? null,
  }))
}
