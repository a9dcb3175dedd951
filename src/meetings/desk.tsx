import { Fragment } from 'preact'
import { hours, shortDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import type { Minutes } from './minutes.ts'
import { words as noticeWords } from './notices/words.ts'
import { MeetingTags } from './pages.tsx'
import { agendaDeskPath, meetingPath, noticeDeskPath, repliesDeskPath, roomDeskPath } from './paths.ts'
import { where } from './place.ts'
import { derivedState } from './rules.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

interface MeetingsDeskProps extends Pick<Minutes, 'minutesDesk'> {
  readonly visit: Visit
  readonly meetings: readonly Meeting[]
}

/** Every meeting, the latest first, also those that only the secretary knows of. */
export function MeetingsDesk({ visit, meetings, minutesDesk }: MeetingsDeskProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/moter`
  if (!meetings.length) return <EmptyState>{t.nonePlanned}</EmptyState>
  return (
    <DataTable
      id="moter"
      caption={t.meetings}
      captionHidden
      language={visit.language}
      rows={meetings}
      keyOf={(one) => one.meeting}
      columns={[
        {
          key: 'day',
          header: t.day,
          cell: (one) => <a href={`${base}/${one.meeting}`}>{shortDay(one.day, visit.language)}</a>,
        },
        {
          key: 'body',
          header: t.body,
          cell: (one) => <a href={meetingPath(visit, one)}>{one.bodyName}</a>,
        },
        { key: 'time', header: t.time, cell: (one) => hours(one, visit.language) },
        { key: 'place', header: t.place, cell: (one) => where(one, visit.language) },
        { key: 'state', header: t.state, cell: (one) => <MeetingTags visit={visit} meeting={one} /> },
        {
          key: 'agenda',
          header: t.agenda,
          cell: (one) => <a href={agendaDeskPath(visit, one)}>{t.editAgenda}</a>,
        },
        { key: 'next', header: t.goOn, cell: (one) => goesOn({ visit, minutesDesk }, one) },
      ]}
    />
  )
}

/** What is done with the meeting now: called, answered, held, written down. */
function goesOn({ visit, minutesDesk }: Pick<MeetingsDeskProps, 'visit' | 'minutesDesk'>, meeting: Meeting) {
  const t = speak(words, visit.language)
  const state = derivedState(meeting, visit.today)
  if (state === 'cancelled') return null
  const links =
    state === 'planned' || state === 'announced'
      ? [
          { text: say(noticeWords.title, visit.language), href: noticeDeskPath(visit, meeting) },
          { text: say(noticeWords.replies, visit.language), href: repliesDeskPath(visit, meeting) },
          ...(meeting.day.equals(visit.today) ? [{ text: t.room, href: roomDeskPath(visit, meeting) }] : []),
        ]
      : meeting.openedAt
        ? [
            { text: t.room, href: roomDeskPath(visit, meeting) },
            { text: t.minutes, href: minutesDesk(visit, meeting) },
          ]
        : []
  return (
    <>
      {links.map(({ text, href }, at) => (
        <Fragment key={href}>
          {at ? ' · ' : null}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </>
  )
}
