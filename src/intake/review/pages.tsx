import type { Problems, Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { FormProblems } from '../../foundation/layout/form-fields.tsx'
import { type Finding, Findings } from '../../foundation/layout/lists.tsx'
import { Marked } from '../../foundation/layout/marked.tsx'
import { Quote } from '../../foundation/layout/quote.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { EmptyState, Section, Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { deskWords } from '../desk-words.ts'
import type { Reading } from '../draft.ts'
import type { ShownSection } from '../store.ts'
import { type Answers, answered } from './answers.ts'
import { checkFindings } from './check-findings.tsx'
import { recordsOf } from './facts.ts'
import { lineAnchor, markedSections } from './marks.ts'
import { Questions } from './questions.tsx'
import { Records } from './records.tsx'
import { sectionName } from './source-link.tsx'

export interface ReviewProps {
  readonly visit: Visit
  readonly intake: string
  readonly reading: Reading
  readonly sections: readonly ShownSection[]
  readonly answers: Answers
  readonly written: Written
  readonly problems: Problems
  readonly refusal?: Refusal
}

/** The document to the left, what was understood to the right: questions first, then checks, records and the unread. */
export function Review(review: ReviewProps) {
  const { visit, reading, problems, refusal } = review
  const t = speak(deskWords, visit.language)
  const records = recordsOf(answered(reading, { ...review.answers, leftOut: [] }))
  const facts = new Map(records.flatMap((record) => record.facts).map((fact) => [fact.pointer, fact]))
  const asked = new Set(reading.questions.map(({ pointer }) => pointer))
  const form = Object.fromEntries([...facts].map(([pointer, { field }]) => [pointer, field]))
  const kept = records.length - review.answers.leftOut.length
  return (
    <>
      <FormProblems form={form} problems={problems} language={visit.language} />
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} title={t.refusedTitle} /> : null}
      <form class="review" method="post" action={visit.path} novalidate>
        <OriginalDocument review={review} />
        <div>
          <ButtonRow>
            <Button name="gjor" value="ta-inn">
              {t.accept(kept)}
            </Button>
            <Tag tone="good">{certainty(review)}</Tag>
          </ButtonRow>
          <Questions review={review} facts={facts} />
          <Checks review={review} />
          <Section heading={t.understood} id="forstatt">
            <Records review={review} records={records} asked={asked} />
          </Section>
          <UnreadLines review={review} />
          <ButtonRow>
            <Button name="gjor" value="ta-inn">
              {t.accept(kept)}
            </Button>
            <Button name="gjor" value="lagre" look="secondary">
              {t.saveForNow}
            </Button>
          </ButtonRow>
        </div>
      </form>
    </>
  )
}

function certainty({ reading, visit }: ReviewProps): string {
  const all = Object.keys(reading.sources).length
  return speak(deskWords, visit.language).sureOf(all - reading.questions.length, all)
}

function OriginalDocument({ review: { visit, reading, sections } }: { review: ReviewProps }) {
  const t = speak(deskWords, visit.language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section class="review-document" aria-label={t.document} tabIndex={0}>
      {markedSections(sections, reading).map(({ number, lines }) => (
        <figure key={number} class="sheet">
          <figcaption>{sectionName(number, reading, visit.language)}</figcaption>
          <blockquote>
            {lines.map(({ anchor, ...line }) => (
              <p key={anchor} id={anchor}>
                <Marked {...line} />
              </p>
            ))}
          </blockquote>
        </figure>
      ))}
    </section>
  )
}

function Checks({ review }: { review: ReviewProps }) {
  const t = speak(deskWords, review.visit.language)
  const items: Finding[] = checkFindings(review)
  if (!items.length) return null
  return (
    <Section heading={t.checked} id="kontrollert">
      <Findings items={items} label={t.checked} />
    </Section>
  )
}

function UnreadLines({ review: { visit, reading } }: { review: ReviewProps }) {
  const t = speak(deskWords, visit.language)
  const { present = [], absent = [] } = reading.meeting ?? {}
  return (
    <>
      {present.length + absent.length ? (
        <Section heading={t.notKept} id="ikke-ennaa">
          <p>{t.attendanceNotKept}</p>
        </Section>
      ) : null}
      <Section heading={t.unread} id="ulest">
        {reading.unread.length ? (
          <>
            <p>{t.unreadHelp}</p>
            {reading.unread.map(({ place, text }, at) => (
              <Quote
                key={`${at}${text}`}
                source={sectionName(place.section, reading, visit.language)}
                href={`#${lineAnchor(place.section, place.fromLine)}`}
                lines={[{ text }]}
              />
            ))}
          </>
        ) : (
          <EmptyState>{t.nothingUnread}</EmptyState>
        )}
      </Section>
    </>
  )
}
