import { citationText, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { type Attendance, electorsAt, membersOf, type Quorum, quorum, type Sitting } from '../attendance/rules.ts'
import { words } from './words.ts'

/** The rules of the public administration act, chapter II, hold for elected members. */
export const impartiality = cite('kommuneloven', '11-10', 1)
/** Nobody is disqualified when persons are elected to public posts. */
const notInElections = cite('kommuneloven', '11-10', 4)
/** A member may ask to be excused from a case on personal grounds; the body decides. */
export const excuse = cite('kommuneloven', '11-11')
/** The basis is entered in the minutes. */
const basisInMinutes = cite('kommuneloven', '11-4', 2)

export type DisqualificationKind = 'disqualified' | 'excused'
export type DisqualificationOutcome = 'steps-aside' | 'takes-part'

export interface Disqualification {
  readonly disqualification: string
  readonly agendaItem: string
  readonly seat: string
  readonly person: string
  readonly name: string
  readonly kind: DisqualificationKind
  readonly raised: 'by-the-member' | 'by-another'
  /** Personal; for those who prepare and decide, never for a public page. */
  readonly reason: string
  /** As the minutes must give it (§ 11-4) for one who steps aside; empty until then. */
  readonly legalBasis: string
  readonly raisedAt: Temporal.Instant
  readonly decidedAt: Temporal.Instant | null
  /** Null while the body has not decided. */
  readonly outcome: DisqualificationOutcome | null
}

/** What a page offers; the secretary may write a nearer one, as a paragraph of the public administration act. */
export const bases: Readonly<Record<DisqualificationKind, readonly string[]>> = {
  disqualified: [
    `${citationText(impartiality)}, jf. forvaltningsloven kapittel II`,
    citationText(cite('kommuneloven', '11-10', 2)),
    citationText(cite('kommuneloven', '11-10', 3)),
  ],
  excused: [citationText(excuse)],
}

/** The persons who take no part in any of the items; their substitutes in the same places do. */
export const steppedAside = (all: readonly Disqualification[], items: readonly string[]): Set<string> =>
  new Set(
    all
      .filter(({ agendaItem, outcome }) => outcome === 'steps-aside' && items.includes(agendaItem))
      .map(({ person }) => person),
  )

export const undecidedIn = (all: readonly Disqualification[], agendaItem: string): Disqualification[] =>
  all.filter((one) => one.agendaItem === agendaItem && !one.outcome)

/** Who cannot keep the chair for the items: it passes on until the body has decided about its holder, and longer if so. */
export const cannotHoldChair = (all: readonly Disqualification[], items: readonly string[]): Set<string> =>
  new Set([...steppedAside(all, items), ...items.flatMap((item) => undecidedIn(all, item)).map(({ person }) => person)])

/**
 * Who may vote on the items at that moment: those who sit in members' places, without who steps aside from one of them
 * and without a substitute who is called for other items only. A substitute who was never called, but sits there, votes.
 */
export function electorsOf(
  attendance: Attendance,
  all: readonly Disqualification[],
  items: readonly string[],
  at: Temporal.Instant,
): Sitting[] {
  return electorsAt(attendance, steppedAside(all, items), at).filter(({ seat, person }) => {
    const calls = attendance.calls.filter(
      (one) => one.seat === seat && one.person === person && !one.passedOver && !one.withdrawnAt,
    )
    return !calls.length || items.every((item) => calls.some(({ agendaItem }) => !agendaItem || agendaItem === item))
  })
}

/** Of the item: counted from those who may vote on it (§ 11-9). */
export const quorumOf = (
  attendance: Attendance,
  all: readonly Disqualification[],
  items: readonly string[],
  at: Temporal.Instant,
): Quorum => quorum({ members: membersOf(attendance), present: electorsOf(attendance, all, items, at).length })

/**
 * Who decides whether a member may take part: the others. Where several are in question in the same case none of them
 * decides about any of them, unless the body would not be quorate; then all take part. The public administration act of
 * 2025 says the last two; today’s act has not been read here.
 */
export function electorsAbout(
  attendance: Attendance,
  all: readonly Disqualification[],
  about: Pick<Disqualification, 'agendaItem' | 'person' | 'kind'>,
  at: Temporal.Instant,
): Sitting[] {
  const able = electorsOf(attendance, all, [about.agendaItem], at)
  const without = (persons: readonly string[]) => able.filter(({ person }) => !persons.includes(person))
  if (about.kind === 'excused') return without([about.person])
  const inQuestion = undecidedIn(all, about.agendaItem).filter(({ kind }) => kind === 'disqualified')
  const others = without([about.person, ...inQuestion.map(({ person }) => person)])
  const enough = quorum({ members: membersOf(attendance), present: others.length }).quorate
  return enough || inQuestion.length < 2 ? others : without([])
}

interface Raised {
  readonly kind: DisqualificationKind
  readonly raised: 'by-the-member' | 'by-another'
  readonly seat: string | null
  readonly person: string
  readonly agendaItem: string
}

/** `isElection`: the item elects persons to public posts. */
export function whyCannotRaise(
  { places, people }: Attendance,
  wanted: Raised,
  all: readonly Disqualification[],
  isElection: boolean,
): Refusal | null {
  if (wanted.kind === 'disqualified' && isElection) return refuse(words.isElection, notInElections)
  if (wanted.kind === 'excused' && wanted.raised === 'by-another') return refuse(words.onlyTheMember, excuse)
  if (places.find(({ seat }) => seat === wanted.seat)?.kind !== 'member') return refuse(words.notAMember)
  const raised = all.some(({ agendaItem, seat }) => agendaItem === wanted.agendaItem && seat === wanted.seat)
  return raised ? refuse(words.alreadyRaised(people.get(wanted.person)?.name ?? '')) : null
}

/** Raised again in the same words it is the same question. */
export const sameQuestion = (all: readonly Disqualification[], wanted: Raised): Disqualification | undefined =>
  all.find(
    (one) =>
      one.agendaItem === wanted.agendaItem &&
      one.seat === wanted.seat &&
      one.person === wanted.person &&
      one.kind === wanted.kind,
  )

export function whyCannotSettle(outcome: DisqualificationOutcome, legalBasis: string): Refusal | null {
  if (legalBasis.length > 200) return refuse(words.basisTooLong)
  return outcome === 'steps-aside' && !legalBasis ? refuse(words.basisMissing, basisInMinutes) : null
}
