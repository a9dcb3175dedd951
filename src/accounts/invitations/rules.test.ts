import { describe, expect, test } from 'vitest'
import { type Invitation, mayAskAgain, stateOf, whyCannotAccept, whyCannotInvite } from './rules.ts'
import { words } from './words.ts'

const at = (text: string) => Temporal.Instant.from(`${text}Z`)
const sent: Invitation = {
  asked: at('2024-12-01T12:00:00'),
  sent: at('2024-12-01T12:00:05'),
  expires: at('2024-12-08T12:00:00'),
  used: null,
  voided: null,
}
const lastMoment = at('2024-12-08T11:59:59')

describe('an invitation', () => {
  test.each([
    ['on-its-way', { sent: null, expires: null }],
    ['sent', {}],
    ['given', { sent: null }],
    ['used', { used: at('2024-12-02T08:00:00') }],
    ['replaced', { voided: at('2024-12-02T08:00:00') }],
    ['expired', { expires: lastMoment }],
  ] as const)('is %s', (state, change) => expect(stateOf({ ...sent, ...change }, lastMoment)).toBe(state))

  test('opens the door for seven days', () => {
    expect(whyCannotAccept(sent, lastMoment)).toBeNull()
    expect(whyCannotAccept(sent, at('2024-12-08T12:00:00'))?.says).toBe(words.expiredLink)
  })

  test('that was replaced answers like one that never was', () => {
    const replaced = whyCannotAccept({ ...sent, voided: lastMoment }, lastMoment)
    expect(replaced).toEqual(whyCannotAccept(undefined, lastMoment))
  })

  test('goes by letter only to someone with an address', () => {
    expect(whyCannotInvite({ email: null }, 'letter')?.says).toBe(words.noEmail)
    expect(whyCannotInvite({ email: null }, 'hand')).toBeNull()
  })
})

describe('a new link, asked for from outside,', () => {
  test.each([
    ['goes to someone who was invited and has not come in', { passkeys: 0, last: sent }, true],
    ['does not go to someone who has a passkey', { passkeys: 1, last: sent }, false],
    ['does not go to someone whom nobody invited', { passkeys: 0, last: undefined }, false],
    [
      'does not go again within ten minutes',
      { passkeys: 0, last: { ...sent, asked: at('2024-12-08T11:50:00') } },
      false,
    ],
  ])('%s', (_what, asking, may) => expect(mayAskAgain(asking, lastMoment)).toBe(may))
})
