import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { isMoved, latenessOf, type NoticeContent } from './content.ts'
import { isOver, nextKind } from './rules.ts'

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

test('a link works through the day of the meeting, and not after it is closed', () => {
  const meeting = { day: day('2024-12-20'), closedAt: null }
  expect(isOver(meeting, day('2024-12-20'))).toBe(false)
  expect(isOver(meeting, day('2024-12-21'))).toBe(true)
  expect(isOver({ ...meeting, closedAt: 'now' }, day('2024-12-20'))).toBe(true)
})
