import { expect, test } from 'vitest'
import type { Attendance, Place, PresenceRow } from '../../meetings/attendance/rules.ts'
import { rollOf } from './rules.ts'

const at = (clock: string) => Temporal.Instant.from(`2024-12-12T${clock}:00+01:00`)
const someone = (person: string) => ({ person, name: person, party: null })

const place = (seat: string, holder: string | null, participant = 'Moss'): Place => ({
  seat,
  kind: 'member',
  label: seat,
  position: 1,
  participant,
  participantName: participant,
  colour: 1,
  maySpeak: true,
  mayPropose: true,
  holder: holder ? someone(holder) : null,
})

const row = (presence: string, about: Partial<PresenceRow>): PresenceRow => ({
  presence,
  seat: 'plass 1',
  person: 'ordfører',
  kind: 'arrived',
  remote: false,
  at: at('09:30'),
  corrects: null,
  void: false,
  registeredAt: at('09:30'),
  registeredBy: null,
  ...about,
})

const attendance = (about: Partial<Attendance> = {}): Attendance => ({
  places: [place('plass 1', 'ordfører'), place('plass 2', 'varaordfører'), place('plass 3', null, 'Råde')],
  rows: [],
  calls: [],
  people: new Map(['ordfører', 'varaordfører', 'første vara', 'andre vara'].map((one) => [one, someone(one)])),
  listed: new Map([['Moss', ['første vara', 'andre vara']]]),
  leader: null,
  deputyLeader: null,
  ...about,
})

const called = {
  substituteCall: 'kall',
  seat: 'plass 1',
  person: 'andre vara',
  agendaItem: null,
  calledAt: at('08:00'),
  passedOver: null,
  withdrawnAt: null,
}

const first = (given: Attendance) => rollOf(given, at('10:00'))[0]!.places[0]!

test('the holder of a place is expected in it, and the substitutes of the municipality may take it', () => {
  expect(first(attendance()).expected?.name).toBe('ordfører')
  expect(first(attendance()).candidates.map(({ name }) => name)).toEqual(['ordfører', 'første vara', 'andre vara'])
})

test('a substitute who is called is expected in the member’s stead, until the call is withdrawn', () => {
  expect(first(attendance({ calls: [called] })).expected?.name).toBe('andre vara')
  const withdrawn = { ...called, withdrawnAt: at('09:00') }
  expect(first(attendance({ calls: [withdrawn] })).expected?.name).toBe('ordfører')
})

test('one who sits somewhere is nobody’s candidate, and a place that is taken has none', () => {
  const rows = [row('kom', { person: 'første vara', seat: 'plass 2' })]
  const [taken, other] = [rollOf(attendance({ rows }), at('10:00'))[0]!.places[1]!, first(attendance({ rows }))]
  expect(taken.sitting?.substituteFor).toBe('varaordfører')
  expect(taken.candidates).toEqual([])
  expect(other.candidates.map(({ name }) => name)).toEqual(['ordfører', 'andre vara'])
})

test('one who has left is shown with when, and may come back', () => {
  const rows = [row('kom', {}), row('gikk', { kind: 'left', at: at('09:42') })]
  expect(`${first(attendance({ rows })).leftAt}`).toBe(`${at('09:42')}`)
  expect(first(attendance({ rows })).expected?.name).toBe('ordfører')
})

test('each municipality counts its own, vacant places too', () => {
  const groups = rollOf(attendance({ rows: [row('kom', {})] }), at('10:00'))
  expect(groups.map(({ name, present, places }) => [name, present, places.length])).toEqual([
    ['Moss', 1, 2],
    ['Råde', 0, 1],
  ])
  expect(groups[1]!.places[0]!.expected).toBeUndefined()
})
