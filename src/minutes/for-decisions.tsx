import { settles } from '../cases/decisions/rules.ts'
import type { DecidedCase } from '../cases/decisions/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { type Extract, extractsOf } from './extracts/store.ts'
import { tallySaid } from './extracts/tally.tsx'
import { FollowUpList } from './follow-ups/list.tsx'
import { type FollowUp, followUpsOf } from './follow-ups/store.ts'
import { ReviewDeadline } from './review-deadline.tsx'

/** What happened after each decision, for pages that show decisions. */
interface AfterDecisions {
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>
  readonly extracts: ReadonlyMap<string, readonly Extract[]>
}

/** `decisions`: those that the reader may see. Two queries, however many there are. */
export async function afterDecisionsOf(tx: Tx, council: string, decisions: readonly string[]): Promise<AfterDecisions> {
  const extracts = (await extractsOf(tx, council, decisions)).filter(
    ({ asksDecision, participant }) => asksDecision && participant,
  )
  return {
    followUps: Map.groupBy(await followUpsOf(tx, council, decisions), ({ decision }) => decision),
    extracts: Map.groupBy(extracts, ({ decision }) => decision),
  }
}

interface AfterDecisionProps {
  readonly visit: Visit
  readonly decision: Pick<DecidedCase, 'decision' | 'day' | 'result'>
  readonly after: AfterDecisions
  /** False where the page says already until when review can be asked for. */
  readonly deadline?: boolean
}

/** «3 av 4 har vedtatt», what is to be done by whom, and until when review can be asked for. */
export function AfterDecision({ visit, decision, after, deadline = true }: AfterDecisionProps) {
  const extracts = after.extracts.get(decision.decision) ?? []
  return (
    <>
      {extracts.length ? (
        <p>
          <a href={`/${visit.council}/saerutskrifter#vedtak-${decision.decision}`}>
            {tallySaid(extracts, visit.language)}
          </a>
        </p>
      ) : null}
      <FollowUpList visit={visit} followUps={after.followUps.get(decision.decision) ?? []} />
      {deadline && settles(decision.result) ? <ReviewDeadline visit={visit} decided={decision.day} /> : null}
    </>
  )
}
