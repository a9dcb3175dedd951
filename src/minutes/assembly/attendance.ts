import { capitalised } from '../../foundation/sentences.ts'
import { say, speak } from '../../foundation/words.ts'
import { type Interval, intervals, nameOfPlace, type Place } from '../../meetings/attendance/rules.ts'
import type { Absent, Attended, MinutesAttendance } from '../content/attendance.ts'
import { comingsAndGoings, type Taken } from '../sentences/attendance.ts'
import { words } from '../sentences/words.ts'
import type { MinutesFacts } from './facts.ts'
import { isConsidered, nameOf } from './items-named.ts'
import { exemptItems } from './openness.ts'

/** When being absent begins to be worth a sentence: when the roll had been called; else at the opening. */
export function beganAt({ course }: Pick<MinutesFacts, 'course'>): Temporal.Instant | null {
  const rollCalled = course.findings.find(({ kind }) => kind === 'roll-called' || kind === 'convened')
  return rollCalled?.at ?? course.openedAt
}

/** Parties stand in the open version only where the law asks for them: where a vote was divided. */
export function attendanceOf(facts: MinutesFacts, open: boolean): MinutesAttendance {
  const { places } = facts.attendance
  const stays = Map.groupBy(intervals(facts.attendance), ({ person, seat }) => `${seat ?? ''} ${person}`)
  const order = new Map(places.map(({ seat }, at) => [seat, at]))
  const rank = ([first]: readonly Interval[]) => (first?.seat ? (order.get(first.seat) ?? order.size) : order.size + 1)
  const taken = takenOf(facts, open)
  const met = [...stays.values()]
    .sort((one, other) => rank(one) - rank(other))
    .map((own) => attendedOf(facts, own as [Interval], taken))
    .map((one) => (open ? { ...one, party: '' } : one))
  const absent = places
    .flatMap((place) => absentOf(facts, place, [...stays.values()].flat()))
    .map((one) => (open ? { ...one, party: '' } : one))
  const vacant = places.filter(({ kind, holder }) => kind === 'member' && !holder).map(nameOfPlace)
  return { met, absent, vacant }
}

function takenOf({ agenda, course, language }: MinutesFacts, open: boolean): Taken[] {
  const hidden = open ? exemptItems(agenda) : new Set<string>()
  return agenda
    .filter((item) => isConsidered(item) && !hidden.has(item.agendaItem))
    .map((item) => ({
      name: nameOf(item, language),
      spans: course.treatments
        .filter(({ agendaItem }) => agendaItem === item.agendaItem)
        .map(({ beganAt: from, endedAt: until }) => ({ from, until })),
    }))
}

type Stays = readonly [Interval, ...Interval[]]

function attendedOf(facts: MinutesFacts, stays: Stays, items: readonly Taken[]): Attended {
  const { attendance, course, language } = facts
  const [{ person, seat }] = stays
  const place = attendance.places.find((one) => one.seat === seat)
  const own = place?.holder?.person === person
  const name = attendance.people.get(person)?.name ?? ''
  const substituteFor = place && !own ? nameOfPlace(place) : null
  const begins = beganAt(facts)
  const wandering = begins ? comingsAndGoings({ name, stays, begins, ends: course.closedAt, items }, language) : []
  const t = speak(words, language)
  return {
    name,
    party: place?.kind === 'member' ? (attendance.people.get(person)?.party ?? '') : '',
    participantName: place?.participantName ?? '',
    as: !place ? 'attendee' : place.kind === 'observer' ? 'observer' : own ? 'member' : 'substitute',
    label: place?.label ?? '',
    substituteFor,
    intervals: stays.map(({ from, until, remote }) => ({ from: `${from}`, to: until ? `${until}` : null, remote })),
    whole: wandering.length === 0,
    said: [
      substituteFor ? t.metFor(name, substituteFor) : '',
      stays.some(({ remote }) => remote) ? say(words.remote(name), language) : '',
      ...wandering,
    ]
      .filter(Boolean)
      .map(capitalised),
  }
}

/** A member whose place was never taken by the member; never why. */
function absentOf({ attendance, course }: MinutesFacts, place: Place, stays: readonly Interval[]): Absent[] {
  const { holder } = place
  if (place.kind !== 'member' || !holder || !course.openedAt) return []
  const there = stays.filter(({ seat }) => seat === place.seat)
  if (there.some(({ person }) => person === holder.person)) return []
  const substitute = there.map(({ person }) => attendance.people.get(person)?.name ?? '').find(Boolean) ?? null
  const { participantName, label } = place
  return [{ name: holder.name, party: holder.party ?? '', participantName, label, substitute }]
}
