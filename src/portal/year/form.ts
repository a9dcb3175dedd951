import { bodyChoices } from '../../councils/bodies/choices.ts'
import type { Body } from '../../councils/bodies/store.ts'
import { choice, clock, text } from '../../foundation/http/form.ts'
import { mostProposed } from './rules.proposing.ts'
import { words } from './words.ts'

const weekdays = [words.mondays, words.tuesdays, words.wednesdays, words.thursdays, words.fridays]
const counts = Array.from({ length: mostProposed }, (_, index) => String(index + 1))

/** What the proposal is made from; asked in the address, so that it can be looked at again and sent to somebody. */
export const proposingForm = (bodies: readonly Body[]) => ({
  body: choice(words.body, bodyChoices(bodies)),
  count: choice(
    words.howMany,
    counts.map((value) => ({ value, label: value })),
  ),
  weekday: choice(
    words.weekday,
    weekdays.map((label, index) => ({ value: String(index + 1), label })),
  ),
  starts: clock(words.starts, { optional: true }),
  place: text(words.place, { optional: true, maxLength: 200 }),
})
