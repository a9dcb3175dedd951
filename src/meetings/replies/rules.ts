import { byAnalogy, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/**
 * When members are absent substitutes are called from the group with the absence, as far as possible in numbered order.
 * Here the group is the municipality.
 */
const calledInOrder = byAnalogy(cite('kommuneloven', '7-10', 1))
/** At least half of the members are present and vote. */
export const quorate = cite('kommuneloven', '11-9', 1)

type Answer = 'coming' | 'absent'

/** How one seat stands before the meeting, as far as anybody has said. */
export type Expectation = 'coming' | 'unanswered' | 'empty'

interface SeatAhead {
  /** Null: nobody holds the seat. */
  readonly holder: string | null
  readonly answer: Answer | null
  /** The substitute who is called to the seat, if any, and the answer. */
  readonly substitute: { readonly answer: Answer | null } | null
}

/** An absence that a called substitute fills is no empty seat; the substitute's own answer counts then. */
export function expectationOf({ holder, answer, substitute }: SeatAhead): Expectation {
  if (substitute) return substitute.answer === 'coming' ? 'coming' : 'unanswered'
  if (!holder || answer === 'absent') return 'empty'
  return answer === 'coming' ? 'coming' : 'unanswered'
}

export interface QuorumAhead {
  readonly members: number
  /** At least half. */
  readonly needed: number
  readonly coming: number
  readonly unanswered: number
  /** How many more can stay away before too few are left; negative when too few are left already. */
  readonly spare: number
}

/** `seats` are the members' seats only; those who have not answered may come. */
export function quorumAhead(seats: readonly Expectation[]): QuorumAhead {
  const count = (which: Expectation) => seats.filter((one) => one === which).length
  const needed = Math.ceil(seats.length / 2)
  const [coming, unanswered] = [count('coming'), count('unanswered')]
  return { members: seats.length, needed, coming, unanswered, spare: coming + unanswered - needed }
}

export type PassingReason = 'absent' | 'called' | 'member'

interface OnTheList {
  readonly person: string
  /** Why the person cannot be called; null when nothing is in the way. */
  readonly hindered: PassingReason | null
}

interface NextCall<T> {
  readonly next: T | null
  readonly passedOver: readonly T[]
}

/** `list` is one municipality's, in numbered order (§ 7-10). The first whom nothing hinders is called. */
export function nextInOrder<T extends OnTheList>(list: readonly T[]): NextCall<T> {
  const at = list.findIndex(({ hindered }) => !hindered)
  return at < 0 ? { next: null, passedOver: list } : { next: list[at]!, passedOver: list.slice(0, at) }
}

interface Replying {
  readonly announced: boolean
  readonly cancelled: boolean
  readonly over: boolean
  /** As what the person is called; null for one who is not, or no longer. */
  readonly standing: 'holder' | 'substitute' | null
}

export function whyCannotReply({ announced, cancelled, over, standing }: Replying): Refusal | null {
  if (!announced || !standing) return refuse(words.notCalled)
  if (cancelled) return refuse(words.isCancelled)
  return over ? refuse(words.isOver) : null
}

interface Calling {
  readonly over: boolean
  readonly cancelled: boolean
  readonly kind: 'member' | 'observer'
  /** The seat is empty, or it is about one item only, for which the member may have to step aside. */
  readonly needed: boolean
  /** Another substitute is called to the item already. */
  readonly taken: boolean
  /** Null when the person is not on the municipality's list. */
  readonly listed: OnTheList | null
  /** Whether somebody before the person on the list could be called, or is called and has to give way. */
  readonly outOfOrder: boolean
  readonly reason: string
}

/** The secretary calls another than the next in order only with a reason: «så langt som mulig». */
export function whyCannotCall(calling: Calling): Refusal | null {
  const { over, cancelled, kind, needed, taken, listed, outOfOrder, reason } = calling
  if (cancelled) return refuse(words.isCancelled)
  if (over) return refuse(words.isOver)
  if (kind === 'observer') return refuse(words.observersHaveNone)
  if (!needed) return refuse(words.memberComes, calledInOrder)
  if (taken) return refuse(words.seatTaken)
  if (!listed) return refuse(words.notOnTheList, calledInOrder)
  if (listed.hindered === 'called') return refuse(words.calledElsewhere)
  if (listed.hindered === 'member') return refuse(words.isMember)
  return outOfOrder && !reason ? refuse(words.orderNeedsReason, calledInOrder) : null
}

/** What a calendar answered, as it can be used. */
export interface CalendarReply {
  readonly uid: string
  readonly email: string
  readonly answer: Answer | 'tentative' | 'none'
  readonly at: Temporal.Instant | null
}

interface CalendarFacts {
  /** The identifier that this meeting has in calendars. */
  readonly uid: string
  /** The latest answer that is known of the one who replied; null when there is none. */
  readonly latest: Temporal.Instant | null
  /** Whether the address belongs to someone who is called to the meeting. */
  readonly known: boolean
}

export function whyCannotTakeCalendarReply(reply: CalendarReply, facts: CalendarFacts): Refusal | null {
  if (reply.uid !== facts.uid) return refuse(words.otherMeeting)
  if (!facts.known) return refuse(words.unknownAddress(reply.email))
  if (reply.answer === 'tentative') return refuse(words.tentative)
  if (reply.answer === 'none') return refuse(words.noAnswer)
  if (reply.at && facts.latest && Temporal.Instant.compare(reply.at, facts.latest) < 0) return refuse(words.olderReply)
  return null
}
