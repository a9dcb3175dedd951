import { describe, expect, test } from 'vitest'
import { day } from '../test/day.ts'
import { exemptions, whyCannotRestrict } from './access/rules.ts'
import { words as accessWords } from './access/words.ts'
import { whyCannotRecordDecision } from './decisions/rules.ts'
import { words as decisionWords } from './decisions/words.ts'
import { asCaseNumber, caseAddress, caseNumberText, missingNumbers, nextNumber } from './numbers/rules.ts'
import { whyCannotRegister } from './rules.ts'
import { type CaseFacts, caseState, currentStep, whatNow } from './state/rules.ts'

describe('a case number', () => {
  test.each([
    ['003/24', '003/24', '003-24'],
    ['3/2024', '003/24', '003-24'],
    ['003-24', '003/24', '003-24'],
    ['PS 14/25', 'PS 014/25', 'ps-014-25'],
    ['ps-014-25', 'PS 014/25', 'ps-014-25'],
    ['Ås 7/25', 'ÅS 007/25', 'ås-007-25'],
    ['12/1998', '012/1998', '012-1998'],
    ['1234/24', '1234/24', '1234-24'],
  ])('«%s» is written %s and found at %s', (written, text, address) => {
    const number = asCaseNumber(written)!
    expect(caseNumberText(number)).toBe(text)
    expect(caseAddress(number)).toBe(address)
    expect(asCaseNumber(address)).toEqual(number)
  })

  test.each(['', '003', '000/24', '3/24/1', '003/2', '003/1066', 'LANGE 3/24', '../24', '3/24; drop'])(
    '«%s» is none',
    (written) => expect(asCaseNumber(written)).toBeUndefined(),
  )

  test('the next is one more than the highest, also when one was skipped', () => {
    expect(nextNumber([2, 3, 4])).toBe(5)
    expect(nextNumber([])).toBe(1)
  })

  test('what was skipped is told', () => {
    expect(missingNumbers([2, 3, 6])).toEqual([1, 4, 5])
    expect(missingNumbers([])).toEqual([])
  })
})

describe('an exemption from public access', () => {
  const laidBeforeElected = true
  test('needs its paragraph, since the main rule is access', () => {
    expect(whyCannotRestrict({ access: 'exempt', laidBeforeElected })).toMatchObject({
      says: accessWords.basisMissing,
      citation: { act: 'offentleglova', paragraph: '3' },
    })
  })

  test.each([
    ['offentleglova § 13 første ledd', null],
    ['offentleglova § 21', null],
    ['offentleglova § 99', accessWords.basisUnknown],
    ['offentleglova § 14 første ledd', accessWords.notInternal],
    ['offentleglova § 15 andre ledd', accessWords.notInternal],
    ['offentleglova § 15 tredje ledd', accessWords.notInternal],
  ])('%s for a case', (legalBasis, says) => {
    expect(whyCannotRestrict({ access: 'exempt', legalBasis, laidBeforeElected })?.says ?? null).toBe(says)
  })

  test('an internal note that is not laid before elected members may be exempt as such', () => {
    const legalBasis = 'offentleglova § 14 første ledd'
    expect(whyCannotRestrict({ access: 'exempt', legalBasis, laidBeforeElected: false })).toBeNull()
  })

  test('what is public has none', () => {
    const legalBasis = 'offentleglova § 13 første ledd'
    expect(whyCannotRestrict({ access: 'public', legalBasis, laidBeforeElected })?.says).toBe(
      accessWords.basisWithoutExemption,
    )
  })

  test('each paragraph is offered once', () => {
    const cited = exemptions.map(({ citation }) => `${citation.paragraph}/${citation.subsection}`)
    expect(new Set(cited).size).toBe(cited.length)
  })
})

test('two cases cannot have the same number', () => {
  const number = { series: '', year: 2024, number: 3 }
  expect(whyCannotRegister({ number, access: 'public', legalBasis: null }, true)?.says[0]).toContain('003/24')
  expect(whyCannotRegister({ number, access: 'public', legalBasis: null }, false)).toBeNull()
})

test('nothing is decided on a day that has not been', () => {
  expect(whyCannotRecordDecision(day('2024-12-12'), day('2024-12-11'))?.says).toBe(decisionWords.notYet)
  expect(whyCannotRecordDecision(day('2024-12-12'), day('2024-12-12'))).toBeNull()
})

describe('where a case stands', () => {
  const treated = (held: string, state: 'announced' | 'under-way' | 'held' | 'cancelled') =>
    ({ day: day(held), bodyName: 'Representantskapet', address: held, state }) as const
  const decided = (held: string, result: 'adopted' | 'postponed' | 'noted') =>
    ({ day: day(held), bodyName: 'Representantskapet', result }) as const

  const cases: readonly (readonly [
    name: string,
    today: string,
    facts: Omit<CaseFacts, 'today'>,
    state: string,
    next: readonly string[],
  ])[] = [
    [
      'registered only',
      '2024-12-01',
      { treatments: [], decisions: [] },
      'Saken venter på et møte.',
      ['Saken venter på et møte.'],
    ],
    [
      'on an agenda ahead',
      '2024-12-01',
      { treatments: [treated('2024-12-12', 'announced')], decisions: [] },
      'Representantskapet behandler saken 12. desember 2024.',
      ['Representantskapet behandler saken 12. desember 2024.'],
    ],
    [
      'the meeting is over and nobody has said how it went',
      '2024-12-20',
      { treatments: [treated('2024-12-12', 'held')], decisions: [] },
      'Saken sto på sakslisten til Representantskapet 12. desember 2024. Utfallet er ikke registrert.',
      ['Utfallet kommer når sekretæren har registrert det.'],
    ],
    [
      'the meeting was cancelled',
      '2024-12-01',
      { treatments: [treated('2024-12-12', 'cancelled')], decisions: [] },
      'Saken venter på et møte.',
      ['Møtet 12. desember 2024 er avlyst. Saken må opp i et nytt møte.'],
    ],
    [
      'decided a week ago',
      '2024-12-19',
      { treatments: [treated('2024-12-12', 'held')], decisions: [decided('2024-12-12', 'adopted')] },
      'Representantskapet gjorde vedtak i saken 12. desember 2024.',
      [
        'Er vedtaket endelig, kan tre eller flere medlemmer av representantskapet sammen kreve at departementet kontrollerer om det er lovlig. Kravet settes fram for Representantskapet senest 2. januar 2025.',
      ],
    ],
    [
      'decided long ago',
      '2025-03-01',
      { treatments: [treated('2024-12-12', 'held')], decisions: [decided('2024-12-12', 'adopted')] },
      'Representantskapet gjorde vedtak i saken 12. desember 2024.',
      ['Ingenting mer er planlagt i saken.'],
    ],
    [
      'postponed, with a new meeting',
      '2024-12-19',
      {
        treatments: [treated('2024-12-12', 'held'), treated('2025-01-20', 'announced')],
        decisions: [decided('2024-12-12', 'postponed')],
      },
      'Representantskapet utsatte saken 12. desember 2024.',
      ['Representantskapet behandler saken 20. januar 2025.'],
    ],
    [
      'postponed, without a new meeting',
      '2024-12-19',
      { treatments: [treated('2024-12-12', 'held')], decisions: [decided('2024-12-12', 'postponed')] },
      'Representantskapet utsatte saken 12. desember 2024.',
      ['Saken kommer opp igjen i et senere møte.'],
    ],
  ]
  test.each(cases)('%s', (_name, today, facts, state, next) => {
    const now = { ...facts, today: day(today) }
    expect(caseState(now)[0]).toBe(state)
    expect(whatNow(now).map(({ says }) => says[0])).toEqual(next)
  })

  test('never more than three lines', () => {
    const treatments = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'].map((one) => treated(one, 'announced'))
    expect(whatNow({ treatments, decisions: [], today: day('2024-12-01') })).toHaveLength(3)
  })

  test('the current step is the nearest meeting ahead, the latest when none is, and none once it is settled', () => {
    const [held, ahead] = [treated('2024-12-12', 'held'), treated('2025-01-20', 'announced')]
    const today = day('2024-12-19')
    expect(currentStep({ treatments: [held, ahead], decisions: [], today })).toBe(ahead)
    expect(currentStep({ treatments: [held], decisions: [], today })).toBe(held)
    expect(currentStep({ treatments: [held], decisions: [decided('2024-12-12', 'adopted')], today })).toBeUndefined()
    const now = treated('2024-12-19', 'under-way')
    expect(currentStep({ treatments: [now], decisions: [], today })).toBe(now)
    expect(currentStep({ treatments: [now], decisions: [decided('2024-12-19', 'adopted')], today })).toBeUndefined()
  })
})
