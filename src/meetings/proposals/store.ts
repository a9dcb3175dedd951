import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'
import { type Proposal, proposalKinds, type VotingOrder } from './rules.ts'

/** In the order of moving, with those that were withdrawn. */
export async function listProposals(tx: Tx, council: string, meeting: string): Promise<Proposal[]> {
  const rows = await tx
    .selectFrom('proposal')
    .leftJoin('person', (join) =>
      join.onRef('person.council', '=', 'proposal.council').onRef('person.person', '=', 'proposal.person'),
    )
    .selectAll('proposal')
    .select('person.name')
    .where('proposal.council', '=', council)
    .where('proposal.meeting', '=', meeting)
    .orderBy('proposal.moved_at')
    .orderBy('proposal.proposal')
    .execute()
  return rows.map((row) => ({
    proposal: row.proposal,
    agendaItem: row.agenda_item,
    label: row.label,
    kind: proposalKinds.find((one) => one === row.kind) ?? 'alternative',
    text: row.text,
    amends: row.amends,
    seat: row.seat,
    person: row.person,
    name: row.name ?? '',
    source: row.source === 'phone' || row.source === 'floor' ? row.source : 'papers',
    movedAt: row.moved_at.toTemporalInstant(),
    withdrawnAt: row.withdrawn_at?.toTemporalInstant() ?? null,
    votingPosition: row.voting_position,
  }))
}

type NewProposal = Omit<Proposal, 'proposal' | 'name' | 'withdrawnAt' | 'votingPosition'>

export async function insertProposal(
  tx: Tx,
  council: string,
  meeting: string,
  { agendaItem, movedAt, ...values }: NewProposal,
): Promise<string> {
  const proposal = randomUUIDv7()
  await tx
    .insertInto('proposal')
    .values({ council, proposal, meeting, agenda_item: agendaItem, moved_at: movedAt.toString(), ...values })
    .execute()
  return proposal
}

interface Change {
  readonly withdrawn_at?: string | null
  readonly voting_position?: number | null
}

export async function updateProposal(tx: Tx, council: string, proposal: string, change: Change): Promise<void> {
  await tx.updateTable('proposal').set(change).where('council', '=', council).where('proposal', '=', proposal).execute()
}

export async function listVotingOrders(
  tx: Tx,
  council: string,
  agendaItems: readonly string[],
): Promise<VotingOrder[]> {
  if (!agendaItems.length) return []
  const rows = await tx
    .selectFrom('voting_order')
    .select(['agenda_item', 'reason', 'at'])
    .where('council', '=', council)
    .where('agenda_item', 'in', [...agendaItems])
    .execute()
  return rows.map(({ agenda_item, reason, at }) => ({ agendaItem: agenda_item, reason, at: at.toTemporalInstant() }))
}

export async function putVotingOrder(tx: Tx, council: string, { agendaItem, reason, at }: VotingOrder): Promise<void> {
  await tx
    .insertInto('voting_order')
    .values({ council, agenda_item: agendaItem, reason, at: at.toString() })
    .onConflict((conflict) => conflict.columns(['council', 'agenda_item']).doUpdateSet({ reason, at: at.toString() }))
    .execute()
}

export async function deleteVotingOrder(tx: Tx, council: string, agendaItem: string): Promise<void> {
  await tx.deleteFrom('voting_order').where('council', '=', council).where('agenda_item', '=', agendaItem).execute()
}
