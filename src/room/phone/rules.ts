import { type Attendance, presentAt, type Sitting } from '../../meetings/attendance/rules.ts'
import type { Course } from '../../meetings/course/rules.ts'
import { type Speaker, speaking, waiting } from '../../meetings/speakers/rules.ts'

/** Whether and where the reader sits at that moment. */
export const sittingOf = (attendance: Attendance, person: string, at: Temporal.Instant): Sitting | undefined =>
  presentAt(attendance, at).find((one) => one.person === person)

export type Turn =
  | { readonly is: 'speaking'; readonly speaker: Speaker }
  /** `place` counts from 1 among those who wait. */
  | { readonly is: 'waiting'; readonly speaker: Speaker; readonly place: number }

/** Where a person stands on the list of the item that is up; more than once when there are several errands. */
export function turnsOf({ speakers, current }: Pick<Course, 'speakers' | 'current'>, person: string): Turn[] {
  const now = speaking(speakers)
  const list = current ? waiting(speakers, current) : []
  return [
    ...(now?.person === person ? [{ is: 'speaking', speaker: now } as const] : []),
    ...list.flatMap((speaker, index) =>
      speaker.person === person ? [{ is: 'waiting', speaker, place: index + 1 } as const] : [],
    ),
  ]
}
