import { differenceOf } from '../../foundation/layout/compare.ts'
import { type Proposal, standingProposals, votingOrderOf } from './rules.ts'

/** The proposals of an item in the order of voting: by the rule of `votingOrderOf`, or as the chair has set it. */
export const votingOrder = (proposals: readonly Proposal[], agendaItem: string): Proposal[] =>
  votingOrderOf(proposals, agendaItem, reaches(standingProposals(proposals, agendaItem)))

/** How far each proposal goes from what it would change or replace: the share of the words that differ, 0–1. */
function reaches(proposals: readonly Proposal[]): Map<string, number> {
  const recommendation = proposals.find(({ kind }) => kind === 'recommendation')
  return new Map(
    proposals.map((one) => {
      const before = proposals.find(({ proposal }) => proposal === one.amends) ?? recommendation
      return [one.proposal, before && before !== one ? shareChanged(before.text, one.text) : 0]
    }),
  )
}

function shareChanged(before: string, after: string): number {
  let changed = 0
  let all = 0
  for (const { kind, text } of differenceOf(before, after)) {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    all += words
    if (kind !== 'same') changed += words
  }
  return all ? changed / all : 0
}
