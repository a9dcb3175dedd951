import { Progress } from '../foundation/layout/progress.tsx'
import { type Language, speak } from '../foundation/words.ts'
import type { Ballot } from './ballot.ts'
import { words } from './part-words.ts'
import { isCounted, isNamed } from './rules.ts'

interface BallotProgressProps {
  readonly ballot: Ballot
  readonly language: Language
}

/** How many have voted, and nothing else: the same for everyone, the desk too. */
export function BallotProgress({ ballot, language }: BallotProgressProps) {
  const t = speak(words, language)
  const said = progressSaid(ballot, language)
  return (
    <div class="ballot-progress" role="status">
      <Progress label={t.inProgress} value={ballot.voted} max={ballot.electors.length} text={said} />
    </div>
  )
}

/** «19 av 24 har stemt» */
export function progressSaid({ method, voted, electors }: Ballot, language: Language): string {
  const t = speak(words, language)
  if (isNamed(method)) return t.haveVoted(voted, electors.length)
  return isCounted(method) && voted ? t.isCounted(voted, electors.length) : t.canVote(electors.length)
}
