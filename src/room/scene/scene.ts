import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { presentAt, quorumAt, type Sitting } from '../../meetings/attendance/rules.ts'
import type { Recess } from '../../meetings/course/rules.ts'
import { closedNow } from '../../meetings/doors/rules.ts'
import { votingOrder } from '../../meetings/proposals/order.ts'
import type { Proposal } from '../../meetings/proposals/rules.ts'
import { type Speaker, speaking, waiting } from '../../meetings/speakers/rules.ts'
import type { Ballot } from '../../votes/ballot.ts'
import { nextItem } from '../agenda/rules.ts'
import type { Room } from '../reading.ts'

/** What everybody may see of the room at this moment: on the screen, and at home. */
export interface Scene {
  readonly now: Now
  readonly next: AgendaItem | undefined
  readonly members: number
  readonly present: readonly Sitting[]
  readonly quorate: boolean
}

export type Now =
  | { readonly is: 'not-yet' }
  | { readonly is: 'recess'; readonly recess: Recess }
  /** `basis` is null when the item itself is not public: then not even its closing says more. */
  | { readonly is: 'closed-doors'; readonly basis: string | null }
  | { readonly is: 'item'; readonly item: AgendaItem; readonly on: OnItem }
  | { readonly is: 'between' }
  | { readonly is: 'over' }

export interface OnItem {
  /** The proposals in the order of voting; those of the papers among them. */
  readonly proposals: readonly Proposal[]
  readonly speaks: Speaker | undefined
  readonly waiting: readonly Speaker[]
  /** Whole minutes that each may speak; null when nothing is agreed. */
  readonly speechMinutes: number | null
  /** The ballot that is open, or the latest that was closed under the item. */
  readonly ballot: Ballot | undefined
}

export function sceneOf(room: Room): Scene {
  const { course, attendance, at, agenda } = room
  const quorum = quorumAt(attendance, new Set(), at)
  return {
    now: nowIn(room),
    next: course.closedAt ? undefined : nextItem(agenda.items, course),
    members: quorum.members,
    quorate: quorum.quorate,
    present: presentAt(attendance, at).filter(({ kind }) => kind === 'member'),
  }
}

function nowIn({ course, item, isBehindDoors, ballots, speechMinutes }: Room): Now {
  if (!course.openedAt) return { is: 'not-yet' }
  if (course.closedAt) return { is: 'over' }
  if (course.recess) return { is: 'recess', recess: course.recess }
  if (isBehindDoors) return { is: 'closed-doors', basis: null }
  const closed = closedNow(course.doors)
  if (closed) return { is: 'closed-doors', basis: closed.legalBasis }
  if (!item) return { is: 'between' }
  const own = ballots.filter((one) => one.items.includes(item.agendaItem) && !one.annulledAt)
  return {
    is: 'item',
    item,
    on: {
      proposals: votingOrder(course.proposals, item.agendaItem),
      speaks: speaking(course.speakers),
      waiting: waiting(course.speakers, item.agendaItem),
      speechMinutes,
      ballot: own.find(({ closedAt }) => !closedAt) ?? own.at(-1),
    },
  }
}

/** The proposals that a ballot asks about, in the order of voting. */
export const votedOn = <P extends Pick<Proposal, 'proposal'>>({ choices }: Ballot, proposals: readonly P[]): P[] =>
  proposals.filter(({ proposal }) => choices.some((choice) => choice.proposal === proposal))
