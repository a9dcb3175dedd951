import { expect, test } from 'vitest'
import { openLimiter } from './limits.tsx'

const now = Temporal.Instant.from('2024-12-01T12:00:00Z')
const from = (address: string, council = 'mosseregionen', at = now) => ({ address, act: { council }, now: at })

test('attempts are counted for each address and council, and forgotten after a while', () => {
  const tooMany = openLimiter({ most: 2, within: Temporal.Duration.from({ minutes: 5 }) })
  expect([1, 2, 3].map(() => tooMany(from('203.0.113.9')))).toEqual([false, false, true])
  expect(tooMany(from('203.0.113.10'))).toBe(false)
  expect(tooMany(from('203.0.113.9', 'nabolaget'))).toBe(false)
  expect(tooMany(from('203.0.113.9', 'mosseregionen', now.add({ minutes: 5 })))).toBe(false)
})
