import { describe, expect, test } from 'vitest'
import { day } from '../../../test/day.ts'
import { type CheckFacts, noticeChecks, whyCannotSend } from './rules.ts'

const facts: CheckFacts = {
  day: day('2024-12-20'),
  starts: '09:30',
  place: 'Moss rådhus',
  remote: false,
  announced: false,
  noticeDays: 14,
  agendaItems: 3,
  bareCases: [],
  secretCases: [],
  members: 5,
  vacant: [],
  unreachable: [],
  withoutSubstitutes: [],
}

const stateOf = (id: string, changed: Partial<CheckFacts>, today = '2024-12-01') =>
  noticeChecks({ ...facts, ...changed }, day(today)).find((one) => one.id === id)?.state

describe('a notice', () => {
  test('of a meeting where everything is in place departs from nothing', () => {
    expect(noticeChecks(facts, day('2024-12-01')).filter(({ state }) => state !== 'ok')).toEqual([])
  })

  test.each([
    ['agenda', { agendaItems: 0 }, 'cannot'],
    ['place', { place: '' }, 'cannot'],
    ['place', { place: '', remote: true }, 'ok'],
    ['hour', { starts: null }, 'departs'],
    ['papers', { bareCases: ['003/24'] }, 'departs'],
    ['members', { vacant: ['ordfører, Våler'] }, 'departs'],
    ['members', { members: 0 }, 'cannot'],
    ['addresses', { unreachable: ['ordfører i Moss'] }, 'departs'],
    ['substitutes', { withoutSubstitutes: ['Våler'] }, 'departs'],
    ['remote', { remote: true, secretCases: ['005/24'] }, 'departs'],
    ['remote', { remote: true }, 'ok'],
    ['remote', { secretCases: ['005/24'] }, undefined],
  ] as const)('%s with %j: %s', (id, changed, state) => {
    expect(stateOf(id, changed)).toBe(state)
  })

  test.each([
    ['on the last day of the body’s own period', 14, '2024-12-06', 'ok'],
    ['a day later', 14, '2024-12-07', 'departs'],
    ['a week ahead where the law alone speaks', null, '2024-12-13', 'ok'],
    ['later than that, which needs a reason and is never refused', null, '2024-12-19', 'departs'],
    ['after the meeting', null, '2024-12-21', 'cannot'],
  ] as const)('sent %s', (_, noticeDays, today, state) => {
    expect(stateOf('period', { noticeDays }, today)).toBe(state)
  })

  test('that departs goes with a reason, and not with blanks', () => {
    const checks = noticeChecks({ ...facts, bareCases: ['003/24'] }, day('2024-12-01'))
    expect(whyCannotSend(checks, { papers: '  ' })).not.toBeNull()
    expect(whyCannotSend(checks, { papers: 'Kommer i tillegg' })).toBeNull()
  })

  test('that cannot be sent goes with no reason at all', () => {
    const checks = noticeChecks({ ...facts, place: '' }, day('2024-12-01'))
    expect(whyCannotSend(checks, { place: 'Vi finner et sted' })?.citation?.paragraph).toBe('11-5')
  })
})
