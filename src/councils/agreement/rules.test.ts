import { describe, expect, test } from 'vitest'
import { citationText } from '../../law/cite.ts'
import { clauseKinds, listedKinds } from './clauses.ts'
import {
  type AgreementFacts,
  checkClauses,
  inForceOn,
  missingClauses,
  procedureOfChange,
  sharesAddUp,
  whyCannotAgree,
  whyCannotShareSo,
} from './rules.ts'
import { words } from './words.ts'

const moss = { participant: 'moss', name: 'Moss' }
const raade = { participant: 'råde', name: 'Råde' }
const facts = (more: Partial<AgreementFacts> = {}): AgreementFacts => ({
  kinds: [],
  speaksOfArchives: false,
  participants: [moss, raade],
  shares: [],
  ...more,
})
const half = { numerator: 1, denominator: 2 }
const third = { numerator: 1, denominator: 3 }

describe('what the agreement must settle', () => {
  test('is eight things, each by its letter', () => {
    expect(checkClauses(facts()).map(({ letter, kind }) => `${letter} ${kind}`)).toEqual([
      'a name',
      'b legal-person',
      'c seats',
      'd matter',
      'e authority',
      'f shares',
      'g withdrawal',
      'h dissolution',
    ])
    expect(missingClauses(facts())).toHaveLength(8)
    expect(citationText(missingClauses(facts())[7]!.citation)).toBe('kommuneloven § 18-4 fjerde ledd bokstav h')
  })

  test('lacks nothing when each has its clause', () => {
    expect(missingClauses(facts({ kinds: [...listedKinds, 'purpose'], speaksOfArchives: true }))).toEqual([])
  })

  test.each([
    ['says how, and who keeps the archives', ['dissolution'], true, 'settled', undefined],
    ['says how, but nothing of the archives', ['dissolution'], false, 'incomplete', true],
    ['speaks of the archives elsewhere only', [], true, 'missing', undefined],
  ] as const)('dissolution: %s', (_name, kinds, speaksOfArchives, state, archivesUnsaid) => {
    const check = checkClauses(facts({ kinds, speaksOfArchives })).at(-1)
    expect(check).toMatchObject({ letter: 'h', state, citation: { paragraph: '18-4', subsection: 4, letter: 'h' } })
    expect(check?.archivesUnsaid).toBe(archivesUnsaid)
  })

  test('a purpose settles none of them', () => {
    expect(missingClauses(facts({ kinds: ['purpose', 'notice', 'contribution'] }))).toHaveLength(8)
  })

  test.each([
    ['seats for everyone', [3, 2], null, 'settled', []],
    ['seats for one only', [3, null], null, 'incomplete', ['Råde']],
    ['no seats', [null, null], null, 'missing', []],
  ] as const)('%s', (_name, [ofMoss, ofRaade], share, state, without) => {
    const shares = [
      { ...moss, seats: ofMoss, share },
      { ...raade, seats: ofRaade, share },
    ]
    const check = checkClauses(facts({ shares })).find(({ kind }) => kind === 'seats')
    expect(check).toMatchObject({ state, without })
  })

  test('shares that are not the whole settle nothing', () => {
    const of = (share: typeof half) =>
      checkClauses(
        facts({
          shares: [
            { ...moss, seats: null, share: half },
            { ...raade, seats: null, share },
          ],
        }),
      ).find(({ kind }) => kind === 'shares')?.state
    expect(of(half)).toBe('settled')
    expect(of(third)).toBe('incomplete')
  })
})

describe('shares', () => {
  test.each([
    ['three thirds', [third, third, third], true],
    [
      '60,8 % and 39,2 %',
      [
        { numerator: 608, denominator: 1000 },
        { numerator: 392, denominator: 1000 },
      ],
      true,
    ],
    ['33,3 % three times', [1, 2, 3].map(() => ({ numerator: 333, denominator: 1000 })), false],
    ['more than the whole', [half, half, third], false],
    ['none at all', [], true],
  ])('%s', (_name, shares, whole) => expect(sharesAddUp(shares).whole).toBe(whole))

  test('that are not the whole are refused with their sum and the paragraph', () => {
    const refusal = whyCannotShareSo([
      { participant: 'moss', seats: 1, share: half },
      { participant: 'råde', seats: 1, share: third },
    ])
    expect(refusal?.says[0]).toContain('5/6')
    expect(refusal?.citation).toMatchObject({ paragraph: '18-2', subsection: 1 })
  })

  test('and a participant without a seat is refused', () => {
    expect(whyCannotShareSo([{ participant: 'moss', seats: 0, share: null }])?.says).toBe(words.noSeat)
  })
})

describe('who changes a clause', () => {
  test.each(listedKinds)('%s: every municipal council', (kind) => {
    expect(procedureOfChange(kind, { otherChangesBy: 'representantskap', majority: half }).by).toBe(
      'every-municipal-council',
    )
  })

  test.each(clauseKinds.filter((kind) => !(listedKinds as readonly string[]).includes(kind)))(
    '%s: the representantskap by two thirds',
    (kind) =>
      expect(procedureOfChange(kind)).toMatchObject({
        by: 'representantskap',
        majority: { numerator: 2, denominator: 3 },
        agreed: false,
        citation: { paragraph: '18-4', subsection: 3 },
      }),
  )

  test('unless the agreement says another majority', () => {
    const agreed = { otherChangesBy: 'representantskap', majority: { numerator: 3, denominator: 4 } } as const
    expect(procedureOfChange('notice', agreed)).toMatchObject({ majority: { numerator: 3 }, agreed: true })
  })

  test('or leaves it to the municipal councils', () => {
    const agreed = { otherChangesBy: 'municipal-councils', majority: null } as const
    expect(procedureOfChange('notice', agreed)).toMatchObject({ by: 'every-municipal-council' })
  })
})

describe('the version that counts', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  const first = { name: 'first', day: day('2017-01-01'), inForceFrom: null, inForceTo: day('2021-02-08') }
  const second = { name: 'second', day: day('2021-02-09'), inForceFrom: null, inForceTo: null }
  const third = { name: 'third', day: day('2024-11-01'), inForceFrom: day('2025-01-01'), inForceTo: null }
  test.each([
    ['2016-12-31', undefined],
    ['2021-02-08', 'first'],
    ['2021-02-09', 'second'],
    ['2024-12-31', 'second'],
    ['2025-01-01', 'third'],
  ])('on %s is the %s', (on, name) => expect(inForceOn([third, first, second], day(on))?.name).toBe(name))
})

test('a majority is a part of the votes, and not more than all', () => {
  const agreed = (numerator: number, denominator: number) =>
    whyCannotAgree({
      day: null,
      inForceFrom: null,
      inForceTo: null,
      otherChangesBy: 'representantskap',
      majority: { numerator, denominator },
    })
  expect(agreed(3, 4)).toBeNull()
  expect(agreed(4, 3)?.says).toBe(words.noMajority)
})
