import { expect, test } from 'vitest'
import { whyNotSpeakingTime } from './rules.ts'

test.each([1, 3, 60, null])('a body agrees on whole minutes, or lets everyone speak out: %s', (minutes) => {
  expect(whyNotSpeakingTime(minutes, null)).toBeNull()
})

test.each([0, -1, 2.5, 61, Number.NaN])('%s minutes is no speaking time', (minutes) => {
  expect(whyNotSpeakingTime(minutes, null)?.says[0]).toContain('hele minutter')
})

test('when the meeting is over nobody agrees on how long to speak', () => {
  expect(whyNotSpeakingTime(3, Temporal.Instant.from('2024-12-12T12:00:00Z'))).not.toBeNull()
})
