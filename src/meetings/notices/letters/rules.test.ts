import { expect, test } from 'vitest'
import { asFailure } from './rules.ts'

test.each([
  [{ code: 'EAUTH', responseCode: 535 }, 'sign-in'],
  [{ code: 'EENVELOPE', responseCode: 550 }, 'refused'],
  [{ code: 'EMESSAGE', responseCode: 451 }, 'later'],
  [{ code: 'ESOCKET' }, 'unreachable'],
  [{}, 'other'],
])('what the mail server says %j becomes %s', (error, failure) => {
  expect(asFailure(error)).toBe(failure)
})
