import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { momentOf } from '../../meetings/course/facts.ts'
import type { Meeting } from '../../meetings/store.ts'
import { whyCannotListStand } from '../election/genders/rules.ts'
import { majorityFor, whyCannotOpen } from '../rules.ts'
import { words } from '../words.ts'
import { choicesOf, type Opening, type Room, readRoom } from './room.ts'
import { insertBallot, lockForOpening } from './store.ts'

/**
 * Puts a question to the vote, and freezes who may vote: those present and entitled at this moment. Answers the ballot's
 * identifier. Refused: no meeting under way, another ballot open, too few present (§ 11-9), nobody who leads.
 */
export async function openBallot(tx: Tx, act: Act, meeting: Meeting, opening: Opening): Promise<string | Refusal> {
  const at = momentOf(act, opening.at)
  const { anotherIsOpen, last } = await lockForOpening(tx, act.council, meeting.meeting)
  const room = await readRoom(tx, act.council, meeting, opening, at)
  return openBallotIn(tx, act, meeting.meeting, opening, { ...room, anotherIsOpen, number: last + 1, at })
}

interface Moment extends Room {
  readonly anotherIsOpen: boolean
  readonly number: number
  readonly at: Temporal.Instant
}

async function openBallotIn(tx: Tx, act: Act, meeting: string, opening: Opening, moment: Moment) {
  const { form = 'for-against', method = 'device', places = null, round = 1 } = opening
  const majority = majorityFor(opening.about, opening.majority ?? { kind: 'ordinary' })
  const choices = choicesOf(opening)
  const { members, electors, chairSeat } = moment
  const asked = choices.filter(({ choice }) => choice !== 0)
  const facts = { ...moment, form, method, majority, places, round, choices: asked.length, items: opening.items.length }
  const refusal = whyCannotOpen(facts) ?? moment.unsettled ?? whyListsCannotStand(opening, moment.ofCommittee)
  if (refusal || !chairSeat) return refusal ?? refuse(words.noChair)
  const { about, question, items, deadline = null } = opening
  const by = { openedAt: moment.at, openedBy: act.actor.person }
  const kept = { meeting, form, about, question, method, majority, places, round, members, chairSeat, deadline, ...by }
  const ballot = await insertBallot(tx, act.council, moment.number, { ...kept, items, choices, electors })
  await record(tx, act, { kind: 'ballot.opened', subject: meeting, data: { ballot } })
  return ballot
}

const whyListsCannotStand = ({ form, choices = [], places }: Opening, asFarAsPossible: boolean): Refusal | null =>
  form === 'proportional-election'
    ? choices.reduce<Refusal | null>(
        (no, { candidates = [] }) => no ?? whyCannotListStand(candidates, places ?? 0, { asFarAsPossible }),
        null,
      )
    : null
