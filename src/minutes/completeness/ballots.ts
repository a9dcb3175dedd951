import { isNamed, neededForQuorum, quorum } from '../../votes/rules.ts'
import type { MinutesFacts } from '../assembly/facts.ts'
import { contents, type Item, type Missing, saidOf, type Under } from './missing.ts'
import { words } from './words.ts'

/** How the vote went, whether enough voted, and what became of each proposal. */
export function ballotsMissing(facts: MinutesFacts, item: Item, under: Under): Missing[] {
  const ballots = facts.ballots.filter(({ items, annulledAt }) => items.includes(item.agendaItem) && !annulledAt)
  return [
    ...ballots.flatMap((ballot) => ballotMissing(ballot, item, under)),
    ...proposalsMissing(facts, item, ballots, under),
    ...voteUnknown(facts, item, ballots, under),
  ]
}

type Ballot = MinutesFacts['ballots'][number]

function ballotMissing(ballot: Ballot, item: Item, under: Under): Missing[] {
  const { ballot: id, result, closedAt, method, members } = ballot
  if (!closedAt) return [under(`ballot-open-${id}`, saidOf(item, words.ballotOpen), contents)]
  if (!result) return [under(`no-result-${id}`, saidOf(item, words.noResult), contents)]
  const needed = neededForQuorum(members)
  if (result.votesCast < needed) {
    const says = saidOf(item, (name) => words.notQuorate(name, result.votesCast, needed))
    return [under(`not-quorate-${id}`, says, quorum)]
  }
  const divided = !result.unanimous && method === 'show-of-hands'
  return divided && !isNamed(method) ? [under(`parties-${id}`, saidOf(item, words.partiesUnknown), contents)] : []
}

/** An adopted deferral settles the rest; so does a decision where nobody moved anything else. */
function proposalsMissing(
  { course, decisions }: MinutesFacts,
  item: Item,
  ballots: readonly Ballot[],
  under: Under,
): Missing[] {
  const finished = course.treatments.some(({ agendaItem, endedAt }) => agendaItem === item.agendaItem && endedAt)
  const decided = decisions.filter(({ agendaItem }) => agendaItem === item.agendaItem)
  if (!finished || decided.some(({ result }) => result === 'postponed')) return []
  const standing = course.proposals.filter((one) => one.agendaItem === item.agendaItem && !one.withdrawnAt)
  const votedOn = new Set(ballots.flatMap(({ choices }) => choices.map(({ proposal }) => proposal)))
  if (standing.length === 1 && decided.length) return []
  return standing
    .filter(({ proposal }) => !votedOn.has(proposal))
    .map(({ proposal, label }) =>
      under(
        `proposal-${proposal}`,
        saidOf(item, (name) => words.proposalOpen(label, name)),
        contents,
      ),
    )
}

function voteUnknown({ decisions }: MinutesFacts, item: Item, ballots: readonly Ballot[], under: Under): Missing[] {
  const silent = decisions.some(
    ({ agendaItem, result, vote }) => agendaItem === item.agendaItem && result !== 'noted' && !vote,
  )
  return silent && !ballots.length ? [under('vote-unknown', saidOf(item, words.voteUnknown), contents, 'case')] : []
}
