import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { type Count, votesIn } from '../counting/rules.ts'
import { needsChair } from '../result/rules.ts'
import { type BallotForm, isCounted, isElection, isNamed, type Method } from '../rules.ts'
import { words } from '../words.ts'

const castingVote = cite('kommuneloven', '11-9', 2)

interface ClosingFacts {
  readonly form: BallotForm
  readonly method: Method
  readonly choices: readonly { readonly choice: number }[]
  readonly entitled: number
  /** What has been counted, by name or by hands. */
  readonly counts: readonly Count[]
  /** How the meeting chair voted; null when it is not known. */
  readonly chairChoice: number | null
  /** By acclamation: what nobody spoke against. */
  readonly acclaimed: number | null
}

/**
 * Members' own votes close only when the meeting chair has voted, whatever they come to: to ask for it only at a tie would
 * tell that there is one.
 */
export function whyCannotClose(facts: ClosingFacts): Refusal | null {
  const { method, form, counts, choices, entitled, chairChoice, acclaimed } = facts
  if (method === 'acclamation')
    return choices.some(({ choice }) => choice === acclaimed) ? null : refuse(words.notWithoutChoice)
  if (isNamed(method) && !votesIn(counts)) return refuse(words.nobodyHasVoted)
  if (isNamed(method) && !isElection(form) && chairChoice === null) return refuse(words.chairHasNotVoted, castingVote)
  if (isCounted(method) && counts.length < choices.length) return refuse(words.countsMissing)
  if (votesIn(counts) > entitled) return refuse(words.tooMany(votesIn(counts), entitled))
  if (needsChair({ form, counts }) && !counts.some(({ choice }) => choice === chairChoice))
    return refuse(words.tieNeedsChair, castingVote)
  return null
}

/** `meetingIsClosed`: what was decided in a meeting that is over stands until it is opened again. */
export function whyCannotAnnul(annulled: boolean, reason: string, meetingIsClosed: boolean): Refusal | null {
  if (annulled) return refuse(words.annulledAlready)
  if (!reason.trim()) return refuse(words.annulledReason)
  return meetingIsClosed ? refuse(words.meetingIsClosed) : null
}
