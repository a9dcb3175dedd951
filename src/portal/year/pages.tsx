import { countsForBudget, meetingCount } from '../../budget/meetings/rules.ts'
import { monthName, shortDay, weekdayAndDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { Notice, Section, Tag } from '../../foundation/layout/text.tsx'
import { capitalised } from '../../foundation/sentences.ts'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { YearReading } from './reading.ts'
import { type Duty, dutiesOf, isLate, lacksSpringMeeting } from './rules.ts'
import { YearWheel } from './wheel.tsx'
import { words } from './words.ts'

interface YearPageProps {
  readonly visit: Visit
  readonly reading: YearReading
  /** How many meetings have just been planned. */
  readonly planned?: number
}

export function YearPage({ visit, reading, planned }: YearPageProps) {
  const { language, today } = visit
  const { year } = reading
  const t = speak(words, language)
  const duties = dutiesOf(reading)
  return (
    <>
      {planned ? (
        <Notice tone="good" role="status">
          {t.planned(planned)}
        </Notice>
      ) : null}
      <Counted visit={visit} reading={reading} />
      <div class="year">
        <YearWheel duties={duties} today={today} year={year} language={language} />
        <Section heading={t.months} id="maneder">
          <ol class="year-months">
            {monthsOf(year).map((first) => (
              <Month
                key={`${first}`}
                first={first}
                duties={duties.filter(({ day }) => day.month === first.month)}
                visit={visit}
              />
            ))}
          </ol>
        </Section>
      </div>
      <YearLinks visit={visit} year={year} />
    </>
  )
}

/** The number of meetings, and what the budget pays for. */
function Counted({ visit, reading }: Omit<YearPageProps, 'planned'>) {
  const { language } = visit
  const { paid, year, meetings } = reading
  const t = speak(words, language)
  const count = paid === undefined ? undefined : meetingCount(countsForBudget(meetings).length, paid, year)
  return (
    <>
      {count ? (
        <Notice tone={count.agrees ? (count.known ? 'good' : 'calm') : 'warn'} title={t.count}>
          <p>{say(count.says, language)}</p>
        </Notice>
      ) : null}
      {lacksSpringMeeting(reading) ? <Notice tone="warn">{t.onceAYear}</Notice> : null}
    </>
  )
}

function Month({ first, duties, visit }: { first: Temporal.PlainDate; duties: readonly Duty[]; visit: Visit }) {
  const { language, today } = visit
  const now = first.year === today.year && first.month === today.month
  const t = speak(words, language)
  return (
    <li class={now ? 'now' : undefined} aria-current={now ? 'date' : undefined}>
      <h3 class="heading-small">{capitalised(monthName(first, language))}</h3>
      {duties.length ? (
        <ol class="plain-list">
          {duties.map((duty, index) => (
            <DutyLine key={`${duty.day}${index}`} duty={duty} visit={visit} />
          ))}
        </ol>
      ) : (
        <p class="muted">{t.nothingHere}</p>
      )}
    </li>
  )
}

function DutyLine({ duty, visit }: { duty: Duty; visit: Visit }) {
  const { language, today, council } = visit
  const t = speak(words, language)
  const { day, says, at, because, citation, done } = duty
  const text = say(says, language)
  const sources = [because && say(because, language), citation && say(citationSaid(citation), language)]
  return (
    <li class="year-duty">
      <p>
        <time dateTime={day.toString()} title={weekdayAndDay(day, language)}>
          {shortDay(day, language).slice(0, 5)}
        </time>{' '}
        {at ? <a href={`/${council}${at}`}>{text}</a> : text}{' '}
        {day.equals(today) ? <Tag tone="calm">{t.today}</Tag> : null}
        {isLate(duty, today) ? <Tag tone="warn">{t.late}</Tag> : null}
        {done && (duty.kind === 'notice' || duty.kind === 'papers') ? <Tag tone="good">{t.done}</Tag> : null}
      </p>
      <p class="source">{sources.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

function YearLinks({ visit, year }: { visit: Visit; year: number }) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/arshjul`
  return (
    <ButtonRow>
      <LinkButton look="quiet" href={`${base}?ar=${year - 1}`}>
        {t.earlier}
      </LinkButton>
      <LinkButton look="quiet" href={`${base}?ar=${year + 1}`}>
        {t.later}
      </LinkButton>
    </ButtonRow>
  )
}

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => Temporal.PlainDate.from({ year, month: index + 1, day: 1 }))
