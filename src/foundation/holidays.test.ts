import { describe, expect, test } from 'vitest'
import { easterSunday, isHoliday, isQuietTime, isWorkday, onOrBefore, workdaysBefore } from './holidays.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i', (year, sunday) => {
  expect(easterSunday(year).toString()).toBe(sunday)
})

describe('nobody works', () => {
  test.each([
    ['2026-01-01', 'New Year’s Day'],
    ['2026-04-02', 'Maundy Thursday'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'Labour Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-17', 'Constitution Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-12-25', 'Christmas Day'],
  ])('%s, %s', (text) => {
    expect(isHoliday(day(text))).toBe(true)
    expect(isWorkday(day(text))).toBe(false)
  })

  test('nor on a Saturday, but Christmas Eve of 2026 is a Thursday on which some do', () => {
    expect(isWorkday(day('2026-11-28'))).toBe(false)
    expect(isHoliday(day('2026-12-24'))).toBe(false)
  })
})

test('working days are counted over a holiday and a weekend', () => {
  expect(workdaysBefore(day('2026-04-07'), 1).toString()).toBe('2026-04-01')
  expect(workdaysBefore(day('2026-11-27'), -1).toString()).toBe('2026-11-30')
  expect(workdaysBefore(day('2026-11-27'), 0).toString()).toBe('2026-11-27')
})

test('a day that falls on a holiday is taken earlier', () => {
  expect(onOrBefore(day('2026-04-05')).toString()).toBe('2026-04-01')
})

test.each([
  ['2026-07-15', true],
  ['2026-12-29', true],
  ['2026-03-30', true],
  ['2026-04-08', false],
  ['2026-11-26', false],
])('%s is a time when nobody is called: %s', (text, quiet) => {
  expect(isQuietTime(day(text))).toBe(quiet)
})
