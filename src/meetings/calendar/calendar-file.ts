import { caseNumberText } from '../../cases/numbers/rules.ts'
import { type Answer, notFound, raw } from '../../foundation/http/answer.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { listAgenda } from '../agenda/store.ts'
import { plannedTimes } from '../agenda/times/rules.ts'
import { words as agendaWords } from '../agenda/words.ts'
import { meetingHere } from '../here.ts'
import { meetingPath } from '../paths.ts'
import { placeText } from '../place.ts'
import type { Meeting } from '../store.ts'
import { type CalendarEvent, calendarText, calendarUid } from './rules.ts'

/** Only what is public, whoever asks: the file goes on to other people's calendars. */
export async function calendarFile(visit: Visit): Promise<Answer> {
  const event = await visit.read(async (tx) => {
    const meeting = await meetingHere(tx, visit, 'public')
    if (!meeting) return undefined
    const items = await listAgenda(tx, visit.council, meeting.meeting, 'public')
    const all = await listAgenda(tx, visit.council, meeting.meeting, 'everything')
    const { ends, complete } = plannedTimes(all, meeting.starts)
    return asEvent(visit, meeting, items, complete && all.length === items.length ? ends : undefined)
  })
  if (!event) return notFound
  return raw(
    new Response(calendarText(event), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="${visit.council}-${event.day}.ics"`,
        'cache-control': 'no-cache',
      },
    }),
  )
}

type Item = Awaited<ReturnType<typeof listAgenda>>[number]

function asEvent(visit: Visit, meeting: Meeting, items: readonly Item[], ends: string | undefined): CalendarEvent {
  const t = speak(agendaWords, visit.language)
  const line = ({ number, title }: Item) => (number ? `${t.caseNumber(caseNumberText(number))} ${title}` : title)
  const { baseUrl } = visit.installation
  return {
    uid: calendarUid(meeting.meeting, baseUrl),
    stamp: meeting.cancelledAt ?? meeting.announcedAt ?? visit.now,
    summary: `${meeting.bodyName}, ${visit.at?.name ?? ''}`,
    day: meeting.day,
    starts: meeting.starts,
    ends: meeting.ends ?? (ends && meeting.starts && ends > meeting.starts ? ends : null),
    location: placeText(meeting, visit.language),
    description: items.map(line).join('\n'),
    url: `${baseUrl}${meetingPath(visit, meeting)}`,
    cancelled: meeting.cancelledAt !== null,
  }
}
