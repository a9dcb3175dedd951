import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Sitting } from '../attendance/rules.ts'
import { words } from './words.ts'

export const proposalKinds = ['recommendation', 'alternative', 'amendment', 'addition', 'deferral', 'return'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export interface Proposal {
  readonly proposal: string
  readonly agendaItem: string
  /** «Forslag 2», «Innstillingen» */
  readonly label: string
  readonly kind: ProposalKind
  readonly text: string
  /** The proposal that an amendment or an addition is about. */
  readonly amends: string | null
  /** Who moved it; null for the recommendation of the papers. */
  readonly seat: string | null
  readonly person: string | null
  /** Of the mover; empty for the papers'. */
  readonly name: string
  readonly source: 'papers' | 'phone' | 'floor'
  readonly movedAt: Temporal.Instant
  readonly withdrawnAt: Temporal.Instant | null
  /** Set when the chair has changed the voting order. */
  readonly votingPosition: number | null
}

export interface VotingOrder {
  readonly agendaItem: string
  readonly reason: string
  readonly at: Temporal.Instant
}

/** A case that is on the agenda sent out may be postponed by ordinary majority. */
export const deferral = cite('kommuneloven', '11-3', 4)

const isWhole = ({ kind }: Pick<Proposal, 'kind'>) => kind === 'recommendation' || kind === 'alternative'
const isPart = ({ kind }: Pick<Proposal, 'kind'>) => kind === 'amendment' || kind === 'addition'

/** Of an item, without those withdrawn, in the order of moving. */
export const standingProposals = (proposals: readonly Proposal[], agendaItem: string): Proposal[] =>
  proposals.filter((one) => one.agendaItem === agendaItem && !one.withdrawnAt)

export type Moved = Pick<Proposal, 'agendaItem' | 'kind' | 'text' | 'amends' | 'label' | 'source'>

/** `proposals` of the whole meeting; `sitting` of the mover, undefined when not present. */
export function whyCannotMove(
  wanted: Moved,
  sitting: Sitting | undefined,
  facts: {
    readonly proposals: readonly Proposal[]
    readonly steppedAside: ReadonlySet<string>
    /** The item has been up and is finished. */
    readonly over: boolean
  },
): Refusal | null {
  if (!wanted.text) return refuse(words.textMissing)
  if (wanted.text.length > 20_000) return refuse(words.textTooLong)
  if (wanted.label.length > 100) return refuse(words.labelTooLong)
  if (wanted.kind === 'recommendation') return refuse(words.onlyFromPapers)
  if (facts.over) return refuse(words.isOver)
  if (!sitting) return refuse(words.notPresent)
  if (!sitting.mayPropose) return refuse(words.mayNotPropose)
  if (facts.steppedAside.has(sitting.person)) return refuse(words.stepsAside)
  const target = standingProposals(facts.proposals, wanted.agendaItem).find((one) => one.proposal === wanted.amends)
  return isPart(wanted) && !(target && isWhole(target)) ? refuse(words.amendsWhat) : null
}

/** What an amendment or an addition is about when nobody says: the only whole proposal that there is. */
export function aboutOf(proposals: readonly Proposal[], { agendaItem, kind, amends }: Moved): string | null {
  if (!isPart({ kind })) return null
  const wholes = standingProposals(proposals, agendaItem).filter(isWhole)
  return amends ?? (wholes.length === 1 ? wholes[0]!.proposal : null)
}

/** Numbered by item in the order of moving; one that is withdrawn keeps its number. */
export const numberOf = (proposals: readonly Proposal[], agendaItem: string): number =>
  proposals.filter((one) => one.agendaItem === agendaItem && one.kind !== 'recommendation').length + 1

/**
 * The order in which proposals are put to the vote. Postponement comes first and return next, since either ends the
 * matter for now; then each whole proposal, preceded by what would change it and then by what would be added to it, so
 * that the body knows the text that it finally votes on; alternatives before the recommendation, those that reach
 * farthest from it first, since who loses the farther may still support the nearer. `reach` says how far each goes, 0–1.
 * Where the chair has set an order it holds, and later ones take the place that the rule gives them beside it. The law
 * leaves the order to the body; this is established practice.
 */
export function votingOrderOf(
  proposals: readonly Proposal[],
  agendaItem: string,
  reach: ReadonlyMap<string, number>,
): Proposal[] {
  const ruled = byRule(standingProposals(proposals, agendaItem), reach)
  const placed = ruled
    .filter(({ votingPosition }) => votingPosition !== null)
    .sort((one, other) => one.votingPosition! - other.votingPosition!)
  if (!placed.length) return ruled
  const order = [...placed]
  for (const one of ruled.filter(({ votingPosition }) => votingPosition === null))
    order.splice(placeIn(order, one), 0, one)
  return order
}

/** Where a proposal that came after the chair had set the order goes. */
function placeIn(order: readonly Proposal[], one: Proposal): number {
  const found = (index: number) => (index < 0 ? order.length : index)
  if (isPart(one)) return found(order.findIndex(({ proposal }) => proposal === one.amends))
  if (!isWhole(one)) return found(order.findIndex((other) => isPart(other) || isWhole(other)))
  const last = order.at(-1)
  if (last?.kind !== 'recommendation') return order.length
  return order.findLastIndex((other) => other !== last && other.amends !== last.proposal) + 1
}

function byRule(all: readonly Proposal[], reach: ReadonlyMap<string, number>): Proposal[] {
  const farthestFirst = (one: Proposal, other: Proposal) =>
    (reach.get(other.proposal) ?? 0) - (reach.get(one.proposal) ?? 0)
  const of = (kind: ProposalKind) => all.filter((one) => one.kind === kind)
  const partsOf = (whole: Proposal) => [
    ...of('amendment')
      .filter(({ amends }) => amends === whole.proposal)
      .sort(farthestFirst),
    ...of('addition').filter(({ amends }) => amends === whole.proposal),
  ]
  const wholes = [...of('alternative').sort(farthestFirst), ...of('recommendation')]
  const ordered = [...of('deferral'), ...of('return'), ...wholes.flatMap((whole) => [...partsOf(whole), whole])]
  return [...ordered, ...all.filter((one) => !ordered.includes(one))]
}

/** `order` names every standing proposal of the item once. */
export function whyCannotReorder(
  proposals: readonly Proposal[],
  agendaItem: string,
  order: readonly string[],
  reason: string,
): Refusal | null {
  if (!reason) return refuse(words.reasonMissing)
  const standing = standingProposals(proposals, agendaItem).map(({ proposal }) => proposal)
  const complete = order.length === standing.length && standing.every((one) => order.includes(one))
  return complete ? null : refuse(words.orderIncomplete)
}
