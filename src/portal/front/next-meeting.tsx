import { daysBetween, hours, weekdayAndDay } from '../../foundation/days.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { Panel, Tag } from '../../foundation/layout/text.tsx'
import { capitalised } from '../../foundation/sentences.ts'
import { speak } from '../../foundation/words.ts'
import { livePath, meetingPath } from '../../meetings/paths.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import { FollowingLine } from '../../room/live/line.tsx'
import type { FrontProps } from './pages.tsx'
import { words } from './words.ts'

/** When and where the next meeting is, and how many days are left. */
export function NextMeeting({ visit, front: { next, lastMeeting, room } }: FrontProps) {
  const t = speak(words, visit.language)
  const m = speak(meetingWords, visit.language)
  const base = `/${visit.council}/moter`
  if (!next) {
    const text = lastMeeting ? `${m.nonePlanned} ${m.lastWas(lastMeeting.day)}` : m.nonePlanned
    return (
      <Panel>
        <h2>{t.nextMeeting}</h2>
        <p class="muted">{text}</p>
        <p>
          <a href={base}>{t.allMeetings}</a>
        </p>
      </Panel>
    )
  }
  if (room) return <OnNow visit={visit} room={room} />
  return (
    <Panel>
      <Tag tone="calm">{capitalised(m.inDays(daysBetween(visit.today, next.day)))}</Tag>
      <h2>{t.nextMeeting}</h2>
      <p>
        <strong>{next.bodyName}</strong>
        <br />
        {capitalised(weekdayAndDay(next.day, visit.language))}
        <br />
        {[hours(next, visit.language), next.place, next.remote ? m.remote : ''].filter(Boolean).join(', ') ||
          m.timeUnknown}
      </p>
      <p class="muted">{next.items ? t.agendaOf(next.items, next.cases) : m.agendaNotReady}</p>
      <div class="button-row">
        <LinkButton href={`${base}/${next.address}`} look="primary">
          {t.seeAgenda}
        </LinkButton>
        <LinkButton href={`${base}/${next.address}/kalender.ics`} icon="calendar">
          {t.addToCalendar}
        </LinkButton>
      </div>
    </Panel>
  )
}

/** While the meeting is under way the strip follows it. */
function OnNow({ visit, room }: { visit: FrontProps['visit']; room: NonNullable<FrontProps['front']['room']> }) {
  const t = speak(words, visit.language)
  const address = meetingPath(visit, room.meeting)
  return (
    <Panel>
      <Tag tone="good">{t.onNow}</Tag>
      <h2>{room.meeting.bodyName}</h2>
      <FollowingLine visit={visit} room={room} />
      <div class="button-row">
        <LinkButton href={livePath(visit, room.meeting)} look="primary">
          {t.followLive}
        </LinkButton>
        <LinkButton href={address}>{t.seeAgenda}</LinkButton>
      </div>
    </Panel>
  )
}
