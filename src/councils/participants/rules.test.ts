import { describe, expect, test } from 'vitest'
import { isOrganisationNumber, whyCannotLeaveOut, whyCannotTakePart } from './rules.ts'
import { words } from './words.ts'

describe('an organisation number', () => {
  test.each([
    ['974760673', true],
    ['974760674', false],
    ['97476067', false],
    ['97476067a', false],
  ])('%s is %s', (number, holds) => expect(isOrganisationNumber(number)).toBe(holds))
})

test('a municipality that leaves before it came is refused', () => {
  const participation = {
    number: '3103',
    from: Temporal.PlainDate.from('2024-01-01'),
    to: Temporal.PlainDate.from('2023-12-31'),
  }
  expect(whyCannotTakePart(participation)?.says).toBe(words.endsBeforeItBegins)
})

test('a council of one municipality is none, and the paragraph says so', () => {
  expect(whyCannotLeaveOut(1)).toMatchObject({
    says: words.tooFew,
    citation: { act: 'kommuneloven', paragraph: '18-1' },
  })
  expect(whyCannotLeaveOut(2)).toBeNull()
})
