import { expect, test } from 'vitest'
import { pressedAt } from './pressed.ts'

const now = Temporal.Instant.from('2024-12-12T11:50:00Z')

const sent = (pressed: string, sentAt: string) => {
  const form = new FormData()
  form.set('at', pressed)
  const headers: Record<string, string> = sentAt ? { 'sent-at': sentAt } : {}
  return pressedAt({ request: new Request('http://localhost/', { headers }), now }, form)?.toString()
}

test.each([
  [
    'eight minutes before it could be sent',
    '2024-12-12T11:42:00.000Z',
    '2024-12-12T11:50:00.000Z',
    '2024-12-12T11:42:00Z',
  ],
  [
    'on a machine whose clock is a year behind',
    '2023-12-12T08:00:00.000Z',
    '2023-12-12T08:08:00.000Z',
    '2024-12-12T11:42:00Z',
  ],
  ['just now', '2024-12-12T11:50:00.000Z', '2024-12-12T11:50:01.000Z', undefined],
  ['two days ago', '2024-12-10T11:50:00.000Z', '2024-12-12T11:50:00.000Z', undefined],
  ['after it was sent', '2024-12-12T12:50:00.000Z', '2024-12-12T11:50:00.000Z', undefined],
  ['by an ordinary form, which tells no time', '2024-12-12T11:42:00.000Z', '', undefined],
  ['at no time', 'i går', '2024-12-12T11:50:00.000Z', undefined],
  ['on a day that is not there', '2024-13-45T11:42:00.000Z', '2024-12-12T11:50:00.000Z', undefined],
])('a button pressed %s', (_when, pressed, sentAt, believed) => {
  expect(sent(pressed, sentAt)).toBe(believed)
})
