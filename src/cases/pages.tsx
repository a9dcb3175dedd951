import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { ListFilter } from '../foundation/layout/list-filter.tsx'
import { Timeline } from '../foundation/layout/lists.tsx'
import { EmptyState, Section, Tag } from '../foundation/layout/text.tsx'
import { type Spoken, say, speak } from '../foundation/words.ts'
import { words as accessWords } from './access/words.ts'
import { caseAddress, caseNumberText } from './numbers/rules.ts'
import { type CaseKind, caseKinds } from './rules.ts'
import type { CaseFilter, CouncilCase } from './store.ts'
import { kindWords, words } from './words.ts'

/** The kinds as they stand in addresses. */
export const kindSlugs: Readonly<Record<CaseKind | 'not-stated', string>> = {
  orientation: 'orientering',
  dialogue: 'dialog',
  decision: 'vedtak',
  signing: 'signering',
  election: 'valg',
  report: 'referat',
  'any-other-business': 'eventuelt',
  'not-stated': 'ikke-oppgitt',
}

interface CaseListProps {
  readonly visit: Visit
  readonly cases: readonly CouncilCase[]
  readonly years: readonly number[]
  /** What the list is narrowed to. */
  readonly chosen: CaseFilter
}

export function CaseList({ visit, cases, years, chosen }: CaseListProps) {
  const t = speak(words, visit.language)
  if (!years.length) return <EmptyState>{t.none}</EmptyState>
  const shownYears = years.filter((year) => cases.some((one) => one.year === year))
  return (
    <>
      <Filter visit={visit} years={years} chosen={chosen} />
      {cases.length ? (
        shownYears.map((year) => (
          <CasesOfYear key={year} visit={visit} year={year} cases={cases.filter((one) => one.year === year)} />
        ))
      ) : (
        <EmptyState action={<LinkButton href={`/${visit.council}/saker`}>{t.showAll}</LinkButton>}>
          {t.noneChosen}
        </EmptyState>
      )}
    </>
  )
}

function Filter({ visit, years, chosen }: Pick<CaseListProps, 'visit' | 'years' | 'chosen'>) {
  const t = speak(words, visit.language)
  const choices = [...caseKinds, 'not-stated' as const].map((kind) => ({
    value: kindSlugs[kind],
    label: kind === 'not-stated' ? t.kindNotStated : say(kindWords[kind], visit.language),
  }))
  return (
    <ListFilter
      action={`/${visit.council}/saker`}
      years={years}
      year={chosen.year}
      kinds={{ label: t.kind, all: t.allKinds, choices }}
      kind={chosen.kind && kindSlugs[chosen.kind]}
      language={visit.language}
    />
  )
}

function CasesOfYear({ visit, year, cases }: { visit: Visit; year: number; cases: readonly CouncilCase[] }) {
  const t = speak(words, visit.language)
  return (
    <Section heading={String(year)} id={`ar-${year}`} aside={<span class="muted">{t.countOf(cases.length)}</span>}>
      <Timeline
        label={String(year)}
        items={cases.map((one) => ({
          id: caseAddress(one),
          mark: caseNumberText(one),
          title: one.title,
          href: `/${visit.council}/saker/${caseAddress(one)}`,
          tags: <CaseTags t={t} visit={visit} one={one} />,
        }))}
      />
    </Section>
  )
}

function CaseTags({ t, visit, one }: { t: Spoken<typeof words>; visit: Visit; one: CouncilCase }) {
  return (
    <>
      {one.kind ? <Tag>{say(kindWords[one.kind], visit.language)}</Tag> : <Tag tone="warn">{t.kindNotStated}</Tag>}{' '}
      {one.access === 'exempt' ? <Tag tone="bad">{say(accessWords.exempt, visit.language)}</Tag> : null}
    </>
  )
}
