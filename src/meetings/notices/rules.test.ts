import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { isMoved, latenessOf, type NoticeContent } from './content.ts'
import { asFailure, type CheckFacts, isOver, nextKind, noticeChecks, whyCannotSend } from './rules.ts'

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

const content: NoticeContent = {
  bodyName: 'Representantskapet',
  day: '2024-12-20',
  starts: '09:30',
  ends: null,
  place: 'Moss',
  remote: false,
  items: [],
  papers: [{ document: 'a', belongsTo: 'b', title: 'Notat', sha256: '1', open: true }],
}
const nothing = { newItems: [], goneItems: [], newPapers: [], changedPapers: [], changedTexts: [] }
const something = { ...nothing, newPapers: content.papers }

describe('the next version', () => {
  test.each([
    ['nothing was sent', undefined, undefined, false, 'notice'],
    ['nothing has changed', 'notice', nothing, false, null],
    ['there is a new paper', 'notice', something, false, 'supplement'],
    ['the meeting is moved', 'supplement', something, true, 'change'],
    ['a cancelled meeting is held after all', 'cancellation', nothing, false, 'change'],
  ] as const)('when %s', (_, last, difference, moved, kind) => {
    expect(nextKind(last && { kind: last }, difference, moved)).toBe(kind)
  })

  test('a change is one of time or place', () => {
    expect(isMoved(content, { ...content, place: 'Råde' })).toBe(true)
    expect(isMoved(content, { ...content, papers: [] })).toBe(false)
  })

  test.each([
    ['the one sent', 'a', '1', null],
    ['another edition of it', 'a', '2', 'changed'],
    ['one that was not there', 'c', '1', 'late'],
  ])('a paper that is %s', (_, document, sha256, lateness) => {
    expect(latenessOf(content, { document, sha256 })).toBe(lateness)
  })
})

test.each([
  [{ code: 'EAUTH', responseCode: 535 }, 'sign-in'],
  [{ code: 'EENVELOPE', responseCode: 550 }, 'refused'],
  [{ code: 'EMESSAGE', responseCode: 451 }, 'later'],
  [{ code: 'ESOCKET' }, 'unreachable'],
  [{}, 'other'],
])('what the mail server says %j becomes %s', (error, failure) => {
  expect(asFailure(error)).toBe(failure)
})

test('a link works through the day of the meeting, and not after it is closed', () => {
  const meeting = { day: day('2024-12-20'), cancelledAt: null, closedAt: null }
  expect(isOver(meeting, day('2024-12-20'))).toBe(false)
  expect(isOver(meeting, day('2024-12-21'))).toBe(true)
  expect(isOver({ ...meeting, closedAt: 'now' }, day('2024-12-20'))).toBe(true)
})
