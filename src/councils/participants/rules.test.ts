import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import {
  gapsIn,
  isOrganisationNumber,
  takesPartOn,
  whyCannotLeaveOut,
  whyCannotTakePart,
  wrongNumbers,
} from './rules.ts'
import { words } from './words.ts'

describe('an organisation number', () => {
  test.each([
    ['974760673', true],
    ['974760674', false],
    ['97476067', false],
    ['97476067a', false],
  ])('%s is %s', (number, holds) => expect(isOrganisationNumber(number)).toBe(holds))
})

test('a municipality that leaves before it came is refused', () => {
  const participation = {
    number: '3103',
    from: Temporal.PlainDate.from('2024-01-01'),
    to: Temporal.PlainDate.from('2023-12-31'),
  }
  expect(whyCannotTakePart(participation)?.says).toBe(words.endsBeforeItBegins)
})

test('a council of one municipality is none, and the paragraph says so', () => {
  expect(whyCannotLeaveOut(1)).toMatchObject({
    says: words.tooFew,
    citation: { act: 'kommuneloven', paragraph: '18-1' },
  })
  expect(whyCannotLeaveOut(2)).toBeNull()
})

const moss = (from: string | null, to: string | null) => ({
  number: '3103',
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
})

describe('a municipality takes part once at a time', () => {
  test.each([
    ['not beside itself', moss('2022-01-01', null), moss('2021-02-09', null), words.takesPartAlready],
    ['not when nobody wrote down since when', moss('2022-01-01', null), moss(null, null), words.takesPartAlready],
    ['again after it has left', moss('2024-01-01', null), moss('2021-02-09', '2022-12-31'), undefined],
    ['beside another', { ...moss('2022-01-01', null), number: '3112' }, moss('2021-02-09', null), undefined],
  ])('%s', (_name, { number, from, to }, other, says) =>
    expect(whyCannotTakePart({ number, from: from ?? undefined, to: to ?? undefined }, [other])?.says).toBe(says),
  )
})

test('days between leaving and coming back are shown', () => {
  const gap = gapsIn([moss('2024-01-01', null), moss('2021-02-09', '2022-12-31')])[0]
  expect(`${gap?.from} ${gap?.to}`).toBe('2023-01-01 2023-12-31')
  expect(gapsIn([moss('2023-01-01', null), moss('2021-02-09', '2022-12-31')])).toEqual([])
})

test('a municipality takes part through its last day', () => {
  expect(takesPartOn(moss('2021-02-09', '2022-12-31'), day('2022-12-31'))).toBe(true)
  expect(takesPartOn(moss('2021-02-09', '2022-12-31'), day('2023-01-01'))).toBe(false)
  expect(takesPartOn(moss(null, null), day('1950-01-01'))).toBe(true)
})

describe('a number beside the official list', () => {
  const list = (name: string) => (name === 'Moss' ? [{ number: '3103', since: '2024-01-01' }] : [])
  const named = (name: string, number: string, to: string | null = null) => ({
    ...moss('2015-01-01', to),
    name,
    number,
  })
  test.each([
    ['is right', named('Moss', '3103'), []],
    ['is another’s', named('Moss', '3104'), [['3103']]],
    ['is not held against one who left before the list began', named('Moss', '0104', '2019-12-31'), []],
    ['is not held against a county or a former municipality', named('Rygge', '0136'), []],
  ])('%s', (_name, participant, numbers) =>
    expect(wrongNumbers([participant], list).map((one) => one.numbers)).toEqual(numbers),
  )
})
