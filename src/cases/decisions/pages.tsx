import { longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, LinkButton } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { Timeline } from '../../foundation/layout/lists.tsx'
import { EmptyState, Section, Tag, type Tone } from '../../foundation/layout/text.tsx'
import { layoutWords } from '../../foundation/layout/words.ts'
import { firstSentence } from '../../foundation/text/plain.ts'
import { say, speak } from '../../foundation/words.ts'
import { caseAddress, caseNumberText } from '../numbers/rules.ts'
import type { AfterDecisionDrawn } from './after.ts'
import { type Result, results } from './rules.ts'
import type { DecidedCase } from './store.ts'
import { resultWords, words } from './words.ts'

/** The outcomes as they stand in addresses. */
export const resultSlugs: Readonly<Record<Result, string>> = {
  adopted: 'vedtatt',
  noted: 'orientering',
  rejected: 'ikke-vedtatt',
  postponed: 'utsatt',
  elected: 'valg',
}

/** What the list is narrowed to; a body by its identifier. */
interface ChosenDecisions {
  readonly year?: number
  readonly body?: string
  readonly result?: Result
}

interface DecisionListProps {
  readonly visit: Visit
  /** All that the reader may know of, the latest first. */
  readonly decisions: readonly DecidedCase[]
  readonly chosen: ChosenDecisions
  readonly after: AfterDecisionDrawn
}

export const narrowed = (decisions: readonly DecidedCase[], { year, body, result }: ChosenDecisions) =>
  decisions.filter(
    (one) => (!year || one.day.year === year) && (!body || one.body === body) && (!result || one.result === result),
  )

/** Every decision in one sentence, with its case and what became of it. */
export function DecisionList({ visit, decisions, chosen, after }: DecisionListProps) {
  const t = speak(words, visit.language)
  if (!decisions.length) return <EmptyState>{t.noDecisions}</EmptyState>
  const shown = narrowed(decisions, chosen)
  return (
    <>
      <Filter visit={visit} decisions={decisions} chosen={chosen} />
      {shown.length ? (
        [...Map.groupBy(shown, ({ day }) => day.year)].map(([year, ofYear]) => (
          <Section
            key={year}
            heading={String(year)}
            id={`ar-${year}`}
            aside={<span class="muted">{t.countOf(ofYear.length)}</span>}
          >
            <Timeline label={`${t.decisions} ${year}`} items={ofYear.map((one) => itemOf(visit, one, after))} />
          </Section>
        ))
      ) : (
        <EmptyState action={<LinkButton href={`/${visit.council}/vedtak`}>{t.showAll}</LinkButton>}>
          {t.noneChosen}
        </EmptyState>
      )}
    </>
  )
}

const tones: Readonly<Record<Result, Tone>> = {
  adopted: 'good',
  elected: 'good',
  noted: 'calm',
  postponed: 'warn',
  rejected: 'plain',
}

function itemOf(visit: Visit, one: DecidedCase, after: DecisionListProps['after']) {
  const t = speak(words, visit.language)
  return {
    id: one.decision,
    mark: caseNumberText(one.number),
    title: one.title,
    href: `/${visit.council}/saker/${caseAddress(one.number)}`,
    tags: <Tag tone={tones[one.result]}>{say(resultWords[one.result], visit.language)}</Tag>,
    text: (
      <>
        <p>{firstSentence(one.text)}</p>
        <p class="muted">
          {one.bodyName}, {longDay(one.day, visit.language)}
          {one.vote ? `. ${t.vote}: ${one.vote}` : ''}
        </p>
        {after(visit, one)}
      </>
    ),
  }
}

function Filter({ visit, decisions, chosen }: Omit<DecisionListProps, 'after'>) {
  const t = speak(words, visit.language)
  const l = speak(layoutWords, visit.language)
  const years = [...new Set(decisions.map(({ day }) => day.year))]
  const bodies = new Map(decisions.map(({ body, bodyName }) => [body, bodyName]))
  return (
    <form class="filter" action={`/${visit.council}/vedtak`}>
      <SelectField
        field={{ name: 'ar', label: l.year }}
        value={chosen.year?.toString()}
        empty={l.allYears}
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <SelectField
        field={{ name: 'organ', label: t.body }}
        value={chosen.body}
        empty={t.allBodies}
        choices={[...bodies].map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        field={{ name: 'utfall', label: t.result }}
        value={chosen.result && resultSlugs[chosen.result]}
        empty={t.allResults}
        choices={results.map((one) => ({ value: resultSlugs[one], label: say(resultWords[one], visit.language) }))}
      />
      <Button look="secondary">{l.show}</Button>
    </form>
  )
}
