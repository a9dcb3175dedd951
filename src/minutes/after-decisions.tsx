import type { AfterDecisionsOf } from '../cases/decisions/after.ts'
import { AfterDecision, afterDecisionsOf } from './for-decisions.tsx'

/** `cases/decisions/after.ts` says what this answers. */
export const afterDecisions: AfterDecisionsOf = async (tx, council, decisions) => {
  const after = await afterDecisionsOf(tx, council, decisions)
  return (visit, decision, about = {}) => (
    <AfterDecision visit={visit} decision={decision} after={after} deadline={about.deadline} />
  )
}
