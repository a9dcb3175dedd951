import { outcomeSaid } from '../cases/decisions/outcome.ts'
import { caseAddress, caseNumberText } from '../cases/numbers/rules.ts'
import type { Paper } from '../cases/paper.ts'
import { Papers } from '../cases/papers.tsx'
import { Written } from '../cases/written/list.tsx'
import { words as writtenWords } from '../cases/written/words.ts'
import { hours, weekdayAndDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { DefinitionList } from '../foundation/layout/lists.tsx'
import { EmptyState, Notice, Reading, Section } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import { AgendaList } from './agenda/list.tsx'
import { words as agendaWords } from './agenda/words.ts'
import { Announcing } from './announcing.tsx'
import type { MinutesLink } from './minutes.ts'
import { Announced, type Told } from './notices/told.tsx'
import { meetingPath } from './paths.ts'
import { where } from './place.ts'
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
  readonly told: Told
  readonly minutes: MinutesLink | undefined
}

export function MeetingPage(props: MeetingPageProps) {
  const { visit, meeting, agenda, papers, edits, minutes } = props
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
            ...(minutes?.published ? [{ title: writtenWords.minutes, path: `${path}/protokoll` }] : []),
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

/** As the items stand on the agenda, which is the order in which they were decided. */
function inOrder({ decisions, items }: AgendaReading) {
  const place = (agendaItem: string | null) => items.findIndex((one) => one.agendaItem === agendaItem)
  return decisions.toSorted((one, other) => place(one.agendaItem) - place(other.agendaItem))
}

function Decisions({ visit, agenda }: MeetingPageProps) {
  const t = speak(words, visit.language)
  return (
    <Section heading={t.decisions} id="vedtak">
      {inOrder(agenda).map(({ decision, number, title, text, ...outcome }) => (
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
          <Reading kind="resolution" label={outcomeSaid(outcome, visit.language)}>
            {text.split(/\n+/).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Reading>
        </Section>
      ))}
    </Section>
  )
}
