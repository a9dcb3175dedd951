import { describe, expect, test } from 'vitest'
import { at, attended, body, came, left, three } from '../../test/body.ts'
import {
  bases,
  type Disqualification,
  electorsAbout,
  electorsOf,
  quorumOf,
  steppedAside,
  whyCannotRaise,
  whyCannotSettle,
} from './rules.ts'

const about = (person: string, seat: string, more: Partial<Disqualification> = {}): Disqualification => ({
  disqualification: `about ${person}`,
  agendaItem: 'budget',
  seat,
  person,
  name: person,
  kind: 'disqualified',
  raised: 'by-the-member',
  reason: '',
  legalBasis: '',
  raisedAt: at(1),
  decidedAt: null,
  outcome: null,
  ...more,
})
const aside = { outcome: 'steps-aside', decidedAt: at(2), legalBasis: 'kommuneloven § 11-10 første ledd' } as const
const everyone = attended(...three, came('Dag', 'd'))
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

describe('who decides whether a member may take part', () => {
  test('are the others', () =>
    expect(names(electorsAbout(everyone, [about('Anne', 'a')], about('Anne', 'a'), at(5)))).toEqual([
      'Berit',
      'Carl',
      'Dag',
    ]))

  test('are none of several who are in question in the same case', () => {
    const five = attended(...three, came('Dag', 'd'), came('vara', 'e'))
    const all = [about('Anne', 'a'), about('Berit', 'b')]
    expect(names(electorsAbout(five, all, all[0]!, at(5)))).toEqual(['Carl', 'vara', 'Dag'])
  })

  test('are all when the body would otherwise not be quorate', () => {
    const all = [about('Anne', 'a'), about('Berit', 'b')]
    expect(names(electorsAbout(everyone, all, all[0]!, at(5)))).toEqual(['Anne', 'Berit', 'Carl', 'Dag'])
  })

  test('are all but the member in an excuse, whatever else is in question', () => {
    const excused = about('Anne', 'a', { kind: 'excused' })
    expect(names(electorsAbout(everyone, [excused, about('Berit', 'b')], excused, at(5)))).toEqual([
      'Berit',
      'Carl',
      'Dag',
    ])
  })
})

describe('a member who steps aside', () => {
  test('does not vote in that case, and the quorum counts without them; in the next case they are back', () => {
    const all = [about('Anne', 'a', aside)]
    expect([...steppedAside(all, ['budget'])]).toEqual(['Anne'])
    expect(quorumOf(everyone, all, ['budget'], at(5))).toMatchObject({
      members: 5,
      needed: 3,
      present: 3,
      quorate: true,
    })
    expect(quorumOf(everyone, all, ['plan'], at(5)).present).toBe(4)
  })

  test('leaves the place to a substitute for that case only', () => {
    const call = {
      substituteCall: 'call',
      seat: 'a',
      person: 'vara',
      agendaItem: 'budget',
      calledAt: at(3),
      passedOver: null,
      withdrawnAt: null,
    }
    const stands = { ...attended(...three, left('Anne', 3), came('vara', 'a', 3)), calls: [call] }
    const all = [about('Anne', 'a', aside)]
    expect(names(electorsOf(stands, all, ['budget'], at(5)))).toEqual(['vara', 'Berit', 'Carl'])
    expect(names(electorsOf(stands, all, ['plan'], at(5)))).toEqual(['Berit', 'Carl'])
    expect(names(electorsOf(stands, all, ['budget', 'plan'], at(5)))).toEqual(['Berit', 'Carl'])
  })

  test('does so on a basis that the minutes can give', () => {
    expect(whyCannotSettle('steps-aside', '')).toMatchObject({ citation: { paragraph: '11-4' } })
    for (const basis of [...bases.disqualified, ...bases.excused])
      expect(whyCannotSettle('steps-aside', basis)).toBeNull()
    expect(whyCannotSettle('takes-part', '')).toBeNull()
  })
})

describe('raising the question', () => {
  const wanted = {
    kind: 'disqualified',
    raised: 'by-another',
    seat: 'a',
    person: 'Anne',
    agendaItem: 'budget',
  } as const
  test.each([
    ['in an election to a public post', wanted, [], true, '11-10'],
    ['of personal grounds by another than the member', { ...wanted, kind: 'excused' } as const, [], false, '11-11'],
    ['about an observer', { ...wanted, seat: 'o', person: 'observatør' }, [], false, undefined],
    ['twice', wanted, [about('Anne', 'a', { kind: 'excused' })], false, undefined],
  ])('is refused %s', (_why, raised, all, isElection, paragraph) => {
    const refusal = whyCannotRaise(body, raised, all, isElection)
    expect(refusal).not.toBeNull()
    expect(refusal?.citation?.paragraph).toBe(paragraph)
  })

  test('is open to the member and to others', () => {
    expect(whyCannotRaise(body, wanted, [], false)).toBeNull()
    expect(whyCannotRaise(body, { ...wanted, kind: 'excused', raised: 'by-the-member' }, [], true)).toBeNull()
  })
})
