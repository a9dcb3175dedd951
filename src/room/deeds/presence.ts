import type { Refusal } from '../../law/refusal.ts'
import { readAttendance } from '../../meetings/attendance/reading.ts'
import { standing } from '../../meetings/attendance/rules.ts'
import { correctPresence, registerArrivals, registerPresence } from '../../meetings/presence/actions.ts'
import { rollOf } from '../roll/rules.ts'
import { chair, clock, type Deeds, type Doing, given, oneOf, text } from './doing.ts'

/** Who comes, and who goes. */
export const presenceDeeds = {
  fremmote: chair(registerOne),
  kommune: chair(registerMany),
  'rett-fremmote': chair((doing) => {
    const at = clock(doing, 'klokke')
    const change = text(doing, 'hva') === 'strok' || !at ? 'void' : { at }
    return correctPresence(doing.tx, doing.act, doing.meeting.meeting, text(doing, 'rad'), change)
  }),
} satisfies Deeds

/** Somebody came or went. Before the meeting is open nobody has moved: what was registered was not so, and is mended. */
async function registerOne(doing: Doing): Promise<Refusal | unknown> {
  const { tx, act, meeting, person, at } = doing
  const kind = oneOf(doing, 'hva', ['kom', 'gikk'] as const) === 'kom' ? 'arrived' : 'left'
  const seat = given(doing, 'plass') ?? (text(doing, 'uten-plass') ? null : undefined)
  const remote = text(doing, 'fjern') !== ''
  const before = meeting.openedAt ? undefined : await latestArrival(doing)
  if (!meeting.openedAt && kind === 'left')
    return before && correctPresence(tx, act, meeting.meeting, before.presence, 'void')
  if (before && before.seat === seat && before.remote !== remote)
    return correctPresence(tx, act, meeting.meeting, before.presence, { remote })
  return registerPresence(tx, act, meeting.meeting, {
    person,
    kind,
    seat,
    remote,
    relieve: true,
    at: clock(doing, 'klokke') ?? at,
  })
}

async function latestArrival({ tx, act, meeting, person }: Doing) {
  const { rows } = await readAttendance(tx, act.council, meeting)
  return standing(rows).findLast((row) => row.person === person && row.kind === 'arrived')
}

/** Everyone who is expected from one municipality, or from all. */
async function registerMany(doing: Doing): Promise<Refusal | unknown> {
  const { tx, act, meeting, at } = doing
  const wanted = text(doing, 'kommune')
  const roll = rollOf(await readAttendance(tx, act.council, meeting), at ?? act.now)
  const expected = roll
    .filter(({ key }) => wanted === 'alle' || key === wanted)
    .flatMap(({ places }) => places)
    .flatMap(({ place, sitting, expected: one }) => (one && !sitting ? [{ person: one.person, seat: place.seat }] : []))
  return registerArrivals(tx, act, meeting.meeting, expected, { at })
}
