import { isIdentifier } from '../../foundation/identity.ts'
import type { Muffled } from '../../foundation/live.ts'
import { listClosings } from './store.ts'

/** What is said, moved and voted on in the room. That the doors are closed, and who comes and goes, is for everyone. */
const inTheRoom = new Set(['speaker', 'proposal', 'remark', 'ballot', 'voting-order', 'finding', 'disqualification'])

/** While the public is out it does not even hear that somebody speaks or that there is a vote (§ 11-5). */
export const behindDoors: Muffled = async (tx, council, events) => {
  const told = events.filter(({ kind, subject }) => inTheRoom.has(kind.split('.', 1)[0]!) && isIdentifier(subject))
  const meetings = [...new Set(told.map(({ subject }) => subject))]
  const closings = meetings.length ? await listClosings(tx, council, meetings) : []
  return new Map(
    told.flatMap(({ sequence, subject, at }) => {
      const closing = closings.find(
        (one) => one.meeting === subject && one.closedAt <= at && (!one.openedAt || at < one.openedAt),
      )
      return closing ? [[sequence, closing] as const] : []
    }),
  )
}
