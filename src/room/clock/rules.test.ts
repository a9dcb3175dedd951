import { expect, test } from 'vitest'
import { instantAt } from '../../foundation/days.ts'
import { plannedTimes } from '../../meetings/agenda/times/rules.ts'
import { minutesBehind, secondsOn } from './rules.ts'

const day = Temporal.PlainDate.from('2024-12-12')
const at = (clock: string) => instantAt(day, clock)

const items = ['åpning', 'budsjett', 'eventuelt'].map((agendaItem, index) => ({
  agendaItem,
  parent: null,
  position: index + 1,
  starts: null,
  minutes: 15,
}))
const planned = { day, items, times: plannedTimes(items, '09:30') }

const up = (agendaItem: string, from: string, until?: string) => ({
  treatment: from,
  agendaItem,
  beganAt: at(from),
  endedAt: until ? at(until) : null,
})
const pause = (from: string, until?: string) => ({
  recess: from,
  beganAt: at(from),
  resumesAt: null,
  endedAt: until ? at(until) : null,
})
const course = (treatments: ReturnType<typeof up>[], recesses: ReturnType<typeof pause>[] = []) => ({
  openedAt: at('09:30'),
  treatments,
  recesses,
  current: treatments.find(({ endedAt }) => !endedAt)?.agendaItem ?? null,
})

test('an item that came back counts the time of both times, and not the recess between', () => {
  const held = course([up('budsjett', '09:45', '09:50'), up('budsjett', '10:00')], [pause('10:02', '10:05')])
  expect(secondsOn(held, 'budsjett', at('10:10'))).toBe((5 + 10 - 3) * 60)
})

test('a recess that goes on stands still on the clock', () => {
  const held = course([up('budsjett', '09:45')], [pause('09:50')])
  expect(secondsOn(held, 'budsjett', at('10:30'))).toBe(5 * 60)
})

test.each([
  ['an item that began on time is on time', [up('åpning', '09:30', '09:45'), up('budsjett', '09:45')], '09:50', 0],
  ['one that began four minutes early is four ahead', [up('budsjett', '09:41')], '09:50', -4],
  ['one that has taken more than its time is behind by what it takes', [up('budsjett', '09:45')], '10:07', 7],
  ['between two items the next one counts', [up('åpning', '09:30', '09:40')], '09:42', -3],
  ['a meeting that is open and has not begun on anything is measured by its first item', [], '09:36', 6],
] as const)('%s', (_sentence, treatments, now, minutes) => {
  expect(minutesBehind(planned, course([...treatments]), at(now))).toBe(minutes)
})

test('nobody is behind a plan that tells no times, or before the meeting has begun', () => {
  const untimed = { ...planned, times: plannedTimes(items, null) }
  expect(minutesBehind(untimed, course([up('budsjett', '09:45')]), at('10:00'))).toBeUndefined()
  expect(minutesBehind(planned, { ...course([]), openedAt: null }, at('10:00'))).toBeUndefined()
})
