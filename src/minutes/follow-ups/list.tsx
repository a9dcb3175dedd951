import { shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Tag, type Tone } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { type FollowUpState, stateOf } from './rules.ts'
import type { FollowUp } from './store.ts'
import { stateWords, words } from './words.ts'

const tones: Readonly<Record<FollowUpState, Tone>> = { done: 'good', overdue: 'bad', open: 'calm' }

/** What is done because of one decision, for everyone: by role and municipality, never by name. */
export function FollowUpList({ visit, followUps }: { visit: Visit; followUps: readonly FollowUp[] }) {
  const t = speak(words, visit.language)
  if (!followUps.length) return null
  return (
    <ul aria-label={t.followUp}>
      {followUps.map((one) => (
        <li key={one.followUp}>
          {one.text} <FollowUpTag visit={visit} followUp={one} /> <span class="muted">{whoAndWhen(visit, one)}</span>
          {one.outcome ? <p>{one.outcome}</p> : null}
        </li>
      ))}
    </ul>
  )
}

export function FollowUpTag({ visit, followUp }: { visit: Visit; followUp: FollowUp }) {
  const state = stateOf(followUp, visit.today)
  return <Tag tone={tones[state]}>{say(stateWords[state], visit.language)}</Tag>
}

export function whoAndWhen(visit: Visit, { owner, participantName, due, doneAt }: FollowUp): string {
  const t = speak(words, visit.language)
  const when = due && !doneAt ? t.dueOn(shortDay(due, visit.language)) : ''
  return [owner, participantName, when].filter(Boolean).join('. ')
}
