import { timeOf, weekdayAndDay } from '../foundation/days.ts'
import { DefinitionList } from '../foundation/layout/lists.tsx'
import { RichText } from '../foundation/layout/rich-text.tsx'
import { Section } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { AttendanceView } from './attendance-view.tsx'
import type { MinutesContent } from './content.ts'
import { ItemView, saysSomething } from './item-view.tsx'
import { words } from './page-words.ts'
import { minutesPath } from './paths.ts'

/** The møtebok for reading and for paper, in its own language. */
export function MinutesView({ content }: { content: MinutesContent }) {
  const { language, items } = content
  const t = speak(words, language)
  return (
    <div lang={language} class="minutes">
      <MinutesHead content={content} />
      <AttendanceView attendance={content.attendance} language={language} />
      <OpeningView content={content} />
      <Section heading={t.treatment} id="saker">
        {items.filter(saysSomething).map((item) => (
          <Section key={item.agendaItem} level={3} id={`punkt-${item.agendaItem}`} heading={item.heading}>
            <ItemView item={item} language={language} />
          </Section>
        ))}
        {content.closing.length ? <p class="minutes-closing">{content.closing.join(' ')}</p> : null}
      </Section>
    </div>
  )
}

/** Time and place (§ 11-4). */
export function MinutesHead({ content }: { content: MinutesContent }) {
  const { language, meeting } = content
  const t = speak(words, language)
  const day = weekdayAndDay(meeting.day, language)
  const clock = (at: string | null) => (at ? timeOf(Temporal.Instant.from(at), language) : '')
  const hours = [clock(meeting.openedAt), clock(meeting.closedAt)].filter(Boolean).join('–')
  const where = [meeting.place, meeting.remote ? t.remotely : ''].filter(Boolean).join('. ')
  return (
    <DefinitionList
      items={[
        { term: t.body, detail: meeting.bodyName },
        { term: t.time, detail: hours ? `${day}, ${language === 'en' ? '' : 'kl. '}${hours}` : day },
        { term: t.place, detail: where || t.notSaid },
      ]}
    />
  )
}

/** What the meeting as a whole did: opened, was found lawful, approved earlier minutes, paused, closed. */
export function OpeningView({ content }: { content: MinutesContent }) {
  const { said, findings, approvals, council, prose, exemptProse, language } = content
  if (!said.length && !prose && !approvals.length) return <p class="muted">{say(words.nothingYet, language)}</p>
  return (
    <Section heading={say(words.opening, language)} id="apning">
      {said.length ? <p>{[...said, ...findings.map((one) => one.said)].join(' ')}</p> : null}
      {approvals.map(({ said: approved, address }) => (
        <p key={address}>
          <a href={minutesPath(council, { address })}>{approved}</a>
        </p>
      ))}
      {prose ? <RichText text={prose} heading={3} /> : null}
      {exemptProse ? <RichText text={exemptProse} heading={3} /> : null}
    </Section>
  )
}
