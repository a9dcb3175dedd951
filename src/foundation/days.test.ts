import { describe, expect, test } from 'vitest'
import { day } from '../test/day.ts'
import { briefDay, endsBeforeItBegins, hours, includes, monthName, overlap, type Period } from './days.ts'

const period = (from?: string, to?: string): Period => ({ from: from ? day(from) : null, to: to ? day(to) : null })

describe('a period', () => {
  test.each([
    ['its first day', '2024-01-01', true],
    ['its last day', '2024-12-31', true],
    ['not the day before', '2023-12-31', false],
    ['not the day after', '2025-01-01', false],
  ])('holds %s', (_name, text, holds) => {
    expect(includes(period('2024-01-01', '2024-12-31'), day(text))).toBe(holds)
  })

  test('without a beginning or an end holds every day', () => {
    expect(includes(period(), day('1814-05-17'))).toBe(true)
  })

  test('may be one day long, and not shorter', () => {
    expect(endsBeforeItBegins(period('2024-01-01', '2024-01-01'))).toBe(false)
    expect(endsBeforeItBegins(period('2024-01-02', '2024-01-01'))).toBe(true)
    expect(endsBeforeItBegins(period('2024-01-02'))).toBe(false)
  })
})

describe('two periods', () => {
  test.each([
    ['meet on the last day of one', period('2023-01-01', '2024-01-01'), period('2024-01-01'), true],
    ['do not meet when one follows the other', period('2023-01-01', '2023-12-31'), period('2024-01-01'), false],
    ['always meet when both are open', period('2024-01-01'), period('2030-01-01'), true],
    ['meet when nobody knows since when', period(undefined, '2024-01-01'), period('2023-01-01', '2023-02-01'), true],
  ])('%s', (_name, one, other, meet) => {
    expect(overlap(one, other)).toBe(meet)
    expect(overlap(other, one)).toBe(meet)
  })
})

test('the hours of a meeting are told as far as they are known', () => {
  expect(hours({ starts: '09:30', ends: '14:00' }, 'nb')).toBe('kl. 09.30–14.00')
  expect(hours({ starts: '09:30', ends: null }, 'nn')).toBe('kl. 09.30')
  expect(hours({ starts: '09:30', ends: '14:00' }, 'en')).toBe('09:30–14:00')
  expect(hours({ starts: null, ends: '14:00' }, 'nb')).toBe('')
})

test('a brief day has its year only when it is another one', () => {
  expect(briefDay(day('2024-11-26'), day('2024-12-12'), 'nb')).toBe('26. nov.')
  expect(briefDay(day('2023-11-26'), day('2024-12-12'), 'nb')).toBe('26. nov. 2023')
  expect(monthName(day('2024-11-26'), 'nb')).toBe('november')
})
