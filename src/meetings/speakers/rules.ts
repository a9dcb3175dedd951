import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Place, Sitting } from '../attendance/rules.ts'
import { words } from './words.ts'

export type SpeakerKind = 'speech' | 'reply' | 'point-of-order'

export interface Speaker {
  readonly speaker: string
  readonly agendaItem: string
  /** Null for one without a place. */
  readonly seat: string | null
  /** Null for a guest who is nobody in the register. */
  readonly person: string | null
  readonly name: string
  readonly kind: SpeakerKind
  readonly askedAt: Temporal.Instant
  /** Set when the chair has changed the order. */
  readonly position: number | null
  readonly beganAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}

const turns: Readonly<Record<SpeakerKind, number>> = { 'point-of-order': 0, reply: 1, speech: 2 }

/**
 * Those who wait under an item, in their turn: points of order first, then replies to the one who speaks or spoke last,
 * then speeches as they were asked for. Where the chair has moved somebody that order holds, and who asks later comes
 * before it with a point of order or a reply, and after it with a speech. No law orders speakers; this is the custom.
 */
export function waiting(speakers: readonly Speaker[], agendaItem: string): Speaker[] {
  const rank = ({ position, kind }: Speaker) => {
    if (position !== null) return 2
    return kind === 'speech' ? 3 : turns[kind]
  }
  return speakers
    .filter((one) => one.agendaItem === agendaItem && !one.beganAt)
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.position ?? 0) - (other.position ?? 0) ||
        Temporal.Instant.compare(one.askedAt, other.askedAt),
    )
}

/** Who has the floor. */
export const speaking = (speakers: readonly Speaker[]): Speaker | undefined =>
  speakers.find(({ beganAt, endedAt }) => beganAt && !endedAt)

interface Asking {
  readonly kind: SpeakerKind
  /** A guest who is nobody in the register; the chair asks for them. */
  readonly guest?: string
}

/** `sitting` of the one who asks; undefined when they are not registered as present. */
export function whyCannotAsk(
  { kind, guest }: Asking,
  sitting: Sitting | undefined,
  facts: {
    readonly agendaItem: string | null
    readonly steppedAside: ReadonlySet<string>
    readonly speakers: readonly Speaker[]
  },
): Refusal | null {
  if (!facts.agendaItem) return refuse(words.nothingUp)
  if (guest !== undefined && !guest) return refuse(words.nameMissing)
  if (guest === undefined) {
    if (!sitting) return refuse(words.notPresent)
    if (!sitting.maySpeak) return refuse(words.mayNotSpeak)
    if (facts.steppedAside.has(sitting.person)) return refuse(words.stepsAside)
  }
  const spoken = facts.speakers.some(({ agendaItem, beganAt }) => agendaItem === facts.agendaItem && beganAt)
  return kind === 'reply' && !spoken ? refuse(words.nobodySpoke) : null
}

/** One who already waits with the same errand does not stand twice. */
export const sameErrand = (
  speakers: readonly Speaker[],
  wanted: Pick<Speaker, 'agendaItem' | 'person' | 'name' | 'kind'>,
): Speaker | undefined =>
  waiting(speakers, wanted.agendaItem).find(
    (one) =>
      one.kind === wanted.kind && one.person === wanted.person && (wanted.person !== null || one.name === wanted.name),
  )

export type Move = 'up' | 'down' | 'first' | 'last'

/** The whole list in its new order. */
export function reordered(list: readonly Speaker[], speaker: string, move: Move): Speaker[] | Refusal {
  const from = list.findIndex((one) => one.speaker === speaker)
  const one = list[from]
  if (!one) return refuse(words.gone)
  const to = { up: from - 1, down: from + 1, first: 0, last: list.length - 1 }[move]
  if (to < 0 || (move === 'first' && from === 0)) return refuse(words.isFirst)
  if (to >= list.length || (move === 'last' && from === to)) return refuse(words.isLast)
  const others = list.filter((other) => other !== one)
  return [...others.slice(0, to), one, ...others.slice(to)]
}

export interface Spoken {
  /** The person, or a guest’s name; the participant’s identifier where it is a municipality. Empty: of none. */
  readonly of: string
  readonly name: string
  readonly colour: number
  readonly turns: number
  readonly seconds: number
}

/** Whole seconds; the one who speaks counts up to `at`. The longest first. */
export const timePerPerson = (speakers: readonly Speaker[], at: Temporal.Instant): Spoken[] =>
  summed(speakers, at, ({ person, name }) => ({ of: person ?? name, name, colour: 0 }))

/** By the municipality whose place it was; guests and others together last as «of none». */
export const timePerParticipant = (
  speakers: readonly Speaker[],
  places: readonly Place[],
  at: Temporal.Instant,
): Spoken[] =>
  summed(speakers, at, ({ seat }) => {
    const place = places.find((one) => one.seat === seat)
    return { of: place?.participant ?? '', name: place?.participantName ?? '', colour: place?.colour ?? 0 }
  })

type Group = Pick<Spoken, 'of' | 'name' | 'colour'>

function summed(speakers: readonly Speaker[], at: Temporal.Instant, groupOf: (one: Speaker) => Group): Spoken[] {
  const spoken = speakers.filter(({ beganAt }) => beganAt)
  return [...Map.groupBy(spoken, (one) => groupOf(one).of).values()]
    .map((own) => ({
      ...groupOf(own[0]!),
      turns: own.length,
      seconds: own.reduce((sum, one) => sum + secondsOf(one, at), 0),
    }))
    .sort((one, other) => other.seconds - one.seconds || one.name.localeCompare(other.name, 'nb'))
}

const secondsOf = ({ beganAt, endedAt }: Speaker, at: Temporal.Instant): number =>
  beganAt ? Math.max(0, Math.floor(beganAt.until(endedAt ?? at).total('seconds'))) : 0
