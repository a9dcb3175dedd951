import { cite } from '../../law/cite.ts'

/** At least half of the members have been present during the debate and have voted in the case. */
export const quorumRule = cite('kommuneloven', '11-9', 1)

export interface Someone {
  readonly person: string
  readonly name: string
  /** As it is in the register; special category (GDPR article 9), for those whom the law asks it of. */
  readonly party: string | null
}

/** A place in the body, with who holds it on the meeting's day. */
export interface Place {
  readonly seat: string
  readonly kind: 'member' | 'observer'
  /** «ordfører»; may be empty. */
  readonly label: string
  readonly position: number
  readonly participant: string | null
  readonly participantName: string
  /** 1–12; 0 for a place of the council itself. */
  readonly colour: number
  readonly maySpeak: boolean
  readonly mayPropose: boolean
  readonly holder: Someone | null
}

/** One came, or left. A row with `corrects` stands in place of that one; `void`: it never happened. */
export interface PresenceRow {
  readonly presence: string
  /** Null for one who attends without a place. */
  readonly seat: string | null
  readonly person: string
  readonly kind: 'arrived' | 'left'
  readonly remote: boolean
  readonly at: Temporal.Instant
  readonly corrects: string | null
  readonly void: boolean
  readonly registeredAt: Temporal.Instant
  readonly registeredBy: string | null
}

export interface SubstituteCall {
  readonly substituteCall: string
  readonly seat: string
  readonly person: string
  /** Null: for the whole meeting. */
  readonly agendaItem: string | null
  readonly calledAt: Temporal.Instant
  /** Why this one was not called though next by rank; null for one who was called. */
  readonly passedOver: string | null
  readonly withdrawnAt: Temporal.Instant | null
}

/** One who is there, and in whose place. */
export interface Sitting {
  readonly seat: string | null
  readonly kind: 'member' | 'observer' | 'attendee'
  readonly person: string
  readonly name: string
  readonly party: string | null
  readonly participant: string | null
  readonly participantName: string
  readonly colour: number
  readonly label: string
  /** Name of the member whose place it is, or the place's own when it is vacant; null for who sits in their own. */
  readonly substituteFor: string | null
  readonly remote: boolean
  readonly since: Temporal.Instant
  readonly maySpeak: boolean
  readonly mayPropose: boolean
}

/** `until` is null for who is still there. */
export interface Interval {
  readonly person: string
  readonly seat: string | null
  readonly remote: boolean
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant | null
}

export interface Attendance {
  /** Members' places by municipality, then observers'. */
  readonly places: readonly Place[]
  /** All of them, in the order of registration. */
  readonly rows: readonly PresenceRow[]
  readonly calls: readonly SubstituteCall[]
  /** Everyone in the council's register. */
  readonly people: ReadonlyMap<string, Someone>
  /** Who stands on the list of substitutes of a participant on the meeting's day, in numbered order. */
  readonly listed: ReadonlyMap<string, readonly string[]>
  /** Who holds the office on the meeting's day. */
  readonly leader: string | null
  readonly deputyLeader: string | null
}

const compare = Temporal.Instant.compare

/** What holds after corrections, in the order of time; of the same moment in the order of registration. */
export function standing(rows: readonly PresenceRow[]): PresenceRow[] {
  const correction = new Map(rows.flatMap((row) => (row.corrects ? [[row.corrects, row] as const] : [])))
  const latest = (row: PresenceRow): PresenceRow => {
    const later = correction.get(row.presence)
    return later ? latest(later) : row
  }
  return rows
    .filter(({ corrects }) => !corrects)
    .map(latest)
    .filter((row) => !row.void)
    .sort((one, other) => compare(one.at, other.at))
}

/** The times that everyone was there, in the order in which they came. A change of place or of means begins a new one. */
export function intervals({ rows }: Pick<Attendance, 'rows'>): Interval[] {
  const all: Interval[] = []
  const open = new Map<string, number>()
  for (const { person, seat, remote, kind, at } of standing(rows)) {
    const index = open.get(person)
    const before = index === undefined ? undefined : all[index]
    if (kind === 'arrived' && before?.seat === seat && before.remote === remote) continue
    if (before && index !== undefined) all[index] = { ...before, until: at }
    open.delete(person)
    if (kind === 'left') continue
    open.set(person, all.length)
    all.push({ person, seat, remote, from: at, until: null })
  }
  return all.filter(({ from, until }) => !until || compare(from, until) < 0)
}

export const intervalsOf = (attendance: Attendance, person: string): Interval[] =>
  intervals(attendance).filter((one) => one.person === person)

export const covers = ({ from, until }: Pick<Interval, 'from' | 'until'>, at: Temporal.Instant): boolean =>
  compare(from, at) <= 0 && (!until || compare(at, until) < 0)

/** Who is there at that moment: members by municipality, observers, then those without a place. */
export function presentAt(attendance: Attendance, at: Temporal.Instant): Sitting[] {
  const order = new Map(attendance.places.map(({ seat }, index) => [seat, index]))
  const place = (one: Sitting) => (one.seat ? (order.get(one.seat) ?? order.size) : order.size + 1)
  return intervals(attendance)
    .filter((one) => covers(one, at))
    .map((one) => sittingOf(attendance, one))
    .sort((one, other) => place(one) - place(other))
}

function sittingOf({ places, people }: Attendance, { person, seat, remote, from }: Interval): Sitting {
  const place = places.find((one) => one.seat === seat)
  const { name, party } = people.get(person) ?? { name: '', party: null }
  const own = !place || place.holder?.person === person
  return {
    seat,
    kind: place?.kind ?? 'attendee',
    person,
    name,
    party,
    participant: place?.participant ?? null,
    participantName: place?.participantName ?? '',
    colour: place?.colour ?? 0,
    label: place?.label ?? '',
    substituteFor: own ? null : nameOfPlace(place),
    remote,
    since: from,
    maySpeak: place ? place.kind === 'member' || place.maySpeak : true,
    mayPropose: place ? place.kind === 'member' || place.mayPropose : false,
  }
}

/** Whose place it is; for a vacant one what it is called. */
export const nameOfPlace = ({ holder, label, participantName }: Place): string =>
  holder?.name ?? ([label, participantName].filter(Boolean).join(', ') || '–')

/**
 * Who may vote at that moment: those who sit in members' places, without the persons who step aside from the item (see
 * `steppedAside`). A substitute for that item sits in the same place and votes.
 */
export const electorsAt = (
  attendance: Attendance,
  steppedAside: ReadonlySet<string>,
  at: Temporal.Instant,
): Sitting[] => presentAt(attendance, at).filter(({ kind, person }) => kind === 'member' && !steppedAside.has(person))

/** § 11-9 counts the members of the body, vacant places too. */
export const membersOf = ({ places }: Pick<Attendance, 'places'>): number =>
  places.filter(({ kind }) => kind === 'member').length

export interface Quorum {
  readonly members: number
  /** At least half, not more than half: five of nine, five of ten. */
  readonly needed: number
  readonly present: number
  readonly quorate: boolean
}

/** `present` are those who may vote. A body without places can decide nothing. */
export function quorum({ members, present }: { readonly members: number; readonly present: number }): Quorum {
  const needed = Math.ceil(members / 2)
  return { members, needed, present, quorate: members > 0 && present >= needed }
}

export const quorumAt = (attendance: Attendance, steppedAside: ReadonlySet<string>, at: Temporal.Instant): Quorum =>
  quorum({ members: membersOf(attendance), present: electorsAt(attendance, steppedAside, at).length })
