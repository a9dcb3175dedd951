import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '../../law/refusal.ts'
import { at, attended, came, three, unopened } from '../../test/body.ts'
import { chairByOffice } from '../chair/rules.ts'
import { untreated } from '../script/rules.items.ts'
import { nextStep, stepsOf } from '../script/rules.ts'
import { asPublic } from './rules.public.ts'
import {
  type Course,
  type Item,
  isUnderWay,
  whyCannotClose,
  whyCannotFinish,
  whyCannotOpen,
  whyCannotPause,
  whyCannotReopen,
  whyCannotResume,
  whyCannotTakeUp,
  whyCannotWithdrawOpening,
  whyNotThen,
} from './rules.ts'

const item = (agendaItem: string, kind: Item['kind'], parent: string | null = null): Item => ({
  agendaItem,
  kind,
  parent,
  position: 0,
  title: agendaItem,
  councilCase: null,
})
const agenda = [
  item('opening', 'formality'),
  item('cases', 'case-list'),
  item('budget', 'decision', 'cases'),
  item('plan', 'orientation', 'cases'),
  item('lunch', 'break'),
  item('other', 'any-other-business'),
].map((one, index) => ({ ...one, position: index + 1 }))
const everyone = attended(...three)
const listed = new Set(['opening', 'budget', 'plan'])
const begun: Course = {
  ...unopened,
  listed,
  openedAt: at(0),
  chairs: [{ ...chairByOffice(everyone, at(0))!, at: at(0) }],
  chair: { ...chairByOffice(everyone, at(0))!, at: at(0) },
}

describe('opening a meeting', () => {
  test.each<readonly [string, Course, number, string | undefined]>([
    ['on its day', unopened, 0, undefined],
    [
      'that is not announced',
      { ...unopened, meeting: { ...unopened.meeting, announcedAt: null } },
      0,
      'ikke kunngjort',
    ],
    ['that is cancelled', { ...unopened, meeting: { ...unopened.meeting, cancelledAt: at(-60) } }, 0, 'avlyst'],
    ['the day before', unopened, -1440, 'en annen dag'],
    ['twice', begun, 5, 'allerede åpnet'],
    ['that is closed', { ...begun, closedAt: at(3) }, 5, 'Åpne det igjen'],
  ])('%s', (_what, course, minute, says) => {
    const refusal = whyCannotOpen(course, at(minute), at(10))
    if (says) expect(refusal?.says[0]).toContain(says)
    else expect(refusal).toBeNull()
  })

  test('is not told before it has happened', () =>
    expect(whyCannotOpen(unopened, at(5), at(0))?.says[0]).toContain('ikke kommet ennå'))
})

test('what has happened in a meeting happened while it was open', () => {
  expect(whyNotThen(begun, at(-1), at(10))?.says[0]).toContain('før møtet ble åpnet')
  expect(whyNotThen({ ...begun, closedAt: at(8) }, at(5), at(10))?.says[0]).toContain('hevet')
  expect(whyNotThen(begun, at(5), at(10))).toBeNull()
})

describe('the chair’s script', () => {
  const kinds = (course: Course, attendance = everyone) =>
    stepsOf(course, attendance, agenda, at(10)).map(({ kind }) => kind)

  test('has the formal steps, the entries in turn without headings, and the close', () =>
    expect(kinds(unopened)).toEqual([
      'open', 'chair', 'roll-call', 'convened', 'notice', 'agenda', 'unlisted', 'item', 'unlisted', 'item', 'recess', 'any-other-business', 'close',
    ])) // biome-ignore format: read as one list

  test('says before a case under secrecy that the doors shall be closed, and no more once they are', () => {
    const secret = agenda.map((one) => (one.agendaItem === 'budget' ? { ...one, secret: true } : one))
    const step = (course: Course) =>
      stepsOf(course, everyone, secret, at(10)).find(({ key }) => key === 'item:budget')?.citation?.paragraph
    const closed = {
      closedDoors: 'd',
      agendaItem: 'budget',
      legalBasis: '',
      debateClosed: false,
      closedAt: at(5),
      openedAt: null,
    }
    expect([step(begun), step({ ...begun, doors: [closed] })]).toEqual(['11-5', '11-10'])
  })

  test('asks nobody to accept what was on the notice', () => expect(kinds(begun)).not.toContain('unlisted'))

  test('says why the next step cannot be taken: too few are there', () => {
    const few = attended(came('Anne', 'a'))
    const step = stepsOf(begun, few, agenda, at(10)).find(({ kind }) => kind === 'convened')
    expect(step?.why).toMatchObject({ citation: { paragraph: '11-9' } })
    expect(step?.says?.[0]).toContain('1 av 5 medlemmer er til stede')
  })

  test('before the opening nothing else can be done', () => {
    const [first, ...others] = stepsOf(unopened, everyone, agenda, at(0))
    expect(first).toMatchObject({ kind: 'open', state: 'now', why: null })
    expect(others.filter(({ why, kind }) => !why && kind !== 'chair')).toEqual([])
  })

  test('tells at the close what has not been up', () => {
    const treated: Course = {
      ...begun,
      treatments: [{ treatment: 't', agendaItem: 'budget', beganAt: at(1), endedAt: at(2) }],
    }
    expect(untreated(treated, agenda).map(({ agendaItem }) => agendaItem)).toEqual(['plan', 'other'])
    expect(stepsOf(treated, everyone, agenda, at(3)).at(-1)?.says?.[0]).toBe('2 punkter er ikke behandlet.')
  })

  test('without leader and deputy leader the body elects one to lead', () => {
    const course = { ...begun, chair: null, chairs: [] }
    const step = stepsOf(course, attended(came('Carl', 'c')), agenda, at(1)).find(({ kind }) => kind === 'chair')
    expect(step).toMatchObject({ state: 'now', citation: { paragraph: '11-2' } })
    expect(step?.says?.[0]).toContain('Velg en møteleder blant medlemmene')
  })
})

test('the public’s copy of a course with nothing visible holds no item and no name but the chair’s', () => {
  const full: Course = {
    ...begun,
    current: 'budget',
    treatments: [{ treatment: 't', agendaItem: 'budget', beganAt: at(1), endedAt: null }],
    doors: [
      {
        closedDoors: 'd',
        agendaItem: 'budget',
        legalBasis: 'kommuneloven § 11-5',
        debateClosed: false,
        closedAt: at(2),
        openedAt: null,
      },
    ],
    remarks: [
      {
        protocolRemark: 'r',
        agendaItem: 'budget',
        seat: 'b',
        person: 'Berit',
        name: 'Berit',
        kind: 'remark',
        text: 'Berit',
        at: at(3),
      },
    ],
  }
  expect(JSON.stringify([...Object.values(asPublic(full, new Set()))])).not.toMatch(/budget|Berit/)
})

const items = ['budget', 'plan', 'other', 'cases', 'lunch']
const often = ['take', 'take', 'finish', 'pause', 'resume', 'resume'] as const
const deed = fc.record({
  does: fc.constantFrom(...often, ...often, 'open', 'close', 'reopen', 'unopen'),
  item: fc.constantFrom(...items),
  /** How long ago it happened when it is told, in minutes. */
  ago: fc.nat(2),
})
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** The meeting after a deed that no rule refuses. */
function after(
  course: Course,
  { does, item: agendaItem }: Deed,
  when: Temporal.Instant,
  now: Temporal.Instant,
): Course | Refusal {
  const ended = course.treatments.map((one) => (one.endedAt ? one : { ...one, endedAt: when }))
  const paused = course.recesses.map((one) => (one.endedAt ? one : { ...one, endedAt: when }))
  switch (does) {
    case 'open':
      return whyCannotOpen(course, when, now) ?? { ...begun, openedAt: when }
    case 'unopen':
      return whyCannotWithdrawOpening(course) ?? { ...unopened, listed }
    case 'close':
      return (
        whyCannotClose(course, when, now) ?? {
          ...course,
          closedAt: when,
          treatments: ended,
          current: null,
          recesses: paused,
          recess: null,
        }
      )
    case 'reopen':
      return whyCannotReopen(course, now) ?? { ...course, closedAt: null }
    case 'take': {
      const fresh = { treatment: `${when}`, agendaItem, beganAt: when, endedAt: null }
      return (
        whyNotThen(course, when, now) ??
        whyCannotTakeUp(course, agenda, agendaItem, when) ?? {
          ...course,
          treatments: [...ended, fresh],
          current: agendaItem,
        }
      )
    }
    case 'finish':
      return (
        whyNotThen(course, when, now) ??
        whyCannotFinish(course, agendaItem, when) ?? { ...course, treatments: ended, current: null }
      )
    case 'pause': {
      const recess = { recess: `${when}`, beganAt: when, resumesAt: null, endedAt: null }
      return (
        whyNotThen(course, when, now) ??
        whyCannotPause(course, when, null) ?? { ...course, recesses: [...course.recesses, recess], recess }
      )
    }
    default:
      return (
        whyNotThen(course, when, now) ?? whyCannotResume(course, when) ?? { ...course, recesses: paused, recess: null }
      )
  }
}

test('however a meeting goes, and however late it is told, times never cross, one thing is up at a time, and the chair has one next step', () => {
  let deeds = 0
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30, size: 'max' }), (all) => {
      let course: Course = { ...unopened, listed }
      for (const [minute, one] of [{ does: 'open', item: 'budget', ago: 0 } as Deed, ...all].entries()) {
        const next = after(course, one, at(minute - one.ago), at(minute))
        if ('refused' in next) continue
        course = next
        deeds++
        expect(course.treatments.filter(({ endedAt }) => !endedAt).length).toBe(course.current ? 1 : 0)
        expect(course.recesses.filter(({ endedAt }) => !endedAt).length).toBe(course.recess ? 1 : 0)
        for (const [index, { beganAt, endedAt }] of course.treatments.entries()) {
          expect(Temporal.Instant.compare(course.openedAt!, beganAt)).not.toBe(1)
          if (endedAt) expect(Temporal.Instant.compare(beganAt, endedAt)).not.toBe(1)
          const later = course.treatments[index + 1]
          if (later) expect(Temporal.Instant.compare(endedAt!, later.beganAt)).not.toBe(1)
          if (course.closedAt) expect(Temporal.Instant.compare(endedAt!, course.closedAt)).not.toBe(1)
        }
        expect(course.treatments.map(({ agendaItem }) => agendaItem)).not.toContain('lunch')
        const steps = stepsOf(course, everyone, agenda, at(minute))
        expect(steps.filter(({ state }) => state === 'now')).toHaveLength(course.closedAt ? 0 : 1)
        if (isUnderWay(course) && !course.recess && course.current)
          expect(nextStep(steps)?.agendaItem).toBe(course.current)
      }
    }),
    { numRuns: 2000 },
  )
  expect(deeds).toBeGreaterThan(5000)
})
