import { daysBetween, weekdayAndDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { say, speak } from '../foundation/words.ts'
import type { MinutesLink } from './minutes.ts'
import { words as ownWords } from './own/words.ts'
import { MeetingTags } from './pages.tsx'
import { agendaDeskPath, livePath, meetingPath, ownMeetingPath, roomDeskPath, roomPath } from './paths.ts'
import { derivedState, mayEnter } from './rules.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

interface AboutProps {
  readonly visit: Visit
  readonly meeting: Meeting
  /** True for who may change the meeting. */
  readonly edits: boolean
  /** True for who has a seat or is called: their own papers are a page of its own. */
  readonly takesPart: boolean
  readonly minutes: MinutesLink | undefined
}

/** Title, lead and buttons around the page. */
export function meetingAbout({ visit, meeting, edits, takesPart, minutes }: AboutProps) {
  const t = speak(words, visit.language)
  const path = meetingPath(visit, meeting)
  const desk = `/${visit.council}/skrivebord`
  return {
    title: t.meetingOf(meeting.bodyName, meeting.day),
    overline: (
      <>
        {derivedState(meeting, visit.today) === 'announced' ? `${t.notice} ` : null}
        <MeetingTags visit={visit} meeting={meeting} />
      </>
    ),
    lead: inOneSentence(visit, meeting),
    breadcrumbs: [{ text: t.meetings, href: `/${visit.council}/moter` }],
    reading: true,
    unlisted: !meeting.announcedAt,
    actions: (
      <>
        <InTheRoom visit={visit} meeting={meeting} edits={edits} takesPart={takesPart} />
        {minutes ? (
          <LinkButton look={minutes.waits ? 'primary' : 'secondary'} href={minutes.path}>
            {say(minutes.says, visit.language)}
          </LinkButton>
        ) : null}
        {takesPart ? (
          <LinkButton look="primary" href={ownMeetingPath(visit, meeting)}>
            {say(ownWords.papers, visit.language)}
          </LinkButton>
        ) : null}
        {derivedState(meeting, visit.today) === 'announced' ? (
          <LinkButton icon="calendar" href={`${path}/kalender.ics`}>
            {t.calendar}
          </LinkButton>
        ) : null}
        <LinkButton href={`${path}/lysark/oversikt`}>{t.slides}</LinkButton>
        {edits ? (
          <>
            <LinkButton href={`${desk}/moter/${meeting.meeting}`}>{t.change}</LinkButton>
            <LinkButton href={agendaDeskPath(visit, meeting)}>{t.editAgenda}</LinkButton>
            <LinkButton href={`${desk}/dokumenter/ny?mote=${meeting.meeting}`}>{t.addDocument}</LinkButton>
          </>
        ) : null}
      </>
    ),
  }
}

/** Into the room: the secretary from the day before and ever after, who takes part on the day, everyone while it is on. */
function InTheRoom({ visit, meeting, edits, takesPart }: Omit<AboutProps, 'minutes'>) {
  const t = speak(words, visit.language)
  const state = derivedState(meeting, visit.today)
  const isOn = state === 'under-way'
  const left = daysBetween(visit.today, meeting.day)
  const near = isOn || (state === 'announced' && left <= 1)
  return (
    <>
      {edits && (near || meeting.openedAt) ? (
        <LinkButton look={near ? 'primary' : 'secondary'} href={roomDeskPath(visit, meeting)}>
          {t.toDesk}
        </LinkButton>
      ) : null}
      {takesPart && mayEnter(meeting, visit.today) ? (
        <LinkButton look="primary" href={roomPath(visit, meeting)}>
          {t.toRoom}
        </LinkButton>
      ) : null}
      {isOn ? <LinkButton href={livePath(visit, meeting)}>{t.toLive}</LinkButton> : null}
    </>
  )
}

function inOneSentence(visit: Visit, meeting: Meeting): string {
  const t = speak(words, visit.language)
  const state = derivedState(meeting, visit.today)
  const day = weekdayAndDay(meeting.day, visit.language)
  if (state === 'cancelled') return t.isCalledOff
  if (state === 'under-way') return t.isOnNow
  if (state === 'held') return t.wasHeld(day)
  return t.willBeHeld(day, t.inDays(daysBetween(visit.today, meeting.day)))
}
