import { inEach, type Said, say } from '../../foundation/words.ts'
import type { Choice } from '../ballot.ts'
import type { Result } from '../result/rules.ts'
import { words } from '../result/words.ts'
import type { BallotForm, Subject } from '../rules.ts'

interface Moved {
  readonly proposal: string
  readonly agendaItem: string
  readonly kind: 'recommendation' | 'alternative' | 'amendment' | 'addition' | 'deferral' | 'return'
  readonly text: string
  readonly amends: string | null
  readonly withdrawnAt: Temporal.Instant | null
}

interface Facts {
  readonly about: Subject
  readonly form: BallotForm
  readonly question: string
  readonly items: readonly string[]
  readonly choices: readonly Choice[]
  readonly result: Result
  /** All that was moved in the meeting. */
  readonly proposals: readonly Moved[]
  /** Those that earlier ballots of the meeting have adopted. */
  readonly adopted: ReadonlySet<string>
}

/** What the body decided in one item, word for word. */
export interface Decided {
  readonly text: Said
  readonly result: 'adopted' | 'postponed' | 'elected'
  readonly proposal: string | null
}

/** Votes on the procedure, on closing the doors and on impartiality leave no decision in the case. */
export const settlesSomething = ({ about }: Pick<Facts, 'about'>): boolean =>
  about === 'proposal' || about === 'deferral' || about === 'return' || about === 'election'

/**
 * What a ballot decided under one of its items; null when nothing is settled by it: it was rejected, it only changed a
 * proposal that is yet to be voted on, or it was about the procedure. `casesOwn` is the proposal in the case's papers.
 */
export function decidedIn(facts: Facts, item: string, casesOwn: string): Decided | null {
  const { about, result } = facts
  if (result.outcome === 'elected') return { text: electedSaid(facts), result: 'elected', proposal: null }
  if (result.outcome !== 'adopted' && result.outcome !== 'chosen') return null
  if (about === 'deferral' || about === 'return') return postponed(facts)
  return about === 'proposal' ? adoptedIn(facts, item, casesOwn) : null
}

function postponed(facts: Facts): Decided {
  const moved = winning(facts)
  return { text: same(moved?.text ?? facts.question), result: 'postponed', proposal: moved?.proposal ?? null }
}

function adoptedIn(facts: Facts, item: string, casesOwn: string): Decided | null {
  const named = winning(facts)
  if (named && isPart(named) && !facts.adopted.has(named.amends ?? '')) return null // the whole is yet to be voted on
  if (named?.kind === 'deferral' || named?.kind === 'return') return postponed(facts)
  const moved = named && named.agendaItem === item ? named : recommendedIn(facts, item)
  const text = moved?.text ?? (facts.choices.some(({ proposal }) => proposal) ? '' : casesOwn)
  if (!text) return null
  return { text: withChanges(text, facts, moved), result: 'adopted', proposal: moved?.proposal ?? null }
}

const isPart = ({ kind }: Moved) => kind === 'amendment' || kind === 'addition'

const winning = ({ choices, result, proposals }: Facts): Moved | undefined => {
  const chosen = choices.find(({ choice }) => choice === result.winner)?.proposal
  return proposals.find(({ proposal }) => proposal === chosen)
}

/** In a block vote each item is decided as recommended. */
const recommendedIn = ({ proposals }: Facts, item: string): Moved | undefined =>
  proposals.findLast(
    ({ agendaItem, kind, withdrawnAt }) => agendaItem === item && kind === 'recommendation' && !withdrawnAt,
  )

/** With what was changed in it and added to it before it was voted on. */
function withChanges(text: string, { proposals, adopted }: Facts, moved: Moved | undefined): Said {
  const parts = moved
    ? proposals.filter((one) => isPart(one) && one.amends === moved.proposal && adopted.has(one.proposal))
    : []
  return inEach((language) =>
    [
      text,
      ...parts.map((one) => (one.kind === 'addition' ? one.text : say(words.adoptedChange(one.text), language))),
    ].join('\n\n'),
  )
}

function electedSaid({ form, choices, result }: Facts): Said {
  const label = (choice: number | null) => choices.find((one) => one.choice === choice)?.label ?? ''
  if (form !== 'proportional-election') return words.isElected(label(result.winner)) as Said
  const names = (picked: { chosen: readonly { name: string }[] }) => picked.chosen.map(({ name }) => name).join(', ')
  return inEach((language) =>
    result.calculation.won
      .map(({ list, members, substitutes }) =>
        say(words.electedFrom(label(list), names(members), names(substitutes)) as Said, language),
      )
      .join('\n'),
  )
}

const same = (text: string): Said => [text, text, text]
