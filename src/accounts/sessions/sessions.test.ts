import { describe, expect, test } from 'vitest'
import { agentOf } from './agent.ts'
import { endOf, isGood } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(`${text}Z`)
const session = {
  seen: at('2024-12-12T08:00:00'),
  expires: at('2024-12-18T08:00:00'),
  ended: null,
}

describe('a session', () => {
  test('lasts twelve hours from its last use', () => {
    expect(isGood(session, at('2024-12-12T19:59:59'))).toBe(true)
    expect(isGood(session, at('2024-12-12T20:00:00'))).toBe(false)
  })
  test('ends on its last day however much it is used', () => {
    expect(endOf({ ...session, seen: at('2024-12-18T07:00:00') })).toEqual(session.expires)
  })
  test('that was ended is over from that instant', () => {
    const ended = { ...session, ended: at('2024-12-12T09:00:00') }
    expect(isGood(ended, at('2024-12-12T08:59:59'))).toBe(true)
    expect(isGood(ended, at('2024-12-12T09:00:00'))).toBe(false)
  })
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1',
    'Safari, iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0', 'Edge, Windows'],
  ['curl/8', ''],
])('a machine that says %s is known as «%s»', (userAgent, known) => expect(agentOf(userAgent)).toBe(known))
