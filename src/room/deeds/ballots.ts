import type { Tx } from '../../foundation/database/council.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { closingBases, takesVote, voteInOpenMeeting } from '../../meetings/doors/rules.ts'
import { words as doorWords } from '../../meetings/doors/words.ts'
import { lockMeeting } from '../../meetings/store.ts'
import type { Ballot } from '../../votes/ballot.ts'
import { readBallots } from '../../votes/store.ts'
import type { DeedName } from './names.ts'
import { words } from './words.ts'

/** Bodies decide in meetings: no vote is open while the meeting pauses or is over. */
const inMeetings = cite('kommuneloven', '11-2', 1)

const asking: readonly DeedName[] = ['ta-opp', 'ferdig', 'pause', 'hev', 'trekk-apningen', 'lukk-dorene']

interface Facts {
  readonly ballots: readonly Pick<Ballot, 'about' | 'items' | 'closedAt' | 'annulledAt' | 'result'>[]
  /** The item that is up. */
  readonly current: string | null
  /** The item that the deed is about. */
  readonly item: string
  /** Of the doors: the ground that is chosen. */
  readonly basis: string
}

/** What a ballot that is open forbids, and what takes an adopted one first. */
export function whyNotByBallots(name: DeedName, { ballots, current, item, basis }: Facts): Refusal | null {
  const isOpen = ballots.some(({ closedAt }) => !closedAt)
  switch (name) {
    case 'ta-opp':
      return isOpen && item !== current ? refuse(words.ballotFirst) : null
    case 'ferdig':
      return isOpen ? refuse(words.ballotFirst) : null
    case 'pause':
    case 'hev':
      return isOpen ? refuse(words.ballotFirst, inMeetings) : null
    case 'trekk-apningen':
      return ballots.length ? refuse(words.hasVoted) : null
    case 'lukk-dorene':
      return asksVote(basis) && !hasVotedToClose(ballots, item) ? refuse(doorWords.notVoted, voteInOpenMeeting) : null
    default:
      return null
  }
}

const asksVote = (chosen: string) => {
  const basis = closingBases.find((one) => one === chosen)
  return !basis || takesVote(basis)
}

const hasVotedToClose = (ballots: Facts['ballots'], item: string) =>
  ballots.some(
    ({ about, items, annulledAt, result }) =>
      about === 'closing' && items.includes(item) && !annulledAt && result?.outcome === 'adopted',
  )

/** Holds the meeting, so that no ballot opens between the answer and the deed. */
export async function whyNotWhileVoting(
  tx: Tx,
  council: string,
  meeting: string,
  { name, form, current }: { readonly name: DeedName; readonly form: FormData; readonly current: string | null },
): Promise<Refusal | null> {
  if (!asking.includes(name)) return null
  await lockMeeting(tx, council, meeting)
  const ballots = await readBallots(tx, council, meeting, 'everything')
  const sent = (field: string) => String(form.get(field) ?? '')
  return whyNotByBallots(name, { ballots, current, item: sent('punkt'), basis: sent('grunnlag') })
}
