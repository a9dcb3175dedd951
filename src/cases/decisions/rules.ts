import { type Day, isAfter } from '../../foundation/days.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export const results = ['adopted', 'noted', 'rejected', 'postponed', 'elected'] as const
export type Result = (typeof results)[number]

/** What has not happened is not registered. Not the law's rule: urgent cases may be decided in writing (§ 11-8). */
export const whyCannotRecordDecision = (day: Day, today: Day): Refusal | null =>
  isAfter(day, today) ? refuse(words.notYet) : null

/** Noting and postponing settle nothing. */
export const settles = (result: Result): boolean => result !== 'noted' && result !== 'postponed'
