import { hours, shortDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { MeetingTags, where } from './pages.tsx'
import { agendaDeskPath, meetingPath } from './paths.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

/** Every meeting, the latest first, also those that only the secretary knows of. */
export function MeetingsDesk({ visit, meetings }: { visit: Visit; meetings: readonly Meeting[] }) {
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
      ]}
    />
  )
}
