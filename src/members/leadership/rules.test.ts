import { describe, expect, test } from 'vitest'
import { day } from '../../test/day.ts'
import { turnOn, whyCannotLead } from './rules.ts'
import { words } from './words.ts'

const period = (from: string, to?: string) => ({ from: day(from), to: to ? day(to) : null })

describe('the leader’s office', () => {
  const others = [period('2024-01-01', '2025-12-31')]
  test.each([
    ['follows on the day after', { ...period('2026-01-01'), person: 'b', participant: null }, undefined],
    ['is not held by two', { ...period('2025-12-31'), person: 'b', participant: null }, words.ledAlready],
    [
      'may be a municipality’s before the person is known',
      { ...period('2026-01-01'), person: null, participant: 'vestby' },
      undefined,
    ],
    ['is not nobody’s', { ...period('2026-01-01'), person: null, participant: null }, words.nobody],
    [
      'does not end before it begins',
      { ...period('2026-02-01', '2026-01-01'), person: 'b', participant: null },
      words.endsBeforeItBegins,
    ],
  ])('%s', (_name, wanted, says) => expect(whyCannotLead(wanted, others)?.says).toBe(says))
})

test('the rotation knows whose turn it is', () => {
  const turns = [period('2022-01-01', '2023-12-31'), period('2024-01-01', '2025-12-31'), period('2026-01-01')]
  expect(turns.map((one) => turnOn(one, day('2025-12-31')))).toEqual(['done', 'now', 'ahead'])
})
