import { findCase } from '../../cases/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { RoomFacts } from '../course/facts.ts'
import { labelIn } from './label.ts'
import { insertProposal } from './store.ts'
import { words } from './words.ts'

/** The proposed decision of the case's papers, laid on the table once, in the council's own language. */
export async function layRecommendation(
  tx: Tx,
  act: Act,
  { meeting, course, agenda, at }: RoomFacts,
  agendaItem: string,
): Promise<void> {
  const councilCase = agenda.find((one) => one.agendaItem === agendaItem)?.councilCase
  const laid = course.proposals.some((one) => one.agendaItem === agendaItem && one.kind === 'recommendation')
  if (!councilCase || laid) return
  const text = (await findCase(tx, act.council, councilCase, 'everything'))?.proposal.trim()
  if (!text || text.length > 20_000) return
  const proposal = await insertProposal(tx, act.council, meeting.meeting, {
    agendaItem,
    label: await labelIn(tx, act, words.recommendation),
    kind: 'recommendation',
    text,
    amends: null,
    seat: null,
    person: null,
    source: 'papers',
    movedAt: at,
  })
  await record(tx, act, { kind: 'proposal.moved', subject: meeting.meeting, data: { proposal } })
}
