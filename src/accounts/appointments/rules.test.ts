import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { isHeldOn, whyCannotAppoint, whyCannotLeave, whyCannotUndo } from './rules.ts'
import { words } from './words.ts'

const secretary = { role: 'secretary', from: day('2024-01-01'), to: day('2024-12-31') }

describe('an appointment', () => {
  test.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('is held on %s: %s', (text, held) => expect(isHeldOn(secretary, day(text))).toBe(held))

  test('is to an office that the council has, from a day to a later one', () => {
    const roles = ['secretary', 'finance']
    expect(whyCannotAppoint(secretary, roles)).toBeNull()
    expect(whyCannotAppoint({ ...secretary, role: 'administrator' }, roles)?.says).toBe(words.notHere)
    expect(whyCannotAppoint({ ...secretary, to: day('2023-01-01') }, roles)?.says).toBe(words.endsBeforeItBegins)
  })

  test('that has begun is not undone', () => {
    expect(whyCannotUndo(secretary, day('2024-06-01'))?.says).toBe(words.hasBegun)
    expect(whyCannotUndo(secretary, day('2024-01-01'))).toBeNull()
  })
})

describe('the last secretary', () => {
  const today = day('2024-06-01')
  test('cannot leave before another has come', () => {
    const ended = { ...secretary, to: day('2024-05-31') }
    expect(whyCannotLeave([secretary], [ended], 'secretary', today)?.says).toBe(words.nobodyLeft)
    expect(whyCannotLeave([secretary], [ended, secretary], 'secretary', today)).toBeNull()
  })
  test('does not hinder a council that has none yet', () => {
    expect(whyCannotLeave([], [{ ...secretary, role: 'finance' }], 'secretary', today)).toBeNull()
  })
})
