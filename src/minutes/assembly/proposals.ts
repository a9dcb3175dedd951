import type { MinutesProposal } from '../content.ts'
import { proposalSaid } from '../sentences/proposals.ts'
import type { MinutesFacts } from './facts.ts'
import { municipalityOf } from './municipality.ts'

/** Those of an item in the order of moving; `shown` tells which moments the reader may hear of. */
export function proposalsOf(
  facts: MinutesFacts,
  agendaItem: string,
  shown: (at: Temporal.Instant) => boolean,
  open: boolean,
): MinutesProposal[] {
  const { attendance, language } = facts
  const all = facts.course.proposals.filter((one) => one.agendaItem === agendaItem)
  return all
    .filter(({ source, movedAt }) => source === 'papers' || shown(movedAt))
    .map(({ proposal, label, kind, text, amends, person, name, withdrawnAt }) => {
      const party = (!open && person && attendance.people.get(person)?.party) || ''
      const one = {
        proposal,
        label,
        kind,
        text,
        amends: all.find((other) => other.proposal === amends)?.label ?? null,
        mover: name ? { name, party, participantName: municipalityOf(facts, person) } : null,
        withdrawn: withdrawnAt !== null,
      }
      return { ...one, said: proposalSaid(one, language) }
    })
}
