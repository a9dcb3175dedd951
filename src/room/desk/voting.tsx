import type { Tx } from '../../foundation/database/council.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { seatsThatHaveVoted } from '../../votes/casting/store.ts'
import { BallotControl } from '../../votes/desk/control.tsx'
import type { Room } from '../reading.ts'
import { words } from './words.ts'
import { yetToVote } from './yet-to-vote/rules.ts'

/** Which seats have voted in the ballot that is open, for whoever conducts it; never how. */
export async function readEntered(tx: Tx, council: string, { ballots }: Room): Promise<ReadonlySet<string>> {
  const open = ballots.find(({ closedAt }) => !closedAt)
  return open ? seatsThatHaveVoted(tx, council, open.ballot) : new Set()
}

interface VotingProps {
  readonly visit: Visit
  readonly room: Room
  readonly entered: ReadonlySet<string>
}

/** Open a ballot, see how many have voted, close it; there is nothing to vote on before something is up. */
export function Voting({ visit, room, entered }: VotingProps) {
  const isOpen = room.ballots.some(({ closedAt }) => !closedAt)
  const mayVote = room.item && room.item.kind !== 'formality' && !room.course.closedAt
  if (!mayVote && !isOpen) return null
  return (
    <>
      <Heading size="small">{speak(words, visit.language).voting}</Heading>
      <YetToVote visit={visit} room={room} entered={entered} />
      <BallotControl visit={visit} room={room} entered={entered} />
    </>
  )
}

/** While members vote on their phones: how many have not yet, by municipality. Numbers alone; no screen names anyone. */
function YetToVote({ visit, room, entered }: VotingProps) {
  const t = speak(words, visit.language)
  const open = room.ballots.find(({ closedAt, method }) => !closedAt && method === 'device')
  const waiting = open ? yetToVote(open.electors, entered) : []
  if (!open) return null
  if (!waiting.length) return <p class="note">{t.allHaveVoted}</p>
  return (
    <p class="note" id="ikke-stemt">
      {t.yetToVote}: {waiting.map(({ name, count }) => t.countOf(name || t.others, count)).join(', ')}
    </p>
  )
}
