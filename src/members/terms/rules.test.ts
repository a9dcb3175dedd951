import { describe, expect, test } from 'vitest'
import { citationText } from '../../law/cite.ts'
import { day } from '../../test/day.ts'
import { seatState, type Tenure, whyCannotHold, whyCannotSitTwice, whyFill } from './rules.ts'
import { words } from './words.ts'

function tenure(person: string, from: string, to?: string, left?: string): Tenure {
  return { person, from: day(from), to: to ? day(to) : null, left: left ? day(left) : null }
}

const mayor = tenure('ordfører', '2023-10-12', '2027-10-15')
const successor = tenure('ny ordfører', '2027-11-01')
const moved = tenure('varaordfører', '2023-10-12', '2027-10-15', '2025-03-31')

describe('a seat on a day', () => {
  test.each([
    ['has nobody before anyone was elected', [], '2024-12-01', 'vacant', undefined],
    ['is vacant until the elected one begins', [mayor], '2023-10-11', 'vacant', undefined],
    ['is filled from the first day', [mayor], '2023-10-12', 'filled', 'ordfører'],
    ['is filled when no last day is set', [successor], '2040-01-01', 'filled', 'ny ordfører'],
    ['is filled when the end is 91 days away', [mayor], '2027-07-16', 'filled', 'ordfører'],
    ['ends soon when the end is 90 days away', [mayor], '2027-07-17', 'ends-soon', 'ordfører'],
    ['ends soon on the last day itself', [mayor], '2027-10-15', 'ends-soon', 'ordfører'],
    ['is carried over the day after, without a successor', [mayor], '2027-10-16', 'carried-over', 'ordfører'],
    ['is carried over until the successor begins', [mayor, successor], '2027-10-31', 'carried-over', 'ordfører'],
    ['is the successor’s from the successor’s first day', [successor, mayor], '2027-11-01', 'filled', 'ny ordfører'],
    ['ends soon when the holder is about to leave', [moved], '2025-03-01', 'ends-soon', 'varaordfører'],
    ['is vacant after one who left for good: nobody carries on', [moved], '2025-04-01', 'vacant', undefined],
  ] as const)('%s', (_name, terms, on, is, holder) => {
    const state = seatState(terms, day(on))
    expect(state.is).toBe(is)
    expect(state.is === 'vacant' ? undefined : state.holder.person).toBe(holder)
  })

  test('tells who is chosen next', () => {
    expect(seatState([mayor, successor], day('2027-10-01')).next?.person).toBe('ny ordfører')
  })

  test.each([
    ['a period that ends in October', mayor, '2027-12-01', '2027-12-31'],
    [
      'a period that ends with the year is not carried over at all',
      tenure('ordfører', '2023-10-12', '2027-12-31'),
      '2028-01-01',
      '2027-12-31',
    ],
  ])('is carried over no longer than the first turn of the year: %s', (_name, term, on, until) => {
    const state = seatState([term], day(on))
    expect(state.is === 'carried-over' && state.until.toString()).toBe(until)
  })

  test.each([
    ['nobody was ever elected', [], false],
    ['the one elected has not begun', [successor], false],
    ['the holder left for good', [moved], true],
  ] as const)('is vacant, and remembers whether it was held: %s', (_name, terms, held) => {
    expect(seatState(terms, day('2026-01-01'))).toMatchObject({ is: 'vacant', held })
  })
})

test.each([
  ['member', 'representantskap', true, 'kommuneloven § 7-10 fjerde ledd'],
  ['member', 'representantskap', false, 'kommuneloven § 18-3 første ledd'],
  ['member', 'council', true, 'kommuneloven § 7-10 fjerde ledd'],
  ['member', 'council', false, 'kommuneloven § 18-3 fjerde ledd'],
  ['observer', 'representantskap', true, undefined],
] as const)('a vacant seat of %s in %s, held before: %s, is filled by %s', (kind, bodyKind, held, paragraph) => {
  const citation = whyFill({ kind, bodyKind, held })
  expect(citation && citationText(citation)).toBe(paragraph)
})

describe('a seat has one holder', () => {
  test.each([
    ['from the day after the last one’s last day', tenure('ny', '2027-10-16'), [mayor], undefined],
    ['not on the last one’s last day', tenure('ny', '2027-10-15'), [mayor], words.alreadyHeld],
    ['not beside one whose end is open', tenure('ny', '2030-01-01'), [successor], words.alreadyHeld],
    ['as soon as one has left for good', tenure('ny', '2025-04-01', '2027-10-15'), [moved], undefined],
    [
      'and not for a period that ends before it begins',
      tenure('ny', '2025-04-01', '2025-03-01'),
      [],
      words.endsBeforeItBegins,
    ],
    [
      'who cannot leave before coming',
      tenure('ny', '2025-04-01', undefined, '2025-03-01'),
      [],
      words.leftBeforeItBegan,
    ],
  ] as const)('%s', (_name, wanted, others, says) => expect(whyCannotHold(wanted, others)?.says).toBe(says))
})

test('nobody has two votes in the same body', () => {
  expect(whyCannotSitTwice(tenure('ordfører', '2026-01-01'), [mayor])?.says).toBe(words.sitsAlready)
  expect(whyCannotSitTwice(tenure('ordfører', '2027-10-16'), [mayor])).toBeNull()
})
