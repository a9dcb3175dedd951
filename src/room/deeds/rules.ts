import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Attendance } from '../../meetings/attendance/rules.ts'
import type { Course } from '../../meetings/course/rules.ts'
import { words } from './words.ts'

type Facts = {
  readonly course: Pick<Course, 'chair'>
  readonly attendance: Pick<Attendance, 'leader' | 'deputyLeader'>
}

/** Who conducts the meeting: whoever leads it, and before anyone does, those whose office it is. */
export const conducts = (person: string, { course, attendance }: Facts): boolean =>
  course.chair ? course.chair.person === person : [attendance.leader, attendance.deputyLeader].includes(person)

export const whyCannotConduct = (person: string, isSecretary: boolean, facts: Facts): Refusal | null =>
  isSecretary || conducts(person, facts) ? null : refuse(words.onlyTheChair)

interface Owned {
  readonly person: string | null
}

/** A member takes back what is the member's own. */
export const whyNotOwn = (person: string, thing: Owned | undefined): Refusal | null =>
  thing?.person === person ? null : refuse(words.notYours)
