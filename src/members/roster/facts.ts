import { listPeople } from '../../accounts/people/store.ts'
import { listShares } from '../../councils/agreement/contents-store.ts'
import { inForceOn } from '../../councils/agreement/rules.ts'
import { listAgreements } from '../../councils/agreement/store.ts'
import { type Body, listBodies } from '../../councils/bodies/store.ts'
import { takesPartOn } from '../../councils/participants/rules.ts'
import { listParticipants, type Participant } from '../../councils/participants/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { isInOfficeOn } from '../leadership/rules.ts'
import { type Leadership, listLeadership } from '../leadership/store.ts'
import type { Representation } from '../seats/rules.ts'
import { listSeats, type Seat } from '../seats/store.ts'
import { isListedOn } from '../substitutes/rules.ts'
import { listSubstitutes, type Substitute } from '../substitutes/store.ts'
import { type SeatState, seatState } from '../terms/rules.ts'
import { listTerms, type Term } from '../terms/store.ts'

/** A seat with who holds it on the day. */
export interface Place {
  readonly seat: Seat
  readonly participant: Participant | undefined
  readonly state: SeatState<Term>
}

export interface SubstituteList {
  readonly participant: Participant
  readonly substitutes: readonly Substitute[]
}

export interface BodyRoster {
  readonly body: Body
  /** By municipality, each in its own order. */
  readonly members: readonly Place[]
  readonly observers: readonly Place[]
  /** One for each municipality that has seats or substitutes here. */
  readonly substitutes: readonly SubstituteList[]
  /** Past, present and coming, in the order of time. */
  readonly leadership: readonly Leadership[]
}

/** Who sits where on the day. */
export interface Roster {
  readonly day: Day
  readonly bodies: readonly BodyRoster[]
  /** Those who take part on the day. */
  readonly participants: readonly Participant[]
  /** Members of the representantskap as the agreement in force says, by participant. */
  readonly agreed: ReadonlyMap<string, number>
  readonly nameOf: (person: string | null | undefined) => string
}

/** Seats of a municipality that has left are not there: nobody sits on them. */
export async function readRoster(tx: Tx, council: string, day: Day): Promise<Roster> {
  const participants = (await listParticipants(tx, council)).filter((one) => takesPartOn(one, day))
  const names = new Map((await listPeople(tx, council)).map(({ person, name }) => [person, name]))
  const terms = Map.groupBy(await listTerms(tx, council), ({ seat }) => seat)
  const substitutes = (await listSubstitutes(tx, council)).filter((one) => isListedOn(one, day))
  const leadership = await listLeadership(tx, council)
  const places = placesOf(await listSeats(tx, council), participants, terms, day)
  const bodies = (await listBodies(tx, council)).map((body): BodyRoster => {
    const here = places.filter(({ seat }) => seat.body === body.body)
    const members = here.filter(({ seat }) => seat.kind === 'member').sort(byMunicipality)
    return {
      body,
      members,
      observers: here.filter(({ seat }) => seat.kind === 'observer'),
      substitutes: listsOf(
        participants,
        members,
        substitutes.filter((one) => one.body === body.body),
      ),
      leadership: leadership.filter((one) => one.body === body.body),
    }
  })
  const agreed = await agreedSeats(tx, council, day)
  return { day, bodies, participants, agreed, nameOf: (person) => (person ? (names.get(person) ?? '') : '') }
}

async function agreedSeats(tx: Tx, council: string, day: Day): Promise<Map<string, number>> {
  const agreement = inForceOn(await listAgreements(tx, council), day)
  const shares = agreement ? await listShares(tx, council, agreement.agreement) : []
  return new Map(shares.flatMap(({ participant, seats }) => (seats === null ? [] : [[participant, seats] as const])))
}

function placesOf(seats: readonly Seat[], participants: readonly Participant[], terms: Map<string, Term[]>, day: Day) {
  return seats.flatMap((seat): Place[] => {
    const participant = participants.find((one) => one.participant === seat.participant)
    if (seat.participant && !participant) return []
    return [{ seat, participant, state: seatState(terms.get(seat.seat) ?? [], day) }]
  })
}

function listsOf(participants: readonly Participant[], members: readonly Place[], substitutes: readonly Substitute[]) {
  return participants
    .map((participant) => ({
      participant,
      substitutes: substitutes.filter((one) => one.participant === participant.participant),
    }))
    .filter(
      ({ participant, substitutes }) =>
        substitutes.length || members.some((one) => one.participant?.participant === participant.participant),
    )
}

/** Who holds an office of the body today; undefined when nobody does. */
export const inOffice = ({ leadership }: BodyRoster, role: Leadership['role'], day: Day): Leadership | undefined =>
  leadership.find((one) => one.role === role && isInOfficeOn(one, day))

/** What § 18-3 counts, for each municipality that takes part. */
export const representationIn = ({ members, substitutes }: BodyRoster, { participants, agreed }: Roster) =>
  participants.map(({ participant, name }): Representation => {
    const seats = members.filter((one) => one.participant?.participant === participant)
    return {
      participant,
      name,
      seats: seats.length,
      filled: seats.filter(({ state }) => state.is !== 'vacant').length,
      substitutes: substitutes.find((one) => one.participant.participant === participant)?.substitutes.length ?? 0,
      agreed: agreed.get(participant) ?? null,
    }
  })

const byMunicipality = (one: Place, other: Place) =>
  (one.participant?.name ?? '').localeCompare(other.participant?.name ?? '', 'nb')
