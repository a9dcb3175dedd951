import { daysBetween, hours, isBefore, weekdayAndDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Card } from '../foundation/layout/card.tsx'
import { Timeline } from '../foundation/layout/lists.tsx'
import { EmptyState, Section, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { meetingPath } from './paths.ts'
import { where } from './place.ts'
import { derivedState } from './rules.ts'
import type { Meeting } from './store.ts'
import { stateWords, words } from './words.ts'

interface MeetingListProps {
  readonly visit: Visit
  /** In the order of the calendar. */
  readonly meetings: readonly Meeting[]
}

/** What is ahead, the next one first, and what has been, the latest first. */
export function MeetingList({ visit, meetings }: MeetingListProps) {
  const t = speak(words, visit.language)
  const isAhead = (one: Meeting) => !isBefore(one.day, visit.today) && !one.closedAt
  const ahead = meetings.filter(isAhead)
  const earlier = meetings.filter((one) => !isAhead(one)).reverse()
  const next = ahead.find(({ announcedAt, cancelledAt }) => announcedAt && !cancelledAt)
  const last = earlier.find(({ announcedAt, cancelledAt }) => announcedAt && !cancelledAt)
  return (
    <>
      {next ? <NextMeeting visit={visit} meeting={next} /> : null}
      {next ? null : <EmptyState>{last ? `${t.nonePlanned} ${t.lastWas(last.day)}` : t.nonePlanned}</EmptyState>}
      <Group visit={visit} id="kommende" heading={t.ahead} meetings={ahead.filter((one) => one !== next)} />
      <Group visit={visit} id="tidligere" heading={t.earlier} meetings={earlier} />
    </>
  )
}

function NextMeeting({ visit, meeting }: { visit: Visit; meeting: Meeting }) {
  const t = speak(words, visit.language)
  return (
    <Card
      tone="calm"
      level={2}
      overline={`${t.nextMeeting}, ${t.inDays(daysBetween(visit.today, meeting.day))}`}
      title={`${meeting.bodyName}, ${weekdayAndDay(meeting.day, visit.language)}`}
      href={meetingPath(visit, meeting)}
    >
      <p>{[where(meeting, visit.language), hours(meeting, visit.language)].filter(Boolean).join(', ')}</p>
    </Card>
  )
}

function Group({ visit, id, heading, meetings }: MeetingListProps & { id: string; heading: string }) {
  if (!meetings.length) return null
  return (
    <Section heading={heading} id={id}>
      <Timeline
        label={heading}
        items={meetings.map((one) => ({
          id: one.address,
          title: `${one.bodyName}, ${weekdayAndDay(one.day, visit.language)}`,
          href: meetingPath(visit, one),
          tags: <MeetingTags visit={visit} meeting={one} />,
          text: [one.place, hours(one, visit.language)].filter(Boolean).join(', ') || undefined,
        }))}
      />
    </Section>
  )
}

const tones = { planned: 'warn', announced: 'calm', 'under-way': 'good', held: 'plain', cancelled: 'bad' } as const

/** The state, and for the secretary that nobody else sees the meeting. */
export function MeetingTags({ visit, meeting }: { visit: Visit; meeting: Meeting }) {
  const t = speak(words, visit.language)
  const state = derivedState(meeting, visit.today)
  return (
    <>
      <Tag tone={tones[state]}>{say(stateWords[state], visit.language)}</Tag>{' '}
      {meeting.announcedAt ? null : <Tag tone="warn">{t.notAnnounced}</Tag>}
    </>
  )
}
