import {
  type Attendance,
  intervalsOf,
  type Place,
  presentAt,
  type Sitting,
  type Someone,
} from '../../meetings/attendance/rules.ts'

/** One place as the roll is called: who sits there now, and who may. */
export interface RollPlace {
  readonly place: Place
  /** Who sits there. */
  readonly sitting: Sitting | undefined
  /** Has been there and left. */
  readonly leftAt: Temporal.Instant | undefined
  /** Who may take the place and sits nowhere: its holder, who is called, then the list of substitutes in its order. */
  readonly candidates: readonly Someone[]
  /** The one of them who is expected: the holder, or who is called in the holder's stead. */
  readonly expected: Someone | undefined
}

/** The places of one municipality, or the observers'. */
export interface RollGroup {
  readonly key: string
  /** Empty for the places of the council itself. */
  readonly name: string
  readonly colour: number
  readonly kind: Place['kind']
  readonly places: readonly RollPlace[]
  readonly present: number
}

/** In the order in which the roll is called. */
export function rollOf(attendance: Attendance, at: Temporal.Instant): RollGroup[] {
  const here = presentAt(attendance, at)
  const places = attendance.places.map((place) => rollPlace(attendance, here, place))
  const groups = Map.groupBy(places, ({ place }) => `${place.kind} ${place.participant ?? ''}`)
  return [...groups].map(([key, own]): RollGroup => {
    const { participantName, colour, kind } = own[0]!.place
    return {
      key: key.replace(/\W+/g, '-'),
      name: participantName,
      colour,
      kind,
      places: own,
      present: own.filter(({ sitting }) => sitting).length,
    }
  })
}

function rollPlace(attendance: Attendance, here: readonly Sitting[], place: Place): RollPlace {
  const sitting = here.find(({ seat }) => seat === place.seat)
  const candidates = sitting ? [] : candidatesFor(attendance, here, place)
  const called = calledTo(attendance, place.seat)
  const left = [...(called ? [called] : []), ...(place.holder ? [place.holder.person] : [])].flatMap((person) =>
    intervalsOf(attendance, person)
      .filter(({ seat }) => seat === place.seat)
      .flatMap(({ until }) => (until ? [until] : [])),
  )
  return {
    place,
    sitting,
    leftAt: sitting ? undefined : left.sort(Temporal.Instant.compare).at(-1),
    candidates,
    expected:
      candidates.find(({ person }) => person === called) ??
      candidates.find(({ person }) => person === place.holder?.person),
  }
}

/** For the whole meeting; the latest call that stands. */
const calledTo = ({ calls }: Attendance, seat: string): string | undefined =>
  calls.findLast((one) => one.seat === seat && !one.passedOver && !one.withdrawnAt && !one.agendaItem)?.person

function candidatesFor(attendance: Attendance, here: readonly Sitting[], place: Place): Someone[] {
  const called = attendance.calls
    .filter(({ seat, passedOver, withdrawnAt }) => seat === place.seat && !passedOver && !withdrawnAt)
    .map(({ person }) => person)
  const listed = place.kind === 'member' ? (attendance.listed.get(place.participant ?? '') ?? []) : []
  const persons = new Set([...(place.holder ? [place.holder.person] : []), ...called, ...listed])
  const seated = new Set(
    attendance.places.flatMap(({ seat, kind, holder }) =>
      holder && kind === 'member' && seat !== place.seat ? [holder.person] : [],
    ),
  )
  return [...persons]
    .filter((person) => !here.some((one) => one.person === person))
    .filter((person) => person === place.holder?.person || !seated.has(person))
    .flatMap((person) => attendance.people.get(person) ?? [])
}

/** Who is there without a place: the secretary, a guest. */
export const attendees = (attendance: Attendance, at: Temporal.Instant): Sitting[] =>
  presentAt(attendance, at).filter(({ kind }) => kind === 'attendee')
