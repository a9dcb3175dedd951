import { resultWords } from '../cases/decisions/words.ts'
import { caseAddress, caseNumberText } from '../cases/numbers/rules.ts'
import type { Paper } from '../cases/paper.ts'
import { Papers } from '../cases/papers.tsx'
import { Written } from '../cases/written/list.tsx'
import { words as writtenWords } from '../cases/written/words.ts'
import { daysBetween, hours, weekdayAndDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { DefinitionList } from '../foundation/layout/lists.tsx'
import { EmptyState, Notice, Reading, Section } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import { AgendaList } from './agenda/list.tsx'
import { words as agendaWords } from './agenda/words.ts'
import { Announcing } from './announcing.tsx'
import { Announced, type Told } from './notices/told.tsx'
import { words as ownWords } from './own/words.ts'
import { MeetingTags, where } from './pages.tsx'
import { agendaDeskPath, livePath, meetingPath, ownMeetingPath, roomDeskPath, roomPath } from './paths.ts'
import type { AgendaReading } from './reading.ts'
import { derivedState, openToAll } from './rules.ts'
import type { Meeting } from './store.ts'
import { words } from './words.ts'

interface MeetingPageProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly agenda: AgendaReading
  readonly papers: readonly Paper[]
  /** True for who may change the meeting. */
  readonly edits: boolean
  /** True for who has a seat or is called: their own papers are a page of its own. */
  readonly takesPart: boolean
  readonly told: Told
}

export function MeetingPage(props: MeetingPageProps) {
  const { visit, meeting, agenda, papers, edits } = props
  const t = speak(words, visit.language)
  const path = meetingPath(visit, meeting)
  return (
    <>
      {meeting.announcedAt ? null : <Notice tone="warn">{t.onlyYou}</Notice>}
      <Facts {...props} />
      <Agenda {...props} />
      {agenda.decisions.length ? <Decisions {...props} /> : null}
      <Section heading={t.papers} id="dokumenter">
        <Written
          language={visit.language}
          documents={[
            { title: writtenWords.notice, path: `${path}/innkalling` },
            { title: writtenWords.bundle, path: `${path}/papirer`, word: false },
          ]}
        />
        {papers.length ? <Papers papers={papers} /> : null}
      </Section>
      {edits ? <Announcing {...props} /> : null}
    </>
  )
}

function Agenda({ visit, agenda }: MeetingPageProps) {
  const t = speak(words, visit.language)
  const minutes = total(agenda)
  const aside = minutes ? <span class="muted">{say(agendaWords.totalMinutes(minutes), visit.language)}</span> : null
  return (
    <Section heading={t.agenda} id="saksliste" aside={aside}>
      {agenda.items.length ? <AgendaList visit={visit} agenda={agenda} /> : <EmptyState>{t.agendaNotReady}</EmptyState>}
    </Section>
  )
}

/** Minutes in all, when every item that has no others under it tells its own. */
function total({ items, times }: AgendaReading): number | undefined {
  if (!times.complete) return undefined
  const inner = items.filter((one) => !items.some(({ parent }) => parent === one.agendaItem))
  return inner.every(({ minutes }) => minutes) ? inner.reduce((sum, one) => sum + (one.minutes ?? 0), 0) : undefined
}

/** First on the page and on paper: when and where. */
function Facts({ visit, meeting, told }: MeetingPageProps) {
  const t = speak(words, visit.language)
  const day = weekdayAndDay(meeting.day, visit.language)
  const clock = hours(meeting, visit.language)
  return (
    <>
      <DefinitionList
        items={[
          { term: t.time, detail: clock ? `${day}, ${clock}` : `${day}. ${t.timeUnknown}.` },
          { term: t.place, detail: where(meeting, visit.language) },
          { term: t.body, detail: meeting.bodyName },
        ]}
      />
      <Announced visit={visit} told={told} />
      {derivedState(meeting, visit.today) === 'announced' ? (
        <p>
          {t.openMeeting} ({say(citationSaid(openToAll), visit.language)})
        </p>
      ) : null}
    </>
  )
}

function Decisions({ visit, agenda }: MeetingPageProps) {
  const t = speak(words, visit.language)
  return (
    <Section heading={t.decisions} id="vedtak">
      {agenda.decisions.map(({ decision, number, title, text, result, vote }) => (
        <Section
          key={decision}
          level={3}
          id={`vedtak-${decision}`}
          heading={
            <a href={`/${visit.council}/saker/${caseAddress(number)}`}>
              {caseNumberText(number)} {title}
            </a>
          }
        >
          <Reading kind="resolution" label={say(resultWords[result], visit.language) + (vote ? `. ${vote}` : '')}>
            {text.split(/\n+/).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Reading>
        </Section>
      ))}
    </Section>
  )
}

/** Title, lead and buttons around the page. */
export function meetingAbout({ visit, meeting, edits, takesPart }: MeetingPageProps) {
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

/** Into the room: the secretary from the day before, who takes part and everyone else while it is under way. */
function InTheRoom({
  visit,
  meeting,
  edits,
  takesPart,
}: Pick<MeetingPageProps, 'visit' | 'meeting' | 'edits' | 'takesPart'>) {
  const t = speak(words, visit.language)
  const state = derivedState(meeting, visit.today)
  const isOn = state === 'under-way'
  const near = isOn || (state === 'announced' && daysBetween(visit.today, meeting.day) <= 1)
  return (
    <>
      {edits && near ? (
        <LinkButton look="primary" href={roomDeskPath(visit, meeting)}>
          {t.toDesk}
        </LinkButton>
      ) : null}
      {takesPart && isOn ? (
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
