import { listClauses } from '../councils/agreement/contents-store.ts'
import { listAgreements } from '../councils/agreement/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { listGoals } from '../plan/goals/store.ts'
import { listActions } from '../plan/planned-actions/store.ts'
import { listPlans } from '../plan/plans/store.ts'
import { listPriorityAreas } from '../plan/strategy/store.ts'
import { linkActionToCase, linkAreaToGoal, linkPurposeToArea } from '../plan/threads/actions.ts'

/** Which purpose each priority area serves, and which goals each area is followed up by; counted from 1 as in the deck. */
const purposeOfArea: readonly (readonly [purpose: number, area: number])[] = [[1, 1], [1, 2], [2, 2], [4, 3], [3, 4]] // biome-ignore format: pairs
const goalOfArea: readonly (readonly [area: number, goal: number])[] = [[1, 1], [2, 1], [3, 2], [4, 3], [1, 4]] // biome-ignore format: pairs

/** Threads that a secretary would draw; they are judgements, and the plan's page says so. */
export async function drawThreads(tx: Tx, act: Act): Promise<void> {
  const [agreement] = await listAgreements(tx, act.council)
  const clauses = agreement ? await listClauses(tx, act.council, agreement.agreement) : []
  const purposes = clauses.filter(({ kind }) => kind === 'purpose')
  const areas = await listPriorityAreas(tx, act.council)
  const goals = await listGoals(tx, act.council)
  for (const [purpose, area] of purposeOfArea)
    await linkPurposeToArea(tx, act, purposes[purpose - 1]!.clause, areas[area - 1]!.area)
  for (const [area, goal] of goalOfArea) await linkAreaToGoal(tx, act, areas[area - 1]!.area, goals[goal - 1]!.goal)
  await followToTheCase(tx, act)
}

/** The plan was treated as a whole, so each of its actions leads to that case. */
async function followToTheCase(tx: Tx, act: Act): Promise<void> {
  const [plan] = await listPlans(tx, act.council)
  if (!plan?.councilCase) return
  for (const { action } of await listActions(tx, act.council)) await linkActionToCase(tx, act, action, plan.councilCase)
}
