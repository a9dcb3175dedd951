import type { Tx } from '../../foundation/database/council.ts'
import { listGoals } from '../goals/store.ts'
import { listActions } from '../planned-actions/store.ts'
import { listPriorityAreas } from '../strategy/store.ts'
import { titleOf } from '../titles/rules.ts'
import { listThreads } from './store.ts'

/**
 * What a case serves: the priority area, the goal and the action that a person has linked it to, in words. Empty when
 * nobody has. For papers, where there is room for one thread.
 */
export async function threadOfCase(tx: Tx, council: string, councilCase: string): Promise<readonly string[]> {
  const { actionCase, areaGoal } = await listThreads(tx, council)
  const linked = new Set(actionCase.filter((one) => one.councilCase === councilCase).map(({ action }) => action))
  if (!linked.size) return []
  const action = (await listActions(tx, council)).find((one) => linked.has(one.action))
  const goal = (await listGoals(tx, council)).find((one) => one.goal === action?.goal)
  if (!action || !goal) return []
  const areas = new Set(areaGoal.filter((one) => one.goal === goal.goal).map(({ area }) => area))
  const area = (await listPriorityAreas(tx, council)).find((one) => areas.has(one.area))
  return [...(area ? [area.title] : []), ...[goal, action].map(({ shortTitle, text }) => shortTitle || titleOf(text))]
}
