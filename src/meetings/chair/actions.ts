import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { roomFacts, type When } from '../course/facts.ts'
import { words as courseWords } from '../course/words.ts'
import { cannotHoldChair, steppedAside } from '../disqualification/rules.ts'
import { chairAt, chairOf } from './rules.ts'
import { insertChair } from './store.ts'

interface Choice extends When {
  /** Left out: whom the office gives it. */
  readonly person?: string
}

/**
 * Gives somebody the chair: before the opening, when the one who led has left, or for an item that the one who leads
 * steps aside from. Refused: not present in a member's place; elected though the leader or deputy leader can lead.
 */
export async function chooseChair(
  tx: Tx,
  act: Act,
  meeting: string,
  { person, ...when }: Choice = {},
): Promise<string | Refusal | undefined> {
  const { course, attendance, at } = await roomFacts(tx, act, meeting, when)
  if (course.closedAt) return refuse(courseWords.alreadyClosed)
  const items = course.current ? [course.current] : []
  const unable = steppedAside(course.disqualifications, items)
  const chosen = chairOf(attendance, person, at, unable, cannotHoldChair(course.disqualifications, items))
  if (isRefusal(chosen)) return chosen
  const now = chairAt(course, attendance, at, unable)
  if (now?.person === chosen.person && now.seat === chosen.seat) return undefined
  const chair = await insertChair(tx, act.council, meeting, { ...chosen, at })
  await record(tx, act, { kind: 'chair.chosen', subject: meeting, data: { chair } })
  return chair
}
