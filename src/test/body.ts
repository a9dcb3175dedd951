import type { Attendance, Place, PresenceRow, Someone } from '../meetings/attendance/rules.ts'
import type { Course } from '../meetings/course/rules.ts'
import type { Registration } from '../meetings/presence/rules.ts'
import type { Meeting } from '../meetings/store.ts'
import { day } from './day.ts'

/** Minutes after half past nine, Norwegian time, on the day of the meeting. */
export const at = (minutes: number) => Temporal.Instant.from('2024-12-12T08:30:00Z').add({ minutes })

const names = ['Anne', 'Berit', 'Carl', 'Dag', 'vara', 'vara fra Råde', 'observatør', 'gjest'] as const
export const people = new Map<string, Someone>(names.map((name) => [name, { person: name, name, party: null }]))

const place = (seat: string, holder: string | null, participantName = 'Moss'): Place => ({
  seat,
  kind: 'member',
  label: '',
  position: 1,
  participant: participantName,
  participantName,
  colour: 1,
  maySpeak: true,
  mayPropose: true,
  holder: holder ? people.get(holder)! : null,
})

/**
 * A body of five members, in memory: Anne leads, Berit is deputy leader, place e is vacant, and all are from Moss but Dag,
 * who is from Råde. The observer may speak and not propose.
 */
export const body: Attendance = {
  places: [
    place('a', 'Anne'),
    place('b', 'Berit'),
    place('c', 'Carl'),
    place('e', null),
    place('d', 'Dag', 'Råde'),
    { ...place('o', 'observatør'), kind: 'observer', mayPropose: false },
  ],
  rows: [],
  calls: [],
  people,
  listed: new Map([
    ['Moss', ['vara']],
    ['Råde', ['vara fra Råde']],
  ]),
  leader: 'Anne',
  deputyLeader: 'Berit',
}

export const came = (person: string, seat: string | null, minutes = 0, remote = false): Registration => ({
  person,
  seat,
  kind: 'arrived',
  remote,
  at: at(minutes),
})

export const left = (person: string, minutes: number): Registration => ({
  person,
  seat: null,
  kind: 'left',
  remote: false,
  at: at(minutes),
})

let made = 0
export const row = (wanted: Registration, corrects: string | null = null, isVoid = false): PresenceRow => ({
  ...wanted,
  presence: `row ${++made}`,
  corrects,
  void: isVoid,
  registeredAt: wanted.at,
  registeredBy: null,
})

export const attended = (...wanted: Registration[]): Attendance => ({ ...body, rows: wanted.map((one) => row(one)) })

/** Anne, Berit and Carl from the beginning. */
export const three = [came('Anne', 'a'), came('Berit', 'b'), came('Carl', 'c')]

/** A meeting that is announced and has not begun. */
export const unopened: Course = {
  meeting: {
    meeting: 'meeting',
    day: day('2024-12-12'),
    remote: false,
    announcedAt: at(-20_000),
    cancelledAt: null,
  },
  openedAt: null,
  closedAt: null,
  chair: null,
  chairs: [],
  treatments: [],
  current: null,
  recess: null,
  recesses: [],
  findings: [],
  disqualifications: [],
  doors: [],
  speakers: [],
  proposals: [],
  votingOrders: [],
  remarks: [],
  listed: new Set(),
  withoutPapers: new Set(),
}

/** The meeting of that body, opened at 0 and closed two hours later. */
export const heldMeeting: Meeting = {
  meeting: 'meeting',
  body: 'body',
  bodyName: 'Representantskapet',
  noticeDays: null,
  address: '2024-12-12',
  day: day('2024-12-12'),
  starts: '09:30',
  ends: null,
  place: 'Moss rådhus',
  remote: false,
  announcedAt: at(-20_000),
  cancelledAt: null,
  openedAt: at(0),
  closedAt: at(120),
}
