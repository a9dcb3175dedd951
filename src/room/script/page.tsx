import type { Visit } from '../../foundation/http/visit.ts'
import { OutBox } from '../../foundation/layout/out-box.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { meetingPath, roomPath } from '../../meetings/paths.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { BarState } from '../desk/bar.tsx'
import { isRollCall } from '../desk/parts.tsx'
import { Voting } from '../desk/voting.tsx'
import { ItemContents } from '../item/contents.tsx'
import { Draft, ItemHead, ItemNotices } from '../item/panel.tsx'
import { Proposals } from '../item/proposals.tsx'
import { LivePart } from '../live-part.tsx'
import { scriptPath } from '../paths.ts'
import type { Room } from '../reading.ts'
import { RollCall } from '../roll/roll-call.tsx'
import { SpeakersList } from '../speaking/list.tsx'
import { words as roomWords } from '../words.ts'
import { NextStep } from './next-step.tsx'
import { Steps } from './step-list.tsx'
import { words } from './words.ts'

interface ScriptProps {
  readonly visit: Visit
  readonly room: Room
  /** Seats that have voted in the ballot that is open. */
  readonly entered: ReadonlySet<string>
}

type RoomProps = Pick<ScriptProps, 'visit' | 'room'>

/** The meeting as the chair leads it: what to say aloud, one thing at a time, and all that is behind and ahead. */
export function ScriptPage(props: ScriptProps) {
  const { visit, room } = props
  const t = speak(words, visit.language)
  const r = speak(roomWords, visit.language)
  const { bodyName, day } = room.meeting
  return (
    <OutBox owner={`${visit.council} ${visit.reader?.person ?? ''}`} language={visit.language}>
      <div class="room script">
        <div class="room-bar">
          <div class="room-bar-title">
            <h1>{say(meetingWords.meetingOf(bodyName, day), visit.language)}</h1>
            <nav aria-label={r.room}>
              <a href={meetingPath(visit, room.meeting)}>‹ {r.meetingPage}</a>
              <a href={roomPath(visit, room.meeting)}>{r.myPhone}</a>
            </nav>
          </div>
          <Part {...props} part="tilstand" class="room-bar-live" />
          <spoken-words of="#vedtaksfor" />
        </div>
        <div class="script-grid">
          <nav class="room-block script-steps" aria-label={t.steps}>
            <Part {...props} part="stegene" />
          </nav>
          <div class="room-main">
            <Part {...props} part="steg" class="room-block room-step" />
            <Part {...props} part="sak" class="room-block" />
            <Part {...props} part="votering" class="room-block" />
          </div>
          <Part {...props} part="taleliste" class="room-block" />
        </div>
      </div>
    </OutBox>
  )
}

interface ScriptPart {
  readonly nouns: readonly string[]
  readonly show: (props: ScriptProps) => ReturnType<typeof Steps> | null
}

export const scriptParts = {
  tilstand: {
    nouns: ['meeting', 'item', 'recess', 'presence', 'doors', 'disqualification'],
    show: ({ visit, room }) => <BarState visit={visit} room={room} />,
  },
  stegene: { nouns: ['*'], show: ({ visit, room }) => <Steps visit={visit} room={room} /> },
  steg: {
    nouns: ['meeting', 'item', 'recess', 'chair', 'presence', 'finding', 'disqualification', 'ballot', 'speaker'],
    show: ({ visit, room }) => <NextStep visit={visit} room={room} />,
  },
  sak: {
    nouns: [
      'meeting',
      'item',
      'proposal',
      'disqualification',
      'doors',
      'presence',
      'finding',
      'voting-order',
      'signing',
    ],
    show: ({ visit, room }) => <BeforeTheChair visit={visit} room={room} />,
  },
  votering: {
    nouns: ['meeting', 'item', 'ballot', 'proposal', 'presence', 'disqualification', 'finding', 'recess', 'chair'],
    show: (props) => <Voting {...props} />,
  },
  taleliste: {
    nouns: ['item', 'speaker', 'presence', 'recess'],
    show: ({ visit, room }) => <SpeakersList visit={visit} room={room} />,
  },
} as const satisfies Record<string, ScriptPart>

export type ScriptPartName = keyof typeof scriptParts

function Part({ part, class: look, ...props }: ScriptProps & { part: ScriptPartName; class?: string }) {
  const { nouns, show } = scriptParts[part]
  const { visit, room } = props
  return (
    <div class={look}>
      <LivePart
        visit={visit}
        meeting={room.meeting.meeting}
        page={scriptPath(visit, room.meeting)}
        part={part}
        nouns={nouns}
      >
        {show(props)}
      </LivePart>
    </div>
  )
}

/** While the roll is called, the roll; then the case that is up. */
function BeforeTheChair({ visit, room }: RoomProps) {
  if (isRollCall(room)) return <RollCall visit={visit} room={room} />
  if (!room.item) return null
  return (
    <>
      <ItemHead visit={visit} room={room} />
      <AskImpartiality visit={visit} room={room} />
      <ItemNotices visit={visit} room={room} />
      <Draft visit={visit} room={room} />
      <ItemContents visit={visit} room={room} conducts />
      <Proposals visit={visit} room={room} conducts />
    </>
  )
}

/** Asked at each item, before it is treated (§ 11-10). */
function AskImpartiality({ visit, room }: RoomProps) {
  const t = speak(words, visit.language)
  const { item, course } = room
  const raised = course.disqualifications.some(({ agendaItem }) => agendaItem === item?.agendaItem)
  const asks = item?.councilCase && item.kind !== 'election' && item.kind !== 'any-other-business' && !raised
  return asks ? <Notice tone="calm">{t.impartiality}</Notice> : null
}
