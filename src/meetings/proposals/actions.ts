import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { presentAt } from '../attendance/rules.ts'
import { roomFacts, type When } from '../course/facts.ts'
import { whyNotThen } from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { steppedAside } from '../disqualification/rules.ts'
import { labelIn } from './label.ts'
import {
  aboutOf,
  type Moved,
  numberOf,
  type Proposal,
  standingProposals,
  whyCannotMove,
  whyCannotReorder,
} from './rules.ts'
import { deleteVotingOrder, insertProposal, putVotingOrder, updateProposal } from './store.ts'
import { words } from './words.ts'

interface Wanted extends When, Pick<Proposal, 'agendaItem' | 'kind' | 'text'> {
  /** Who moves it. */
  readonly person: string
  readonly source: 'phone' | 'floor' | 'papers'
  /** What an amendment or an addition is about; left out where there is only one whole proposal. */
  readonly amends?: string
  /** Left out: «Forslag 2», in the council's language. */
  readonly label?: string
}

/**
 * Somebody moves a proposal under an item that is up or will be. Answers it; the same words of the same mover again are
 * the same proposal. It is never edited: a new wording is a new proposal, and the first is withdrawn.
 */
export async function moveProposal(
  tx: Tx,
  act: Act,
  meeting: string,
  { person, agendaItem, kind, source, amends, label = '', text: written, at: when }: Wanted,
): Promise<string | Refusal> {
  const { course, attendance, agenda, at } = await roomFacts(tx, act, meeting, { at: when })
  if (!agenda.some((one) => one.agendaItem === agendaItem)) return refuse(courseWords.noSuchItem)
  const wanted: Moved = { agendaItem, kind, text: written.trim(), amends: amends ?? null, label: label.trim(), source }
  const moved = { ...wanted, amends: aboutOf(course.proposals, wanted) }
  const sitting = presentAt(attendance, at).find((one) => one.person === person)
  const over = course.current !== agendaItem && course.treatments.some((one) => one.agendaItem === agendaItem)
  const aside = steppedAside(course.disqualifications, [agendaItem])
  const refusal =
    whyNotThen(course, at, act.now) ??
    whyCannotMove(moved, sitting, { proposals: course.proposals, steppedAside: aside, over })
  if (refusal) return refusal
  const same = standingProposals(course.proposals, agendaItem).find(
    (one) => one.person === person && one.kind === kind && one.text === moved.text && one.amends === moved.amends,
  )
  if (same) return same.proposal
  const proposal = await insertProposal(tx, act.council, meeting, {
    ...moved,
    label: moved.label || (await labelIn(tx, act, words.numbered(numberOf(course.proposals, agendaItem)))),
    seat: sitting?.seat ?? null,
    person,
    movedAt: at,
  })
  await record(tx, act, { kind: 'proposal.moved', subject: meeting, data: { proposal } })
  return proposal
}

/** It stays in the record as withdrawn; so do the amendments to it, which have nothing left to change. */
export async function withdrawProposal(
  tx: Tx,
  act: Act,
  meeting: string,
  proposal: string,
  when: When = {},
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const refusal = whyNotThen(course, at, act.now)
  if (refusal) return refusal
  const gone = course.proposals.filter(
    (one) => !one.withdrawnAt && (one.proposal === proposal || one.amends === proposal),
  )
  if (!gone.some((one) => one.proposal === proposal)) return refuse(words.gone)
  for (const one of gone) await updateProposal(tx, act.council, one.proposal, { withdrawn_at: at.toString() })
  await record(tx, act, { kind: 'proposal.withdrawn', subject: meeting, data: { proposal } })
}

/** Undoes `withdrawProposal`, for this one alone. */
export async function restoreProposal(
  tx: Tx,
  act: Act,
  meeting: string,
  proposal: string,
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting)
  const refusal = whyNotThen(course, at, act.now)
  if (refusal) return refusal
  if (!course.proposals.some((one) => one.proposal === proposal)) return refuse(words.gone)
  await updateProposal(tx, act.council, proposal, { withdrawn_at: null })
  await record(tx, act, { kind: 'proposal.moved', subject: meeting, data: { proposal } })
}

interface Order {
  readonly agendaItem: string
  /** Every standing proposal of the item once, first voted on first; null: as the rule proposes after all. */
  readonly order: readonly string[] | null
  readonly reason?: string
}

/** The chair takes the proposals in another order, and says why. */
export async function changeVotingOrder(
  tx: Tx,
  act: Act,
  meeting: string,
  { agendaItem, order, reason = '' }: Order,
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting)
  const refusal =
    whyNotThen(course, at, act.now) ?? (order && whyCannotReorder(course.proposals, agendaItem, order, reason.trim()))
  if (refusal) return refusal
  for (const { proposal } of standingProposals(course.proposals, agendaItem)) {
    const position = order ? order.indexOf(proposal) + 1 : null
    await updateProposal(tx, act.council, proposal, { voting_position: position })
  }
  if (order) await putVotingOrder(tx, act.council, { agendaItem, reason: reason.trim(), at })
  else await deleteVotingOrder(tx, act.council, agendaItem)
  await record(tx, act, { kind: 'proposal.reordered', subject: meeting, data: { agendaItem } })
}
