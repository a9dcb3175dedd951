import { listed } from '../../foundation/sentences.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { citationText } from '../../law/cite.ts'
import { chairDecides } from '../../votes/counting/rules.ts'
import { isElection, type Method, quorum } from '../../votes/rules.ts'
import type { MinutesBallot, NamedVote } from '../content/ballot.ts'
import { words } from './ballot-words.ts'

export type BallotFacts = Omit<MinutesBallot, 'said'>
type T = ReturnType<typeof speak<typeof words>>

/** What a ballot came to and who voted for what, in the order of a møtebok. An open ballot says nothing of its votes. */
export function ballotSentences(ballot: BallotFacts, members: number, language: Language): string[] {
  const t = speak(words, language)
  if (!ballot.result) return []
  return [
    ballot.items.length > 1 ? t.block(listed(ballot.items, language)) : '',
    howSaid(ballot.method, t),
    ballot.about === 'closing' ? t.closedInOpen : '',
    ...outcomeSaid(ballot, ballot.result, members, t),
    ...partiesSaid(ballot, t, language),
    ballot.annulled ? t.annulled(ballot.annulled) : '',
  ].filter(Boolean)
}

function howSaid(method: Method, t: T): string {
  switch (method) {
    case 'device':
      return t.device
    case 'show-of-hands':
      return t.hands
    case 'by-name':
      return t.byName
    case 'call':
      return t.call
    case 'paper':
      return t.paper
    case 'acclamation':
      return ''
  }
}

type Result = NonNullable<BallotFacts['result']>

function outcomeSaid(ballot: BallotFacts, result: Result, members: number, t: T): string[] {
  const winner = result.winner ?? ''
  switch (result.outcome) {
    case 'not-quorate':
      return [t.notQuorate(result.votesCast, members, citationText(quorum))]
    case 'adopted':
    case 'rejected':
      return [...majoritySaid(ballot.majority, t), ...forAgainstSaid(ballot, result, t)]
    case 'chosen':
      return ballot.method === 'acclamation'
        ? [t.chosen('', winner).trim(), t.acclaimed(ballot.electors)]
        : [t.chosen(countsSaid(ballot, t), winner), ...(result.decidedByChair ? [tieSaid(ballot, t)] : [])]
    case 'second-round':
      return [countsSaid(ballot, t), isElection(ballot.form) ? t.secondRound : t.lastTwo]
    case 'elected':
      return [countsSaid(ballot, t), winner ? t.elected(winner) : '']
  }
}

function forAgainstSaid(
  ballot: BallotFacts,
  { outcome, unanimous, votesCast, decidedByChair }: Result,
  t: T,
): string[] {
  const adopted = outcome === 'adopted'
  if (ballot.method === 'acclamation') return [adopted ? t.acclaimed(ballot.electors) : t.rejectedUncounted]
  const [yes, no] = ballot.choices.map(({ votes }) => votes)
  if (unanimous) return [(adopted ? t.unanimousCounted : t.unanimouslyRejected)(votesCast, ballot.electors)]
  if (yes == null || no == null) return [adopted ? t.adoptedUncounted : t.rejectedUncounted]
  if (decidedByChair) return [tieSaid(ballot, t), adopted ? t.adoptedUncounted : t.rejectedUncounted]
  return [adopted ? t.adopted(yes, no) : t.rejected(yes, no)]
}

const tieSaid = ({ choices }: BallotFacts, t: T) => t.tie(choices[0]?.votes ?? 0, citationText(chairDecides))

function majoritySaid(majority: BallotFacts['majority'], t: T): string[] {
  switch (majority) {
    case 'ordinary':
      return []
    case 'two-thirds':
      return [t.twoThirds]
    case 'agreed':
      return [t.agreedMajority]
  }
}

const countsSaid = ({ choices }: BallotFacts, t: T) =>
  choices.flatMap(({ label, votes }) => (votes === null ? [] : [t.got(label, votes)])).join(' ')

/** Parties, and persons where a party was divided or is not known (Prop. 46 L (2017–2018)). Nothing where all agreed. */
function partiesSaid({ choices, parties, named, result }: BallotFacts, t: T, language: Language): string[] {
  if (!named.length || !result || result.outcome === 'not-quorate') return []
  const silent = named.filter(({ choice }) => choice === null).map(personSaid)
  const absent = silent.length ? [t.didNotVote(listed(silent, language))] : []
  if (result.unanimous) return absent
  const whole = parties.filter(({ name, votes }) => name && votes.filter(Boolean).length === 1)
  const split = parties.filter(({ name, votes }) => name && votes.filter(Boolean).length > 1)
  const byChoice = choices.flatMap(({ label }, at) => {
    const here = whole.flatMap(({ name, votes }) => (votes[at] ? [t.counted(name, votes[at])] : []))
    return here.length ? [t.votedFor(label, here.join(', '))] : []
  })
  const persons = (party: string) =>
    named
      .filter((one) => one.party === party && one.choice !== null)
      .map((one) => t.each(personSaid(one), choices[one.choice ?? 0]?.label ?? ''))
      .join(', ')
  const without = parties.some(({ name }) => name) ? persons('') : '' // with no parties the list of names says it all
  return [
    ...byChoice,
    ...split.map(({ name }) => t.split(name, persons(name))),
    without && t.without(without),
    ...absent,
  ].filter(Boolean)
}

const personSaid = ({ name, participantName }: NamedVote) =>
  participantName && !name.includes(participantName) ? `${name} (${participantName})` : name
