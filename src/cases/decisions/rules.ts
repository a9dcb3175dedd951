import type { Day } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

const inMeetings = cite('kommuneloven', '11-2', 1)

export const results = ['adopted', 'noted', 'rejected', 'postponed', 'elected'] as const
export type Result = (typeof results)[number]

/** A decision is made in a meeting, so its day cannot lie ahead. */
export const whyCannotRecordDecision = (day: Day, today: Day): Refusal | null =>
  Temporal.PlainDate.compare(day, today) > 0 ? refuse(words.notYet, inMeetings) : null

/** Noting and postponing settle nothing. */
export const settles = (result: Result): boolean => result !== 'noted' && result !== 'postponed'
