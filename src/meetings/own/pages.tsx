import { daysBetween, hours, weekdayAndDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { Timeline } from '../../foundation/layout/lists.tsx'
import { EmptyState, Notice, Panel, Section, Tag } from '../../foundation/layout/text.tsx'
import { capitalised } from '../../foundation/sentences.ts'
import { speak } from '../../foundation/words.ts'
import { MeetingTags } from '../pages.tsx'
import { meetingPath, ownMeetingPath, roomPath } from '../paths.ts'
import { where } from '../place.ts'
import { AnswerForm } from '../replies/answer-form.tsx'
import { words as replyWords } from '../replies/words.ts'
import { mayEnter } from '../rules.ts'
import { words as meetingWords } from '../words.ts'
import type { OwnMeeting, OwnMeetings, OwnPapers } from './reading.ts'
import { words } from './words.ts'

/** The next meeting as a card, later ones under it, and what has been. */
export function OwnMeetingsPage({ visit, own: { ahead, earlier } }: { visit: Visit; own: OwnMeetings }) {
  const t = speak(words, visit.language)
  const [next, ...later] = ahead
  return (
    <div class="own">
      {next ? <MeetingCard visit={visit} one={next} heading={t.next} /> : <EmptyState>{t.none}</EmptyState>}
      {later.length ? (
        <Section heading={t.later} id="senere">
          {later.map((one) => (
            <MeetingCard key={one.meeting.meeting} visit={visit} one={one} />
          ))}
        </Section>
      ) : null}
      {earlier.length ? (
        <Section heading={t.earlier} id="tidligere">
          <Timeline
            label={t.earlier}
            items={earlier.map((one) => ({
              id: one.address,
              title: `${one.bodyName}, ${weekdayAndDay(one.day, visit.language)}`,
              href: meetingPath(visit, one),
              tags: <MeetingTags visit={visit} meeting={one} />,
            }))}
          />
        </Section>
      ) : null}
    </div>
  )
}

interface CardProps {
  readonly visit: Visit
  readonly one: OwnMeeting
  readonly heading?: string
}

function MeetingCard({ visit, one, heading }: CardProps) {
  const t = speak(words, visit.language)
  const m = speak(meetingWords, visit.language)
  const { meeting, papers } = one
  const left = capitalised(m.inDays(daysBetween(visit.today, meeting.day)))
  return (
    <Panel>
      <Tag tone="calm">{left}</Tag>
      <h2>{heading ?? meeting.bodyName}</h2>
      <p>
        {heading ? (
          <>
            <strong>{meeting.bodyName}</strong>
            <br />
          </>
        ) : null}
        {capitalised(weekdayAndDay(meeting.day, visit.language))}
        <br />
        {[hours(meeting, visit.language), where(meeting, visit.language)].filter(Boolean).join(', ')}
      </p>
      <Reading visit={visit} papers={papers} />
      <ButtonRow>
        {mayEnter(meeting, visit.today) ? (
          <LinkButton href={roomPath(visit, meeting)} look="primary">
            {m.toRoom}
          </LinkButton>
        ) : null}
        <LinkButton href={ownMeetingPath(visit, meeting)} look="primary">
          {t.readPapers}
        </LinkButton>
      </ButtonRow>
      <Answering visit={visit} one={one} />
    </Panel>
  )
}

/** How long it takes, and what has not been read. */
export function Reading({ visit, papers }: { visit: Visit; papers: OwnPapers }) {
  const t = speak(words, visit.language)
  const { minutes, documents, unread, seen } = papers
  return (
    <p>
      {minutes ? t.readingTime(minutes) : null} {documents ? t.documents(documents) : null}{' '}
      {unread ? <Tag tone="warn">{t.unread(unread)}</Tag> : seen ? <span class="muted">{t.nothingNew}</span> : null}
    </p>
  )
}

export function Answering({ visit, one: { meeting, standing } }: { visit: Visit; one: Omit<OwnMeeting, 'papers'> }) {
  const r = speak(replyWords, visit.language)
  if (meeting.cancelledAt) return <Notice tone="bad">{r.isCancelled}</Notice>
  const holder = standing.holder || r.vacantSeat
  return (
    <div class="own-answer">
      <h3>{r.willYouCome}</h3>
      {standing.call ? <p>{r.calledFor(holder)}</p> : null}
      <AnswerForm
        visit={visit}
        action={`${ownMeetingPath(visit, meeting)}/svar`}
        reply={standing.reply}
        called={standing.called}
        name={weekdayAndDay(meeting.day, visit.language)}
      />
    </div>
  )
}
