import { caseNumberText } from '../../cases/numbers/rules.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { quorumAt } from '../../meetings/attendance/rules.ts'
import { steppedAside } from '../../meetings/disqualification/rules.ts'
import { closedNow } from '../../meetings/doors/rules.ts'
import { clockOf, secondsOn } from '../clock/rules.ts'
import type { Room } from '../reading.ts'
import { words } from '../words.ts'

interface BarProps {
  readonly visit: Visit
  readonly room: Room
}

/** What everybody in the room asks for first: can we decide, what is up, how long has it taken. */
export function BarState({ visit, room }: BarProps) {
  const { course } = room
  return (
    <div class="room-bar-state">
      <MeetingState visit={visit} room={room} />
      {course.closedAt ? null : <QuorumState visit={visit} room={room} />}
      {room.item ? <ItemClock visit={visit} room={room} /> : null}
    </div>
  )
}

function MeetingState({ visit, room }: BarProps) {
  const t = speak(words, visit.language)
  const { openedAt, closedAt, recess, doors } = room.course
  if (closedAt) return <Tag>{t.closed}</Tag>
  if (!openedAt) return <Tag tone="warn">{t.notOpened}</Tag>
  return (
    <>
      {recess ? (
        <Tag tone="warn">{recess.resumesAt ? `${t.recess}. ${t.resumes(recess.resumesAt)}` : t.recess}</Tag>
      ) : null}
      {closedNow(doors) ? <Tag tone="bad">{t.closedDoors}</Tag> : null}
    </>
  )
}

/** For the item that is up: who has stepped aside does not count (§ 11-9). Read out by `spoken-words`. */
export function QuorumState({ visit, room }: BarProps) {
  const t = speak(words, visit.language)
  const aside = steppedAside(room.course.disqualifications, room.course.current ? [room.course.current] : [])
  const now = quorumAt(room.attendance, aside, room.at)
  return (
    <span id="vedtaksfor" data-alarm={now.quorate || !room.course.openedAt ? undefined : 'ja'}>
      <Tag tone={now.quorate ? 'good' : 'bad'}>{now.quorate ? t.quorate(now) : t.notQuorate(now)}</Tag>
    </span>
  )
}

function ItemClock({ visit, room }: BarProps) {
  const t = speak(words, visit.language)
  const item = room.item!
  const seconds = secondsOn(room.course, item.agendaItem, room.at)
  const stands = room.course.recess !== null
  return (
    <p class="room-clock">
      <span>{item.number ? t.caseNumber(caseNumberText(item.number)) : item.title}</span>
      <strong role="timer" aria-label={t.timeUsed}>
        {stands ? (
          clockOf(seconds)
        ) : (
          <running-clock seconds={seconds} limit={item.minutes ? item.minutes * 60 : undefined}>
            {clockOf(seconds)}
          </running-clock>
        )}
      </strong>
      {item.minutes ? <span>{t.ofMinutes(item.minutes)}</span> : null}
    </p>
  )
}
