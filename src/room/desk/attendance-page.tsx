import { OutBox } from '../../foundation/layout/out-box.tsx'
import { Columns, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { roomDeskPath } from '../../meetings/paths.ts'
import { LivePart } from '../live-part.tsx'
import { AddAttendee, Attendees, PresenceHistory } from '../roll/history.tsx'
import { RollCall } from '../roll/roll-call.tsx'
import { words } from '../roll/words.ts'
import { words as roomWords } from '../words.ts'
import { QuorumState } from './bar.tsx'
import type { Desk } from './parts.tsx'

/** The whole roll, who else is there, and everything that was registered. */
export function AttendancePage(desk: Desk) {
  const { visit, room } = desk
  return (
    <OutBox owner={`${visit.council} ${visit.reader?.person ?? ''}`} language={visit.language}>
      <LivePart
        visit={visit}
        meeting={room.meeting.meeting}
        page={roomDeskPath(visit, room.meeting)}
        part="hele-fremmotet"
        nouns={['presence', 'meeting', 'substitute']}
      >
        <WholeAttendance {...desk} />
      </LivePart>
    </OutBox>
  )
}

export function WholeAttendance({ visit, room }: Desk) {
  const t = speak(words, visit.language)
  const r = speak(roomWords, visit.language)
  return (
    <Columns
      aside={
        <>
          <Section heading={r.others} id="andre">
            <Attendees visit={visit} room={room} />
            <AddAttendee visit={visit} room={room} />
          </Section>
          <Section heading={t.history} id="historikk">
            <p class="note">{t.historyLead}</p>
            <PresenceHistory visit={visit} room={room} />
          </Section>
        </>
      }
    >
      <p>
        <QuorumState visit={visit} room={room} />
      </p>
      <RollCall visit={visit} room={room} />
    </Columns>
  )
}
