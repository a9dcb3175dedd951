import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { placeOnDesk, whyCannotBeReady, whyCannotHide } from './rules.ts'

const today = day('2024-12-01')
const ready = Temporal.Instant.from('2024-11-20T12:00:00Z')
const nothing = { treatments: [], decisions: [], readyAt: null, written: false, today }
const held = { day: day('2024-11-10'), state: 'held' as const }
const ahead = { day: day('2024-12-12'), state: 'planned' as const }
const decided = (result: 'adopted' | 'postponed' | 'noted', on = '2024-11-10') => ({ day: day(on), result })

describe('a case on the desk', () => {
  test.each([
    ['that nobody has written in is in the inbox', nothing, 'inbox'],
    ['that somebody writes in is in preparation', { ...nothing, written: true }, 'preparation'],
    ['that is ready waits for a meeting', { ...nothing, written: true, readyAt: ready }, 'queue'],
    ['that a meeting ahead considers is on its agenda', { ...nothing, readyAt: ready, treatments: [ahead] }, 'agenda'],
    [
      'whose meeting was cancelled waits again',
      { ...nothing, readyAt: ready, treatments: [{ ...ahead, state: 'cancelled' as const }] },
      'queue',
    ],
    [
      'whose outcome is not registered stays on the agenda',
      { ...nothing, readyAt: ready, treatments: [held] },
      'agenda',
    ],
    ['that is decided leaves the desk', { ...nothing, treatments: [held], decisions: [decided('adopted')] }, 'decided'],
    [
      'that was postponed is back in the queue by itself',
      { ...nothing, treatments: [held], decisions: [decided('postponed')] },
      'queue',
    ],
    [
      'that was postponed and stands on a later agenda is there',
      { ...nothing, treatments: [held, ahead], decisions: [decided('postponed')] },
      'agenda',
    ],
    [
      'that one body has decided and another is to consider is on that agenda',
      { ...nothing, treatments: [held, ahead], decisions: [decided('adopted')] },
      'agenda',
    ],
    [
      'that is decided and said to be ready again waits for the next body',
      { ...nothing, treatments: [held], decisions: [decided('adopted')], readyAt: ready },
      'queue',
    ],
  ])('%s', (_, facts, place) => expect(placeOnDesk(facts)).toBe(place))
})

test('a case with nothing to read is not ready; one with a paper is', () => {
  expect(whyCannotBeReady({ account: '', proposal: '' }, 0)?.says[0]).toContain('verken tekst eller papirer')
  expect(whyCannotBeReady({ account: '', proposal: '' }, 1)).toBeNull()
  expect(whyCannotBeReady({ account: 'Noe', proposal: '' }, 0)).toBeNull()
})

test('what stands on an announced agenda is not hidden (§ 11-3 third paragraph)', () => {
  const refusal = whyCannotHide([{ announced: false }, { announced: true }])
  expect(refusal?.citation).toMatchObject({ paragraph: '11-3', subsection: 3 })
  expect(whyCannotHide([{ announced: false }])).toBeNull()
})
