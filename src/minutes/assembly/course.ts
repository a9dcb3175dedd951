import { timeOf } from '../../foundation/days.ts'
import { capitalised, listed } from '../../foundation/sentences.ts'
import { speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { electorsAt, membersOf, standing } from '../../meetings/attendance/rules.ts'
import type { Disqualification } from '../../meetings/disqualification/rules.ts'
import type { MinutesDisqualification, MinutesFinding } from '../content.ts'
import { disqualificationSaid, doorsSaid, findingSaid } from '../sentences/course.ts'
import type { Span } from '../sentences/time.ts'
import { words } from '../sentences/words.ts'
import type { MinutesFacts } from './facts.ts'
import { isConsidered } from './items-named.ts'
import { municipalityOf } from './municipality.ts'
import { behindClosedDoors, doorsOf } from './openness.ts'

interface Told {
  readonly at: Temporal.Instant
  readonly says: readonly string[]
}

/** What happened under the item that is no proposal and no ballot, in the order of time. */
export function courseOf(facts: MinutesFacts, item: AgendaItem, open: boolean): string[] {
  const { agendaItem } = item
  const { course, language } = facts
  const told: Told[] = [
    ...comingsDuring(facts, agendaItem),
    ...findingsOf(facts, agendaItem).map(({ at, said }) => ({ at: Temporal.Instant.from(at), says: [said] })),
    ...ofItem(course.disqualifications, agendaItem).map((one) => ({
      at: one.raisedAt,
      says: disqualificationSaid(one, substituteFor(facts, one), open, language),
    })),
    ...doorsOf(facts, agendaItem).map((one) => ({ at: one.closedAt, says: doorsSaid(one, language) })),
  ]
  return [
    ...(isConsidered(item) ? presentSaid(facts, agendaItem) : []),
    ...told.sort((one, other) => Temporal.Instant.compare(one.at, other.at)).flatMap(({ says }) => says),
    ...spokeSaid(facts, agendaItem, open),
  ].filter(Boolean)
}

const ofItem = <T extends { readonly agendaItem: string | null }>(all: readonly T[], agendaItem: string | null): T[] =>
  all.filter((one) => one.agendaItem === agendaItem)

function presentSaid(facts: MinutesFacts, agendaItem: string): string[] {
  const { attendance, course, language } = facts
  const first = ofItem(course.treatments, agendaItem)[0]
  if (!first) return []
  const present = electorsAt(attendance, steppedAside(facts, agendaItem), first.beganAt).length
  return [speak(words, language).presentHere(present, membersOf(attendance))]
}

const steppedAside = ({ course }: MinutesFacts, agendaItem: string): ReadonlySet<string> =>
  new Set(
    ofItem(course.disqualifications, agendaItem)
      .filter(({ outcome }) => outcome === 'steps-aside')
      .map(({ person }) => person),
  )

/** Who came or went while the item was up, of those who have a place. */
function comingsDuring(facts: MinutesFacts, agendaItem: string): Told[] {
  const { attendance, course, language } = facts
  const t = speak(words, language)
  const aside = steppedAside(facts, agendaItem)
  const spans: Span[] = ofItem(course.treatments, agendaItem).map(({ beganAt: from, endedAt: until }) => ({
    from,
    until,
  }))
  return standing(attendance.rows)
    .filter(({ seat, person, at }) => seat !== null && !aside.has(person) && spans.some((span) => within(span, at)))
    .map(({ person, kind, at }) => {
      const name = attendance.people.get(person)?.name ?? ''
      const clock = timeOf(at, language)
      return { at, says: [capitalised(kind === 'left' ? t.tookLeave(name, clock) : t.tookSeat(name, clock))] }
    })
}

/** Not at the very moment when it was taken up or done with. */
const within = ({ from, until }: Span, at: Temporal.Instant) =>
  Temporal.Instant.compare(from, at) < 0 && (!until || Temporal.Instant.compare(at, until) < 0)

function spokeSaid(facts: MinutesFacts, agendaItem: string, open: boolean): string[] {
  const { course, language } = facts
  const names = ofItem(course.speakers, agendaItem)
    .filter(({ beganAt }) => beganAt && !(open && behindClosedDoors(facts, beganAt)))
    .map(({ name }) => name)
  return names.length ? [speak(words, language).spoke(listed([...new Set(names)], language))] : []
}

export const findingsOf = ({ course, language }: MinutesFacts, agendaItem: string | null): MinutesFinding[] =>
  ofItem(course.findings, agendaItem).flatMap(({ kind, remark, at }) => {
    const said = findingSaid({ kind, remark }, language)
    return said ? [{ kind, remark, at: `${at}`, said }] : []
  })

export const disqualificationsOf = (
  facts: MinutesFacts,
  agendaItem: string,
  open: boolean,
): MinutesDisqualification[] =>
  ofItem(facts.course.disqualifications, agendaItem).map((one) => {
    const substitute = substituteFor(facts, one)
    return {
      name: one.name,
      participantName: municipalityOf(facts, one.person),
      kind: one.kind,
      raised: one.raised,
      reason: open ? '' : one.reason,
      legalBasis: one.legalBasis,
      outcome: one.outcome,
      substitute,
      said: disqualificationSaid(one, substitute, open, facts.language),
    }
  })

/** Who was called to the place for this item alone, and sat down in it. */
function substituteFor({ attendance }: MinutesFacts, { agendaItem, seat }: Disqualification): string | null {
  const call = attendance.calls.find(
    (one) => one.agendaItem === agendaItem && one.seat === seat && !one.passedOver && !one.withdrawnAt,
  )
  const came = call && attendance.rows.some((row) => row.person === call.person && row.seat === seat)
  return (came && attendance.people.get(call.person)?.name) || null
}
