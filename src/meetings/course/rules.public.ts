import { closedDuring } from '../doors/rules.ts'
import type { Course } from './rules.ts'

/**
 * What the public may know of the course: nothing of items that they do not see, nothing that was said, moved or entered
 * behind closed doors, and no reason why a member stepped aside. That the doors are closed, and on which basis, is public;
 * for a hidden item the closing names no item.
 */
export function asPublic(course: Course, visible: ReadonlySet<string>): Course {
  const seen = ({ agendaItem }: { readonly agendaItem: string }) => visible.has(agendaItem)
  const inTheOpen = (agendaItem: string, at: Temporal.Instant) =>
    visible.has(agendaItem) && !closedDuring(course.doors, agendaItem, at)
  return {
    ...course,
    treatments: course.treatments.filter(seen),
    current: course.current && visible.has(course.current) ? course.current : null,
    findings: course.findings.filter(({ agendaItem }) => !agendaItem || visible.has(agendaItem)),
    disqualifications: course.disqualifications
      .filter((one) => seen(one) && one.outcome)
      .map((one) => ({ ...one, reason: '' })),
    doors: course.doors.map((one) => (seen(one) ? one : { ...one, agendaItem: '' })),
    speakers: course.speakers.filter(({ agendaItem, beganAt, askedAt }) => inTheOpen(agendaItem, beganAt ?? askedAt)),
    proposals: course.proposals.filter(({ agendaItem, movedAt }) => inTheOpen(agendaItem, movedAt)),
    votingOrders: course.votingOrders.filter(seen),
    remarks: course.remarks.filter(({ agendaItem, at }) => inTheOpen(agendaItem, at)),
    listed: new Set([...course.listed].filter((one) => visible.has(one))),
    withoutPapers: new Set([...course.withoutPapers].filter((one) => visible.has(one))),
  }
}
