import { caseAddress, caseNumberText } from '../cases/numbers/rules.ts'
import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { DefinitionList } from '../foundation/layout/lists.tsx'
import { EmptyState, Note, Section } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { ChosenThread } from './chosen.tsx'
import { GoalList } from './goal-list.tsx'
import { PlanPicture } from './picture.tsx'
import type { Plan } from './plans/store.ts'
import type { FullPlan } from './reading.ts'
import { strategyName } from './strategy/naming.ts'
import { elementsOf } from './threads/elements.ts'
import { linksOf } from './threads/links.ts'
import { words } from './words.ts'

interface PlanPageProps {
  readonly visit: Visit
  readonly full: FullPlan
  /** Plans of other years. */
  readonly others: readonly Plan[]
}

export function PlanPage({ visit, full, others }: PlanPageProps) {
  const t = speak(words, visit.language)
  const elements = elementsOf(full, visit.language)
  const links = linksOf(full, elements)
  const chosen = elements.find(({ id }) => id === visit.query.get('trad'))
  const shared = { visit, full, elements, links }
  return (
    <>
      {chosen ? <ChosenThread {...shared} chosen={chosen} /> : null}
      <Section heading={t.thread} id="trad">
        {elements.length > 1 ? <Note>{t.threadHelp}</Note> : null}
        <PlanPicture {...shared} chosen={chosen} />
      </Section>
      {full.goals.length ? <GoalList {...shared} /> : <EmptyState>{t.noGoals}</EmptyState>}
      <About visit={visit} full={full} />
      <OtherYears visit={visit} others={others} />
    </>
  )
}

function About({ visit, full: { plan, strategy, adoptedBy, treatedIn } }: Pick<PlanPageProps, 'visit' | 'full'>) {
  const t = speak(words, visit.language)
  const facts = [
    strategy && { term: t.strategy, detail: strategyName(strategy) },
    plan.toYear && { term: t.period, detail: `${plan.year}–${plan.toYear}` },
    adoptedBy && { term: t.adoptedBy, detail: adoptedBy },
    treatedIn && {
      term: t.treatedIn,
      detail: (
        <a href={`/${visit.council}/saker/${caseAddress(treatedIn)}`}>
          {t.caseName(caseNumberText(treatedIn))} {treatedIn.title}
        </a>
      ),
    },
  ].filter((fact) => typeof fact === 'object' && fact !== null)
  if (!facts.length) return null
  return (
    <Section heading={t.about} id="om">
      <DefinitionList items={facts} />
    </Section>
  )
}

function OtherYears({ visit, others }: Pick<PlanPageProps, 'visit' | 'others'>) {
  const t = speak(words, visit.language)
  if (!others.length) return null
  return (
    <Section heading={t.otherYears} id="andre">
      <ul>
        {others.map(({ plan, year, title }) => (
          <li key={plan}>
            <a href={`/${visit.council}/plan/${year}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** «Fire mål og tolv tiltak. Vedtatt 26. november 2024.» */
export function planLead({ plan, goals, actions }: FullPlan, visit: Visit): string {
  const t = speak(words, visit.language)
  const adopted = plan.adoptedOn ? t.adopted(longDay(plan.adoptedOn, visit.language)) : ''
  return [goals.length ? t.counts(goals.length, actions.length) : '', adopted].filter(Boolean).join(' ')
}

export function PlanButtons({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  return (
    <>
      <LinkButton href="#malene">{t.showList}</LinkButton>
      {visit.reader?.offices.has('secretary') ? (
        <LinkButton href={`/${visit.council}/skrivebord/plan`} look="quiet">
          {t.editPlan}
        </LinkButton>
      ) : null}
    </>
  )
}
