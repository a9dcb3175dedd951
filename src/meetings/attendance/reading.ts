import { listPeople } from '../../accounts/people/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type BodyRoster, inOffice, readRoster, type Place as Seated } from '../../members/roster/facts.ts'
import type { Meeting } from '../store.ts'
import type { Attendance, Place, Someone } from './rules.ts'
import { listCalls, listPresence } from './store.ts'

/** Who has a place in the body on the meeting's day, who is called, and who came and went. */
export async function readAttendance(
  tx: Tx,
  council: string,
  meeting: Pick<Meeting, 'meeting' | 'body' | 'day'>,
): Promise<Attendance> {
  const roster = await readRoster(tx, council, meeting.day)
  const here = roster.bodies.find(({ body }) => body.body === meeting.body)
  const people = new Map(
    (await listPeople(tx, council)).map(({ person, name, party }) => [person, { person, name, party }]),
  )
  return {
    places: [...(here?.members ?? []), ...(here?.observers ?? [])].map((one) => placeOf(one, people)),
    rows: await listPresence(tx, council, meeting.meeting),
    calls: await listCalls(tx, council, meeting.meeting),
    people,
    listed: listsOf(here),
    leader: (here && inOffice(here, 'leader', meeting.day)?.person) ?? null,
    deputyLeader: (here && inOffice(here, 'deputy-leader', meeting.day)?.person) ?? null,
  }
}

function placeOf({ seat, participant, state }: Seated, people: ReadonlyMap<string, Someone>): Place {
  const holder = state.is === 'vacant' ? undefined : people.get(state.holder.person)
  return {
    seat: seat.seat,
    kind: seat.kind,
    label: seat.label,
    position: seat.position,
    participant: participant?.participant ?? null,
    participantName: participant?.name ?? '',
    colour: participant?.colour ?? 0,
    maySpeak: seat.maySpeak,
    mayPropose: seat.mayPropose,
    holder: holder ?? null,
  }
}

const listsOf = (here: BodyRoster | undefined) =>
  new Map(
    (here?.substitutes ?? []).map(({ participant, substitutes }) => [
      participant.participant,
      [...substitutes].sort((one, other) => one.rank - other.rank).map(({ person }) => person),
    ]),
  )
