import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { type Proposing, proposedDays } from './rules.proposing.ts'
import { dutiesOf, isLate, lacksSpringMeeting, noticeDayOf, type YearFacts } from './rules.ts'
import { words } from './words.ts'

const meeting = (text: string, about: Partial<YearFacts['meetings'][number]> = {}): YearFacts['meetings'][number] => ({
  body: 'b',
  bodyName: 'Representantskapet',
  bodyKind: 'representantskap',
  noticeDays: 14,
  day: day(text),
  address: text,
  announced: false,
  cancelled: false,
  ...about,
})

const facts = (about: Partial<YearFacts> = {}): YearFacts => ({
  year: 2026,
  today: day('2026-11-24'),
  meetings: [],
  adjustments: [],
  ending: [],
  turns: [],
  municipal: [],
  ...about,
})

const lines = (about: Partial<YearFacts>) => dutiesOf(facts(about)).map((one) => `${one.day} ${one.says[0]}`)

describe('a meeting', () => {
  test('brings its back-schedule: papers, notice, the meeting', () => {
    const own = dutiesOf(facts({ meetings: [meeting('2026-12-10')] })).filter(({ at }) => at === '/moter/2026-12-10')
    expect(own.map(({ kind, day: on }) => `${on} ${kind}`)).toEqual([
      '2026-11-23 papers',
      '2026-11-26 notice',
      '2026-12-10 meeting',
    ])
  })

  test('that is moved moves its deadlines, and a notice on a Sunday goes out on the Friday before', () => {
    expect(noticeDayOf(meeting('2026-12-13')).toString()).toBe('2026-11-27')
  })

  test('of a body whose agreement is silent is called 14 days ahead as our own proposal', () => {
    const [notice] = dutiesOf(facts({ meetings: [meeting('2026-12-10', { noticeDays: null })] })).filter(
      ({ kind }) => kind === 'notice',
    )
    expect(notice?.because?.[0]).toMatch(/^14 dager før er vårt forslag/)
  })

  test('that is called off has no deadlines', () => {
    expect(lines({ meetings: [meeting('2026-12-10', { cancelled: true })] }).join()).not.toContain(
      'Representantskapet, ',
    )
  })

  test('whose papers are due and that is not announced is late', () => {
    const own = dutiesOf(facts({ meetings: [meeting('2026-12-10')] })).filter(({ at }) => at)
    const late = own.filter((one) => isLate(one, day('2026-11-24'))).map(({ kind }) => kind)
    expect(late).toEqual(['papers'])
  })
})

test('the year has the days of the law, in their order', () => {
  expect(lines({}).map((line) => line.slice(0, 10))).toEqual([
    '2026-02-22',
    '2026-02-25',
    '2026-03-31',
    '2026-05-15',
    '2026-06-30',
    '2026-09-15',
    '2026-12-31',
  ])
})

test('a plan that ends, a turn of the leadership and a municipality’s own date stand among them', () => {
  const all = lines({
    ending: ['Strategisk plan'],
    turns: [{ bodyName: 'Rådet', name: 'Vestby', day: day('2026-09-28') }],
    municipal: [{ id: '1', name: 'Moss', what: 'kommunestyret møtes', day: day('2026-12-10') }],
  })
  expect(all).toContain('2026-12-31 «Strategisk plan» går ut. Legg fram en ny plan i god tid.')
  expect(all).toContain('2026-09-28 Ledelsen av Rådet går over til Vestby')
  expect(all).toContain('2026-12-10 Moss: kommunestyret møtes')
})

test('a representantskap that meets once, in December, cannot adopt the accounts in time', () => {
  expect(lacksSpringMeeting(facts({ meetings: [meeting('2026-12-10')] }))).toBe(true)
  expect(lacksSpringMeeting(facts({ meetings: [meeting('2026-06-11'), meeting('2026-12-10')] }))).toBe(false)
  expect(lacksSpringMeeting(facts())).toBe(false)
})

describe('proposed days', () => {
  const proposing = (about: Partial<Proposing> = {}): Proposing => ({
    year: 2027,
    count: 7,
    weekday: 2,
    taken: [],
    ...about,
  })
  const proposed = (about?: Partial<Proposing>) => proposedDays(proposing(about)).map((one) => one.day.toString())

  test('are as many as asked for, in the order of the year, on the wanted weekday', () => {
    const days = proposedDays(proposing())
    expect(days).toHaveLength(7)
    expect(days.map(({ day: one }) => one.dayOfWeek)).toEqual([2, 2, 2, 2, 2, 2, 2])
    expect(proposed()).toEqual([...proposed()].sort())
  })

  test('keep what the law needs when there are only two: accounts before July, budget before the new year', () => {
    expect(proposed({ count: 2 }).map((text) => text.slice(5, 7))).toEqual(['06', '12'])
  })

  test('give way to a municipality’s own date, and say why', () => {
    const taken = [{ day: day('2027-12-07'), says: words.municipal('Moss', 'kommunestyret'), wholeWeek: false }]
    const [only] = proposedDays(proposing({ count: 1, taken }))
    expect([only?.day.toString(), only?.moved?.[0]]).toEqual(['2027-12-06', 'Moss: kommunestyret'])
  })

  test('are never twice in a week with a meeting that is planned', () => {
    const taken = [{ day: day('2027-12-09'), says: words.meeting('Rådet'), wholeWeek: true }]
    expect(proposed({ count: 1, taken })).toEqual(['2027-11-30'])
  })

  test.each([2024, 2025, 2026, 2027, 2028, 2035])(
    'of %i are working days outside Easter, July and Christmas',
    (year) => {
      const months = proposed({ year, count: 12, weekday: 4 })
      expect(new Set(months).size).toBe(12)
      expect(months.filter((text) => text.slice(5, 7) === '07' || text.slice(5) > '12-19')).toEqual([])
    },
  )
})
