import { longDay, timeOf } from '../../foundation/days.ts'
import { speak } from '../../foundation/words.ts'
import { electorsAt, membersOf } from '../../meetings/attendance/rules.ts'
import type { Chair } from '../../meetings/chair/rules.ts'
import type { MinutesContent } from '../content.ts'
import { words } from '../sentences/words.ts'
import { attendanceOf, beganAt } from './attendance.ts'
import { findingsOf } from './course.ts'
import { type MinutesFacts, proseOf } from './facts.ts'
import { itemsOf } from './items.ts'

/** The møtebok as it follows from the record. `open`: what everyone may read (§ 11-4 second sentence). */
export function assemble(facts: MinutesFacts, { open }: { readonly open: boolean }): MinutesContent {
  const { meeting, course, language } = facts
  return {
    version: 1,
    language,
    open,
    council: facts.council,
    meeting: {
      meeting: meeting.meeting,
      address: meeting.address,
      body: meeting.body,
      bodyName: meeting.bodyName,
      day: `${meeting.day}`,
      place: meeting.place,
      remote: meeting.remote,
      starts: meeting.starts,
      openedAt: course.openedAt ? `${course.openedAt}` : null,
      closedAt: course.closedAt ? `${course.closedAt}` : null,
      members: membersOf(facts.attendance),
    },
    said: openingSaid(facts),
    closing: closingSaid(facts),
    chairs: course.chairs.map(({ name, chosenAs, at }) => ({ name, chosenAs, at: `${at}` })),
    attendance: attendanceOf(facts, open),
    findings: findingsOf(facts, null),
    recesses: course.recesses.map(({ beganAt: from, endedAt: to }) => ({ from: `${from}`, to: to ? `${to}` : null })),
    approvals: approvalsOf(facts),
    items: itemsOf(facts, open),
    prose: proseOf(facts, null, false),
    exemptProse: open ? '' : proseOf(facts, null, true),
  }
}

function openingSaid(facts: MinutesFacts): string[] {
  const { meeting, course, attendance, language } = facts
  const t = speak(words, language)
  const clock = (at: Temporal.Instant) => timeOf(at, language)
  const begins = beganAt(facts)
  const present = begins ? electorsAt(attendance, new Set(), begins).length : 0
  const opened = meeting.remote && !meeting.place ? t.openedRemote : t.opened
  return [
    course.openedAt ? opened(clock(course.openedAt), meeting.place) : '',
    begins ? t.presentWhenOpened(present, membersOf(attendance)) : '',
    ...course.chairs.map((chair, at) => chairSaid(chair, at, facts)),
  ].filter(Boolean)
}

function closingSaid({ course, language }: MinutesFacts): string[] {
  const t = speak(words, language)
  const clock = (at: Temporal.Instant) => timeOf(at, language)
  return [
    ...course.recesses.flatMap(({ beganAt: from, endedAt: to }) => (to ? [t.recess(clock(from), clock(to))] : [])),
    course.closedAt ? t.closed(clock(course.closedAt)) : '',
  ].filter(Boolean)
}

function chairSaid({ name, chosenAs, at }: Chair, index: number, { language }: MinutesFacts): string {
  const t = speak(words, language)
  const as = { leader: t.leader, 'deputy-leader': t.deputyLeader, elected: t.electedChair }[chosenAs]
  return index ? t.ledFrom(timeOf(at, language), name, as) : t.ledBy(name, as)
}

const approvalsOf = ({ approvals, language }: MinutesFacts) =>
  approvals.map(({ outcome, correction, day, address }) => {
    const t = speak(words, language)
    const held = longDay(day, language)
    return { address, said: outcome === 'approved' ? t.approved(held) : t.corrected(held, correction) }
  })
