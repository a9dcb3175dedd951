import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { OutBox } from '../../foundation/layout/out-box.tsx'
import { say, speak } from '../../foundation/words.ts'
import { meetingPath, roomDeskPath, screenPath } from '../../meetings/paths.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { LivePart } from '../live-part.tsx'
import { scriptPath } from '../paths.ts'
import { words as roomWords } from '../words.ts'
import { type Desk, type DeskPartName, deskParts } from './parts.tsx'
import { words } from './words.ts'

/** The whole meeting on one screen. */
export function DeskPage(desk: Desk) {
  const { visit } = desk
  const owner = `${visit.council} ${visit.reader?.person ?? ''}`
  return (
    <OutBox owner={owner} language={visit.language}>
      <div class="room">
        <Bar {...desk} />
        <div class="room-grid">
          <div class="room-left">
            <Part {...desk} part="saksliste" class="room-block" />
            <Part {...desk} part="protokoll" class="room-block" />
          </div>
          <div class="room-main">
            <Part {...desk} part="steg" class="room-block room-step" />
            <Part {...desk} part="opprop" class="room-block" />
            <Part {...desk} part="sak" class="room-block" />
            <Part {...desk} part="votering" class="room-block" />
            <Part {...desk} part="etterpa" class="room-block" />
          </div>
          <div class="room-side">
            <Part {...desk} part="taleliste" class="room-block" />
            <Part {...desk} part="fremmote" class="room-block" />
          </div>
        </div>
        <p class="note room-keys">{speak(words, visit.language).keysHelp}</p>
      </div>
    </OutBox>
  )
}

function Bar(desk: Desk) {
  const { visit, room } = desk
  const { language } = visit
  const t = speak(words, language)
  const r = speak(roomWords, language)
  const { bodyName, day } = room.meeting
  const page = roomDeskPath(visit, room.meeting)
  return (
    <div class="room-bar">
      <div class="room-bar-title">
        <h1>{say(meetingWords.meetingOf(bodyName, day), language)}</h1>
        <nav aria-label={t.pages}>
          <a href={meetingPath(visit, room.meeting)}>‹ {r.meetingPage}</a>
          <a href={scriptPath(visit, room.meeting)}>{r.script}</a>
          <a href={`${page}/fremmote`}>{r.attendancePage}</a>
          <a href={`${page}/papirer`}>{r.onPaper}</a>
        </nav>
      </div>
      <Part {...desk} part="tilstand" class="room-bar-live" />
      <spoken-words of="#vedtaksfor" />
      <LinkButton href={screenPath(visit, room.meeting)}>{r.screen}</LinkButton>
    </div>
  )
}

function Part({ part, class: look, ...desk }: Desk & { part: DeskPartName; class: string }) {
  const { nouns, show } = deskParts[part]
  return (
    <div class={look}>
      <LivePart
        visit={desk.visit}
        meeting={desk.room.meeting.meeting}
        page={roomDeskPath(desk.visit, desk.room.meeting)}
        part={part}
        nouns={nouns}
      >
        {show(desk)}
      </LivePart>
    </div>
  )
}
