import { bodyChoices } from '../councils/bodies/choices.ts'
import type { Body } from '../councils/bodies/store.ts'
import { check, choice, clock, day, text, type ValueOf, type Written } from '../foundation/http/form.ts'
import type { NewMeeting } from './actions.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

export const meetingForm = (bodies: readonly Body[]) => ({
  body: choice(words.body, bodyChoices(bodies)),
  day: day(words.day),
  starts: clock(words.starts, { optional: true }),
  ends: clock(words.ends, { optional: true }),
  place: text(words.place, { optional: true }),
  remote: check(words.remote, { hint: words.remoteHint }),
})

export const asNewMeeting = (value: ValueOf<ReturnType<typeof meetingForm>>): NewMeeting => ({
  body: value.body,
  day: value.day,
  starts: value.starts ?? null,
  ends: value.ends ?? null,
  place: value.place ?? '',
  remote: value.remote,
})

export const asWritten = ({ body, day: held, starts, ends, place, remote }: Meeting): Written => ({
  body,
  day: held.toString(),
  starts: starts ?? '',
  ends: ends ?? '',
  place,
  remote: remote ? 'ja' : '',
})
