import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { quorum } from '../attendance/rules.ts'
import { acceptanceOf } from '../deciding/rules.ts'
import { itemsWithoutPapers, listedItems } from '../listed/rules.ts'
import { asAbout, type Finding, objectorsNeeded, whyCannotFind } from './rules.ts'

const facts = { quorum: quorum({ members: 10, present: 9 }), findings: [] as Finding[], listed: false }
const unlisted = { kind: 'unlisted-accepted', agendaItem: 'late' } as const

describe('a case that was not on the notice', () => {
  test('may be decided when neither the chair nor a third of those who meet object', () => {
    expect(whyCannotFind(unlisted, facts)).toBeNull()
    expect(whyCannotFind({ ...unlisted, objectors: 2 }, facts)).toBeNull()
  })

  test('may not when the chair objects, or a third of those who meet, not of the members', () => {
    expect(objectorsNeeded(9)).toBe(3)
    expect(whyCannotFind({ ...unlisted, objectors: 3 }, facts)).toMatchObject({
      citation: { paragraph: '11-3', subsection: 5 },
    })
    expect(whyCannotFind({ ...unlisted, chairObjects: true }, facts)?.says[0]).toContain('Møtelederen motsetter seg')
  })

  test('cannot be both accepted and refused, and needs no acceptance when it was listed', () => {
    const refused: Finding = {
      finding: 'f',
      kind: 'unlisted-refused',
      agendaItem: 'late',
      remark: '',
      at: Temporal.Instant.fromEpochMilliseconds(0),
    }
    expect(whyCannotFind(unlisted, { ...facts, findings: [refused] })?.says[0]).toContain('Det motsatte er registrert')
    expect(whyCannotFind(unlisted, { ...facts, listed: true })?.says[0]).toContain('sto på den utsendte sakslisten')
  })

  test('is one that came after the notice, unless it was sent within the body’s own notice period', () => {
    const notices = [
      { version: 1, sentOn: day('2024-11-20'), items: ['budget'], bare: [] },
      { version: 2, sentOn: day('2024-11-28'), items: ['budget', 'plan'], bare: [] },
      { version: 3, sentOn: day('2024-12-10'), items: ['budget', 'plan', 'late'], bare: [] },
    ]
    const meeting = { day: day('2024-12-12'), noticeDays: 14 }
    expect([...listedItems(notices, meeting)]).toEqual(['budget', 'plan'])
    expect([...listedItems(notices, { ...meeting, noticeDays: null })]).toEqual(['budget'])
    expect([...listedItems([], meeting)]).toEqual([])
  })
})

describe('a case whose papers did not come with the notice', () => {
  const meeting = { day: day('2024-12-12'), noticeDays: 14 }
  const sent = (version: number, on: string, bare: readonly string[]) => ({
    version,
    sentOn: day(on),
    items: ['budget', 'plan'],
    bare,
  })

  test.each([
    ['when it had none', [sent(1, '2024-11-20', ['budget'])], ['budget']],
    ['not when they followed in time', [sent(1, '2024-11-20', ['budget']), sent(2, '2024-11-27', [])], []],
    ['when they followed too late', [sent(1, '2024-11-20', ['budget']), sent(2, '2024-12-10', [])], ['budget']],
    [
      'not when they were there and were taken out later',
      [sent(1, '2024-11-20', []), sent(2, '2024-11-27', ['plan'])],
      [],
    ],
  ] as const)('is one %s', (_when, notices, items) => expect([...itemsWithoutPapers(notices, meeting)]).toEqual(items))

  test('is decided as one that was not listed, and the finding says which it was', () => {
    const course = { listed: new Set(['budget']), withoutPapers: new Set(['budget']) }
    const about = (agendaItem: string) => acceptanceOf(course, { agendaItem, kind: 'decision' })
    expect([about('budget'), about('late')]).toEqual(['papers-late', 'unlisted'])
    expect(asAbout('unlisted-refused', 'papers-late')).toBe('papers-late-refused')
    expect(asAbout('convened', 'papers-late')).toBe('convened')
    expect(whyCannotFind({ kind: 'papers-late-accepted', agendaItem: 'budget', objectors: 3 }, facts)).toMatchObject({
      citation: { paragraph: '11-3', subsection: 5 },
    })
  })
})

test('nobody is said to have objected who did not', () => {
  const refused = { kind: 'unlisted-refused', agendaItem: 'late' } as const
  expect(whyCannotFind({ ...refused, objectors: 2 }, facts)?.says[0]).toContain(
    'verken møtelederen eller 3 av de møtende',
  )
  expect(whyCannotFind({ ...refused, objectors: 3 }, facts)).toBeNull()
  expect(whyCannotFind({ ...refused, chairObjects: true }, facts)).toBeNull()
})

test('a meeting that is not quorate is not found to be', () =>
  expect(
    whyCannotFind({ kind: 'convened', agendaItem: null }, { ...facts, quorum: quorum({ members: 10, present: 4 }) }),
  ).toMatchObject({
    says: ['Ikke vedtaksfør: 4 av 10 til stede, minst 5 må være det.', expect.anything(), expect.anything()],
    citation: { paragraph: '11-9' },
  }))
