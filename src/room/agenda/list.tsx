import { caseNumberText } from '../../cases/numbers/rules.ts'
import { Papers } from '../../cases/papers.tsx'
import { clockText } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Icon } from '../../foundation/layout/icon.tsx'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { isHeading } from '../../meetings/course/rules.ts'
import { minutesBehind } from '../clock/rules.ts'
import { DeedButton } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { type ItemState, itemStates, treatable } from './rules.ts'
import { words } from './words.ts'

interface AgendaProps {
  readonly visit: Visit
  readonly room: Room
  /** With the button that takes an item up. */
  readonly conducts: boolean
}

/** What is done, what is up and what is ahead, against the clock. */
export function RoomAgenda({ visit, room, conducts }: AgendaProps) {
  const t = speak(words, visit.language)
  const { items } = room.agenda
  const states = itemStates(items, room.course)
  return (
    <>
      <Heading size="small">{t.agenda}</Heading>
      <ol class="room-agenda">
        {items.map((item) => (
          <li
            key={item.agendaItem}
            class={`${states.get(item.agendaItem)}${isHeading(items, item) ? '' : ' leaf'}`}
            aria-current={states.get(item.agendaItem) === 'now' ? 'step' : undefined}
          >
            <Entry visit={visit} room={room} conducts={conducts} item={item} state={states.get(item.agendaItem)!} />
          </li>
        ))}
      </ol>
      <AgainstPlan visit={visit} room={room} />
    </>
  )
}

interface EntryProps extends AgendaProps {
  readonly item: AgendaItem
  readonly state: ItemState
}

function Entry({ visit, room, conducts, item, state }: EntryProps) {
  const t = speak(words, visit.language)
  const clock = room.agenda.times.at.get(item.agendaItem)
  const shown = clock && clockText(clock, visit.language)
  const line = (
    <>
      <span class="room-agenda-mark">
        {state === 'done' ? <Icon name="check" /> : item.number ? caseNumberText(item.number) : shown}
        {state === 'done' ? <span class="hidden">{t.done}</span> : null}
      </span>
      <span class="room-agenda-title">{item.title}</span>
    </>
  )
  const papers = room.agenda.papers.filter(({ belongsTo }) => belongsTo === item.councilCase)
  const mayTakeUp =
    conducts &&
    room.course.openedAt &&
    !room.course.closedAt &&
    state !== 'now' &&
    treatable(room.agenda.items).includes(item)
  const about = [shown ? t.plannedAt(shown) : '', item.minutes ? t.minutes(item.minutes) : '', item.presenter]
  if (!conducts) return <p class="room-agenda-line">{line}</p>
  const isAskedFor = visit.query.get('punkt') === item.agendaItem
  return (
    <details id={`saksliste-${item.agendaItem}`} open={isAskedFor}>
      <summary class="room-agenda-line" autofocus={isAskedFor}>
        {line}
      </summary>
      <div class="room-agenda-more">
        <p class="muted">{[...about, item.exempt ? t.exempt : ''].filter(Boolean).join(', ')}</p>
        {papers.length ? <Papers papers={papers} /> : null}
        {mayTakeUp ? (
          <DeedButton
            visit={visit}
            room={room}
            deed="ta-opp"
            hidden={{ punkt: item.agendaItem }}
            text={state === 'done' ? t.takeUpAgain : t.takeUp}
            label={t.takeUpNamed(item.title)}
            look="secondary"
          />
        ) : null}
      </div>
    </details>
  )
}

/** «Vi ligger 4 minutter foran planen.» */
export function AgainstPlan({ visit, room }: { visit: Visit; room: Room }) {
  const t = speak(words, visit.language)
  const { times, items } = room.agenda
  const inner = treatable(items)
  const minutes = room.course.closedAt
    ? undefined
    : minutesBehind({ day: room.meeting.day, times, items: inner }, room.course, room.at)
  if (minutes === undefined) return null
  return <p class="note">{minutes === 0 ? t.onTime : minutes > 0 ? t.behind(minutes) : t.ahead(-minutes)}</p>
}
