import { describe, expect, test } from 'vitest'
import { at, attended, came, three } from '../../test/body.ts'
import { presentAt } from '../attendance/rules.ts'
import {
  basisText,
  type ClosedDoors,
  closedByDuty,
  closedDuring,
  closingBases,
  isDuty,
  isUnderSecrecy,
  takesVote,
  whyCannotCloseDoors,
  whyCannotVoteOnClosing,
} from './rules.ts'

const closed = (more: Partial<ClosedDoors> = {}): ClosedDoors => ({
  closedDoors: 'doors',
  agendaItem: 'staff',
  legalBasis: basisText('service-matters'),
  debateClosed: false,
  closedAt: at(10),
  openedAt: null,
  ...more,
})
const inTheHall = presentAt(attended(...three), at(5))
const oneOnline = presentAt(attended(...three, came('Dag', 'd', 0, true)), at(5))

describe('closing the doors', () => {
  test('has four lawful bases that take a vote, two that the law demands and two that it allows; and one for the debate on closing', () => {
    expect(closingBases.map(isDuty)).toEqual([true, true, false, false, false])
    expect(closingBases.filter((basis) => !takesVote(basis)).map((basis) => basisText(basis))).toEqual([
      'kommuneloven § 11-5 femte ledd første punktum',
    ])
    expect(basisText('secrecy', 'forvaltningsloven § 13')).toBe(
      'kommuneloven § 11-5 andre ledd andre punktum, jf. forvaltningsloven § 13',
    )
    expect(basisText('privacy')).toBe('kommuneloven § 11-5 tredje ledd bokstav a')
  })

  test('is voted on while the public is there', () => {
    expect(whyCannotVoteOnClosing([closed()])).toMatchObject({ citation: { paragraph: '11-5', subsection: 5 } })
    expect(whyCannotVoteOnClosing([closed({ openedAt: at(20) })])).toBeNull()
  })

  test('for weighty public interests needs the paragraph of offentleglova', () => {
    expect(whyCannotCloseDoors({ basis: 'public-interests', provision: '' }, [], inTheHall)).toMatchObject({
      citation: { paragraph: '11-5', subsection: 3, letter: 'b' },
    })
    expect(
      whyCannotCloseDoors({ basis: 'public-interests', provision: 'offentleglova § 23' }, [], inTheHall),
    ).toBeNull()
  })

  test('that the law demands is refused while anyone takes part from afar; that it allows is not', () => {
    expect(whyCannotCloseDoors({ basis: 'secrecy', provision: '' }, [], oneOnline)).toMatchObject({
      citation: { paragraph: '11-7', subsection: 3 },
    })
    expect(whyCannotCloseDoors({ basis: 'privacy', provision: '' }, [], oneOnline)).toBeNull()
  })

  test('is done once, until they are opened', () => {
    expect(whyCannotCloseDoors({ basis: 'privacy', provision: '' }, [closed()], inTheHall)?.says[0]).toContain(
      'allerede lukket',
    )
    expect(
      whyCannotCloseDoors({ basis: 'privacy', provision: '' }, [closed({ openedAt: at(20) })], inTheHall),
    ).toBeNull()
  })
})

test('a case shall be considered behind closed doors when it is exempt for secrecy, not for another reason', () => {
  expect(isUnderSecrecy('offentleglova § 13 første ledd')).toBe(true)
  expect(isUnderSecrecy('offentleglova § 23 første ledd')).toBe(false)
  expect(isUnderSecrecy(null)).toBe(false)
})

test('what is said behind closed doors is what is said of that item while they are closed', () => {
  const doors = [closed({ openedAt: at(20) })]
  expect([5, 10, 19, 20].map((minutes) => closedDuring(doors, 'staff', at(minutes)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(closedDuring(doors, 'budget', at(15))).toBe(false)
  expect(closedByDuty(doors, at(15))).toBe(true)
  expect(closedByDuty([closed({ legalBasis: basisText('privacy') })], at(15))).toBe(false)
})
