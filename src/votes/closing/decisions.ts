import { addDecision, removeDecision } from '../../cases/decisions/actions.ts'
import { decisionsByBallot } from '../../cases/decisions/store.ts'
import { findCase } from '../../cases/store.ts'
import { getCouncil } from '../../councils/council/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { say } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { findAgendaItem } from '../../meetings/agenda/store.ts'
import { listProposals } from '../../meetings/proposals/store.ts'
import { findMeeting } from '../../meetings/store.ts'
import type { Ballot, Parts } from '../ballot.ts'
import { decidedIn, settlesSomething } from '../decided/rules.ts'
import type { Result } from '../result/rules.ts'
import { voteSaid } from '../result/sentences.ts'
import { readBallots } from '../store.ts'

/** What the ballot decided becomes a decision in each of its cases, in the council's own language. */
export async function recordDecisions(tx: Tx, act: Act, parts: Parts, result: Result): Promise<Refusal | undefined> {
  const meeting = settlesSomething(parts) && (await findMeeting(tx, act.council, parts.meeting, 'everything'))
  if (!meeting) return undefined
  const { language } = await getCouncil(tx, act.council)
  const proposals = await listProposals(tx, act.council, parts.meeting)
  const adopted = adoptedBy(await readBallots(tx, act.council, parts.meeting, 'everything'))
  for (const item of parts.items) {
    const on = await findAgendaItem(tx, act.council, item)
    const councilCase = on?.councilCase && (await findCase(tx, act.council, on.councilCase, 'everything'))
    const decided = councilCase ? decidedIn({ ...parts, result, proposals, adopted }, item, councilCase.proposal) : null
    if (!councilCase || !decided) continue
    const decision = await addDecision(tx, act, {
      councilCase: councilCase.councilCase,
      body: meeting.body,
      day: meeting.day,
      agendaItem: item,
      text: say(decided.text, language),
      result: decided.result,
      vote: say(voteSaid(parts, result), language),
      ballot: parts.ballot,
      proposal: decided.proposal,
    })
    if (isRefusal(decision)) return decision
  }
}

const adoptedBy = (ballots: readonly Ballot[]): ReadonlySet<string> =>
  new Set(
    ballots.flatMap(({ annulledAt, result, choices }) => {
      const won = !annulledAt && (result?.outcome === 'adopted' || result?.outcome === 'chosen')
      const proposal = won && choices.find(({ choice }) => choice === result.winner)?.proposal
      return proposal ? [proposal] : []
    }),
  )

/** Undoes `recordDecisions`. */
export async function withdrawDecisions(tx: Tx, act: Act, ballot: string): Promise<void> {
  for (const { decision } of await decisionsByBallot(tx, act.council, ballot)) await removeDecision(tx, act, decision)
}
