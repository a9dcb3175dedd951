import { type Citation, citationText, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import type { Sitting } from '../attendance/rules.ts'
import { closedIsNotRemote } from '../presence/rules.ts'
import { words } from './words.ts'

/** The body shall close: an employee’s service matters, and statutory secrecy. */
export const shallClose = cite('kommuneloven', '11-5', 2)
/** The body may close: personal privacy requires it. */
const forPrivacy = cite('kommuneloven', '11-5', 3, 'a')
/** The body may close: weighty public interests, and what offentleglova would let be exempt. */
const forPublicInterests = cite('kommuneloven', '11-5', 3, 'b')
/** The vote on closing is held in open meeting; the debate on it may be held behind closed doors. */
export const voteInOpenMeeting = cite('kommuneloven', '11-5', 5)

/** The last one closes only the debate on closing: the meeting chair may decide that alone, before the body votes. */
export const closingBases = ['service-matters', 'secrecy', 'privacy', 'public-interests', 'debate-on-closing'] as const
export type ClosingBasis = (typeof closingBases)[number]

interface Basis {
  readonly citation: Citation
  readonly duty: boolean
  /** «første punktum», where a subsection has several grounds without letters; else empty. */
  readonly sentence: string
}

const bases: Readonly<Record<ClosingBasis, Basis>> = {
  'service-matters': { citation: shallClose, duty: true, sentence: 'første punktum' },
  secrecy: { citation: shallClose, duty: true, sentence: 'andre punktum' },
  privacy: { citation: forPrivacy, duty: false, sentence: '' },
  'public-interests': { citation: forPublicInterests, duty: false, sentence: '' },
  'debate-on-closing': { citation: voteInOpenMeeting, duty: false, sentence: 'første punktum' },
}

/** The doors shall be closed for a case with this legal basis, and such a case is not considered in a remote meeting. */
const secrecy = cite('offentleglova', '13')
export const isUnderSecrecy = (legalBasis: string | null): boolean =>
  legalBasis?.startsWith(citationText(secrecy)) ?? false

export interface ClosedDoors {
  readonly closedDoors: string
  readonly agendaItem: string
  /** «kommuneloven § 11-5 andre ledd andre punktum, jf. …», as the minutes must give it (§ 11-4). */
  readonly legalBasis: string
  /** The debate on closing was itself behind closed doors. */
  readonly debateClosed: boolean
  readonly closedAt: Temporal.Instant
  readonly openedAt: Temporal.Instant | null
}

/** `provision`: the secrecy provision, or the paragraph of offentleglova. In the law’s own words, the same in every language. */
export function basisText(basis: ClosingBasis, provision = ''): string {
  const { citation, sentence } = bases[basis]
  return `${citationText(citation)}${sentence && ` ${sentence}`}${provision && `, jf. ${provision}`}`
}

/** Whether the body must have voted for it first, in open meeting. */
export const takesVote = (basis: ClosingBasis): boolean => basis !== 'debate-on-closing'

export const isDuty = (basis: ClosingBasis): boolean => bases[basis].duty

const duty = citationText(shallClose)

/** The doors that are closed now. */
export const closedNow = (doors: readonly ClosedDoors[]): ClosedDoors | undefined =>
  doors.find(({ openedAt }) => !openedAt)

/** Whether what is said about the item at that moment is said behind closed doors. */
export const closedDuring = (doors: readonly ClosedDoors[], agendaItem: string, at: Temporal.Instant): boolean =>
  doors.some((one) => one.agendaItem === agendaItem && covers(one, at))

/** Closed by § 11-5 second subsection at that moment. */
export const closedByDuty = (doors: readonly ClosedDoors[], at: Temporal.Instant): boolean =>
  doors.some((one) => one.legalBasis.startsWith(duty) && covers(one, at))

const covers = ({ closedAt, openedAt }: ClosedDoors, at: Temporal.Instant) =>
  Temporal.Instant.compare(closedAt, at) <= 0 && (!openedAt || Temporal.Instant.compare(at, openedAt) < 0)

interface Closing {
  readonly basis: ClosingBasis
  /** The secrecy provision, or the paragraph of offentleglova. */
  readonly provision: string
}

/** `present` are those who are there at the moment of closing. */
export function whyCannotCloseDoors(
  { basis, provision }: Closing,
  doors: readonly ClosedDoors[],
  present: readonly Sitting[],
): Refusal | null {
  if (closedNow(doors)) return refuse(words.alreadyClosed)
  if (basis === 'public-interests' && !provision) return refuse(words.provisionMissing, forPublicInterests)
  if (basisText(basis, provision).length > 200) return refuse(words.basisTooLong)
  const remote = present.filter((one) => one.remote)
  return isDuty(basis) && remote.length
    ? refuse(words.someAreRemote(remote.map(({ name }) => name).join(', ')), closedIsNotRemote)
    : null
}

/** A vote on closing, asked when it opens: the public must be there. */
export const whyCannotVoteOnClosing = (doors: readonly ClosedDoors[]): Refusal | null =>
  closedNow(doors) ? refuse(words.voteInOpen, voteInOpenMeeting) : null

export const whyCannotOpenDoors = (doors: readonly ClosedDoors[]): Refusal | null =>
  closedNow(doors) ? null : refuse(words.alreadyOpen)
