import type { VNode } from 'preact'
import type { Visit } from '../../foundation/http/visit.ts'
import { say } from '../../foundation/words.ts'
import { roomDeskPath } from '../../meetings/paths.ts'
import { nextStep } from '../../meetings/script/rules.ts'
import { WritingItself, type WritingNow } from '../../minutes/parts.tsx'
import { RoomAgenda } from '../agenda/list.tsx'
import { ItemContents } from '../item/contents.tsx'
import { Draft, ItemHead, ItemNotices, NothingUp } from '../item/panel.tsx'
import { Proposals } from '../item/proposals.tsx'
import { isDecided } from '../item/rules.ts'
import { ItemTools } from '../item/tools.tsx'
import type { Room } from '../reading.ts'
import { RollCall } from '../roll/roll-call.tsx'
import { PresenceSummary } from '../roll/summary.tsx'
import { NextStep } from '../script/next-step.tsx'
import { stepsIn } from '../script/steps.ts'
import { SpeakersList } from '../speaking/list.tsx'
import { words as roomWords } from '../words.ts'
import { BarState } from './bar.tsx'
import { Voting } from './voting.tsx'
import { WritingNowOf } from './writing.tsx'

/** The room as the desk has it. */
export interface Desk {
  readonly visit: Visit
  readonly room: Room
  /** Seats that have voted in the ballot that is open. */
  readonly entered: ReadonlySet<string>
  /** The minutes as they grow; read only where they are shown. */
  readonly writing: WritingNow | undefined
}

interface DeskPart {
  /** Nouns of the events that renew it. */
  readonly nouns: readonly string[]
  readonly show: (desk: Desk) => VNode | null
}

const what = ['meeting', 'item', 'recess'] as const

/** Each block of the desk, by its word in addresses; two desks and the chair see the same. */
export const deskParts = {
  tilstand: {
    nouns: [...what, 'presence', 'doors', 'disqualification'],
    show: ({ visit, room }) => <BarState visit={visit} room={room} />,
  },
  saksliste: {
    nouns: [...what, 'agenda-item'],
    show: ({ visit, room }) => <RoomAgenda visit={visit} room={room} conducts />,
  },
  steg: {
    nouns: [...what, 'chair', 'presence', 'finding', 'disqualification', 'ballot', 'speaker'],
    show: ({ visit, room }) => <NextStep visit={visit} room={room} />,
  },
  opprop: {
    nouns: ['meeting', 'presence', 'finding', 'substitute'],
    show: ({ visit, room }) => <RollWhenCalled visit={visit} room={room} />,
  },
  sak: {
    nouns: ['meeting', 'item', 'proposal', 'disqualification', 'doors', 'remark', 'voting-order', 'signing', 'ballot'],
    show: ({ visit, room }) => <CurrentItem visit={visit} room={room} />,
  },
  votering: {
    nouns: ['meeting', 'item', 'ballot', 'proposal', 'presence', 'disqualification', 'finding', 'recess', 'chair'],
    show: (desk) => <Voting {...desk} />,
  },
  taleliste: {
    nouns: ['item', 'speaker', 'presence', 'recess'],
    show: ({ visit, room }) => <SpeakersList visit={visit} room={room} />,
  },
  fremmote: {
    nouns: ['meeting', 'item', 'presence', 'disqualification', 'substitute'],
    show: ({ visit, room }) => (
      <PresenceSummary visit={visit} room={room} all={`${roomDeskPath(visit, room.meeting)}/fremmote`} />
    ),
  },
  protokoll: { nouns: ['*'], show: (desk) => <MinutesSoFar {...desk} /> },
  etterpa: { nouns: ['*'], show: (desk) => <WholeMinutes {...desk} /> },
} as const satisfies Record<string, DeskPart>

export type DeskPartName = keyof typeof deskParts

interface RoomProps {
  readonly visit: Visit
  readonly room: Room
}

/** While the roll is being called it has the middle of the desk. */
export const isRollCall = (room: Room): boolean => {
  const kind = nextStep(stepsIn(room))?.kind
  return kind === 'open' || kind === 'chair' || kind === 'roll-call' || kind === 'convened'
}

const RollWhenCalled = ({ visit, room }: RoomProps) =>
  isRollCall(room) ? <RollCall visit={visit} room={room} /> : null

function CurrentItem({ visit, room }: RoomProps) {
  if (!room.item) return isRollCall(room) ? null : <NothingUp visit={visit} room={room} />
  return (
    <>
      <ItemHead visit={visit} room={room} />
      <ItemNotices visit={visit} room={room} />
      {isDecided(room.ballots, room.course.current) ? (
        <details class="fold" id={`forslag-${room.item.agendaItem}`}>
          <summary>{say(roomWords.draft, visit.language)}</summary>
          <Draft visit={visit} room={room} />
        </details>
      ) : (
        <Draft visit={visit} room={room} />
      )}
      <ItemContents visit={visit} room={room} conducts />
      <Proposals visit={visit} room={room} conducts />
      <ItemTools visit={visit} room={room} />
    </>
  )
}

/** While the meeting goes on: what is written of the item that is up. */
const MinutesSoFar = ({ visit, room, writing }: Desk) =>
  writing && room.course.openedAt && !room.course.closedAt ? (
    <WritingNowOf visit={visit} room={room} writing={writing} />
  ) : null

/** Afterwards: all of it, with what is missing. */
const WholeMinutes = ({ visit, room, writing }: Desk) =>
  writing && room.course.closedAt ? (
    <WritingItself visit={visit} meeting={room.meeting} writing={writing} agendaItem={room.course.current} />
  ) : null
