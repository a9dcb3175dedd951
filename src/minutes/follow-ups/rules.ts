import { type Day, isBefore } from '../../foundation/days.ts'
import { byAnalogy, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Decisions are carried out without undue delay; in a council it is the secretariat that sees to it. */
export const carriedOut = byAnalogy(cite('kommuneloven', '13-1', 4))

export interface Duty {
  readonly due: Day | null
  readonly doneAt: Temporal.Instant | null
}

export type FollowUpState = 'done' | 'overdue' | 'open'

export function stateOf({ due, doneAt }: Duty, today: Day): FollowUpState {
  if (doneAt) return 'done'
  return due && isBefore(due, today) ? 'overdue' : 'open'
}

/** What it came to is what the next meeting asks. */
export const whyCannotFinish = ({ doneAt }: Duty, outcome: string): Refusal | null => {
  if (doneAt) return refuse(words.alreadyDone)
  return outcome ? null : refuse(words.sayTheOutcome)
}

interface Next {
  readonly meeting: string
  readonly body: string
  readonly day: Day
}

/** The body that decided hears what came of it: its next meeting. Undefined when none is planned. */
export const nextMeetingOf = (meetings: readonly Next[], body: string, today: Day): Next | undefined =>
  meetings.find((one) => one.body === body && !isBefore(one.day, today))
