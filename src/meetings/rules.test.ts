import { describe, expect, test } from 'vitest'
import { day } from '../test/day.ts'
import {
  asTree,
  type Branch,
  type Direction,
  insertedAt,
  mayMove,
  moved,
  type Placed,
  whyCannotStandUnder,
} from './agenda/rules.ts'
import { plannedTimes } from './agenda/times/rules.ts'
import { calendarText, escaped } from './calendar/rules.ts'
import {
  derivedState,
  noticeMargin,
  whyCannotAnnounce,
  whyCannotCancel,
  whyCannotLast,
  whyCannotRemove,
  whyCannotWithdraw,
} from './rules.ts'
import { words } from './words.ts'

const then = Temporal.Instant.from('2024-12-01T12:00:00Z')
const planned = { day: day('2024-12-12'), announcedAt: null, cancelledAt: null }

describe('the state of a meeting', () => {
  test.each([
    ['2024-12-01', planned, 'planned'],
    ['2024-12-01', { ...planned, announcedAt: then }, 'announced'],
    ['2024-12-12', { ...planned, announcedAt: then }, 'announced'],
    ['2024-12-13', { ...planned, announcedAt: then }, 'held'],
    ['2024-12-13', planned, 'held'],
    ['2024-12-01', { ...planned, announcedAt: then, cancelledAt: then }, 'cancelled'],
    ['2024-12-13', { ...planned, announcedAt: then, cancelledAt: then }, 'cancelled'],
    ['2024-12-12', { ...planned, announcedAt: then, openedAt: then }, 'under-way'],
    ['2024-12-13', { ...planned, announcedAt: then, openedAt: then }, 'under-way'],
    ['2024-12-12', { ...planned, announcedAt: then, openedAt: then, closedAt: then }, 'held'],
  ])('on %s: %o is %s', (today, meeting, state) => expect(derivedState(meeting, day(today))).toBe(state))
})

describe('announcing a meeting', () => {
  const today = day('2024-12-01')
  const ready = { ...planned, place: 'Moss rådhus', remote: false, agendaItems: 3 }
  test('is possible when it has an agenda and a place', () => expect(whyCannotAnnounce(ready, today)).toBeNull())

  test.each([
    ['the agenda is empty', { ...ready, agendaItems: 0 }, words.agendaEmpty, '11-3'],
    ['nobody knows where it is', { ...ready, place: '' }, words.placeMissing, undefined],
    ['it is announced', { ...ready, announcedAt: then }, words.alreadyAnnounced, undefined],
    ['it is cancelled', { ...ready, cancelledAt: then }, words.isCancelled, undefined],
  ])('is refused when %s', (_why, meeting, says, paragraph) => {
    const refusal = whyCannotAnnounce(meeting, today)
    expect(refusal?.says).toBe(says)
    expect(refusal?.citation?.paragraph).toBe(paragraph)
  })

  test('a remote meeting has no place', () =>
    expect(whyCannotAnnounce({ ...ready, place: '', remote: true }, today)).toBeNull())

  test('a meeting that is over can be made public although nobody wrote down where it was', () =>
    expect(whyCannotAnnounce({ ...ready, place: '' }, day('2025-01-01'))).toBeNull())
})

test('an announced meeting is called off, never removed', () => {
  expect(whyCannotRemove({ announcedAt: then })?.says).toBe(words.cancelInstead)
  expect(whyCannotRemove({ announcedAt: null })).toBeNull()
  expect(whyCannotCancel({ ...planned, announcedAt: then }, day('2024-12-12'))).toBeNull()
  expect(whyCannotCancel({ ...planned, announcedAt: then }, day('2024-12-13'))?.says).toBe(words.alreadyHeld)
  const opened = { ...planned, announcedAt: then, openedAt: then }
  expect(whyCannotCancel(opened, day('2024-12-12'))?.says).toBe(words.isUnderWay)
  expect(whyCannotCancel({ ...opened, closedAt: then }, day('2024-12-12'))?.says).toBe(words.alreadyHeld)
})

test('what a body has met about stays in the open', () => {
  expect(whyCannotWithdraw({ openedAt: then })?.says).toBe(words.openedAlready)
  expect(whyCannotWithdraw({ openedAt: null })).toBeNull()
})

test.each([
  [{ starts: null, ends: null }, null],
  [{ starts: '09:00', ends: null }, null],
  [{ starts: '09:00', ends: '14:00' }, null],
  [{ starts: '09:00', ends: '09:00' }, words.endsBeforeItStarts],
  [{ starts: null, ends: '14:00' }, words.endsWithoutStart],
])('hours %o', (hours, says) => expect(whyCannotLast(hours)?.says ?? null).toBe(says))

test('the notice period is counted in days before the meeting', () => {
  expect(noticeMargin(day('2024-12-12'), 7, day('2024-12-01'))).toBe(4)
  expect(noticeMargin(day('2024-12-12'), 14, day('2024-12-01'))).toBe(-3)
})

/** `a` and `b` stand outermost, `c` and `d` under `b`, `e` last. */
const agenda: readonly Placed[] = [
  { agendaItem: 'a', parent: null, position: 1 },
  { agendaItem: 'b', parent: null, position: 2 },
  { agendaItem: 'c', parent: 'b', position: 3 },
  { agendaItem: 'd', parent: 'b', position: 4 },
  { agendaItem: 'e', parent: null, position: 5 },
]

/** «a b(c d) e» */
const shape = (branches: readonly Branch<Placed>[]): string =>
  branches.map(({ item, items }) => item.agendaItem + (items.length ? `(${shape(items)})` : '')).join(' ')

describe('the order of an agenda', () => {
  test.each<readonly [string, Direction, string]>([
    ['b', 'up', 'b(c d) a e'],
    ['b', 'down', 'a e b(c d)'],
    ['d', 'up', 'a b(d c) e'],
    ['c', 'out', 'a b(d) c e'],
    ['e', 'in', 'a b(c d e)'],
    ['d', 'in', 'a b(c(d)) e'],
    ['b', 'in', 'a(b(c d)) e'],
  ])('%s %s: %s', (item, direction, expected) => {
    const after = moved(agenda, item, direction)
    expect(Array.isArray(after) && shape(asTree(after))).toBe(expected)
    expect(Array.isArray(after) && after.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
  })

  test.each<readonly [string, Direction]>([
    ['a', 'up'],
    ['e', 'down'],
    ['d', 'down'],
    ['a', 'in'],
    ['c', 'in'],
    ['a', 'out'],
    ['x', 'up'],
  ])('%s cannot move %s', (item, direction) => expect(mayMove(agenda, item, direction)).toBe(false))

  test('has three levels and no more', () => {
    const deep = moved(agenda, 'd', 'in') as Placed[]
    const fourth = [...deep, { agendaItem: 'f', parent: 'c', position: 4.5 }]
    expect(mayMove(fourth, 'f', 'in')).toBe(false)
    expect(mayMove(fourth, 'b', 'in')).toBe(false)
  })

  test('takes no new item where it would be a fourth level, or under one of another meeting', () => {
    const deep = [...(moved(agenda, 'd', 'in') as Placed[])]
    expect(whyCannotStandUnder(deep, 'c')).toBeNull()
    expect(whyCannotStandUnder(deep, 'd')?.refused).toBe(true)
    expect(whyCannotStandUnder(deep, 'x')?.refused).toBe(true)
    expect(whyCannotStandUnder(deep, null)).toBeNull()
  })

  test('a new item takes its place among those with the same parent', () => {
    const item = { agendaItem: 'n', parent: 'b', position: 0 }
    expect(shape(asTree(insertedAt(agenda, item)))).toBe('a b(c d n) e')
    expect(shape(asTree(insertedAt(agenda, item, 1)))).toBe('a b(n c d) e')
    expect(shape(asTree(insertedAt(agenda, { ...item, parent: null }, 2)))).toBe('a n b(c d) e')
  })

  test('what stands under an item that is not shown, is not shown', () => {
    expect(shape(asTree(agenda.filter(({ agendaItem }) => agendaItem !== 'b')))).toBe('a e')
  })
})

describe('the planned times', () => {
  const timed = (minutes: Readonly<Record<string, number>>, starts: Readonly<Record<string, string>> = {}) =>
    agenda.map((one) => ({
      ...one,
      minutes: minutes[one.agendaItem] ?? null,
      starts: starts[one.agendaItem] ?? null,
    }))

  test('run from the start of the meeting, item by item', () => {
    const { at, ends } = plannedTimes(timed({ a: 15, c: 20, d: 30, e: 45 }), '09:30')
    expect(Object.fromEntries(at)).toEqual({ a: '09:30', b: '09:45', c: '09:45', d: '10:05', e: '10:35' })
    expect(ends).toBe('11:20')
  })

  test('stop where the minutes are not known, until an item has a time of its own', () => {
    const { at, ends } = plannedTimes(timed({ c: 20, d: 30, e: 45 }, { e: '12:00' }), '09:30')
    expect(Object.fromEntries(at)).toEqual({ a: '09:30', e: '12:00' })
    expect(ends).toBe('12:45')
  })

  test('do not betray an item that is not shown', () => {
    const { at, ends, complete } = plannedTimes(timed({ a: 15, c: 20, d: 30, e: 45 }), '09:30', (item) => item !== 'c')
    expect(Object.fromEntries(at)).toEqual({ a: '09:30', b: '09:45' })
    expect(ends).toBeUndefined()
    expect(complete).toBe(false)
  })

  test('are not made up when nobody knows when the meeting starts', () => {
    expect(plannedTimes(timed({ a: 15 }), null).at.size).toBe(0)
  })
})

describe('the calendar file', () => {
  const event = {
    uid: 'x@localhost',
    stamp: then,
    summary: 'Representantskapet, Mosseregionen',
    day: day('2024-12-12'),
    starts: '09:30',
    ends: '14:00',
    location: 'Moss rådhus; inngang B, 2. etasje',
    description: 'Åpning\nSak 003/24 Budsjett',
    url: 'http://localhost/mosseregionen/moter/2024-12-12',
    cancelled: false,
  }
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

  test('tells Norwegian time in UTC, winter and summer', () => {
    expect(lines(calendarText(event))).toContain('DTSTART:20241212T083000Z')
    expect(lines(calendarText(event))).toContain('DTEND:20241212T130000Z')
    expect(lines(calendarText({ ...event, day: day('2025-06-12') }))).toContain('DTSTART:20250612T073000Z')
  })

  test('lasts the whole day when nobody knows the time', () => {
    const text = lines(calendarText({ ...event, starts: null, ends: null }))
    expect(text).toContain('DTSTART;VALUE=DATE:20241212')
    expect(text).toContain('DTEND;VALUE=DATE:20241213')
  })

  test('no title can end its line and begin a property of its own', () => {
    const text = calendarText({ ...event, summary: 'Møte\r\nATTENDEE:mailto:a@b.no', description: 'a\u2028b\rc' })
    expect(text).not.toMatch(/^ATTENDEE/m)
    expect(lines(text)).toContain('SUMMARY:Møte\\nATTENDEE:mailto:a@b.no')
  })

  test('marks that mean something are escaped', () => {
    expect(escaped('a;b,c\\d')).toBe('a\\;b\\,c\\\\d')
  })

  test('lines are at most 75 octets, and come back whole', () => {
    const summary = 'Åpning av møtet på Høyskolen i Østfold '.repeat(5).trim()
    const text = calendarText({ ...event, summary })
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines(text)).toContain(`SUMMARY:${summary}`)
  })

  test('a cancelled meeting says so', () => {
    expect(lines(calendarText({ ...event, cancelled: true }))).toContain('STATUS:CANCELLED')
  })
})
