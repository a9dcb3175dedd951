import type { Visit } from '../../foundation/http/visit.ts'
import { BallotProgress, BallotResult } from '../../votes/parts.tsx'
import type { Room } from '../reading.ts'

/** The ballot that is open under the item, or what the latest came to. */
export function Voting({ visit, room }: { visit: Visit; room: Room }) {
  const own = room.ballots.filter(({ items }) => items.includes(room.course.current ?? ''))
  return (
    <>
      {own.map((ballot) =>
        ballot.closedAt ? (
          <BallotResult key={ballot.ballot} ballot={ballot} language={visit.language} />
        ) : (
          <BallotProgress key={ballot.ballot} ballot={ballot} language={visit.language} />
        ),
      )}
    </>
  )
}
