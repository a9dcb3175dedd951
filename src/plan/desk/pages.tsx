import { shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { actionTitle, goalTitle, targetText } from '../goals/naming.ts'
import type { Goal } from '../goals/store.ts'
import { words as goalWords } from '../goals/words.ts'
import { deskOf } from '../places.ts'
import type { PlannedAction } from '../planned-actions/store.ts'
import { words as actionWords } from '../planned-actions/words.ts'
import type { Plan } from '../plans/store.ts'
import type { PriorityArea, Strategy } from '../strategy/store.ts'
import { words as strategyWords } from '../strategy/words.ts'
import { StrategySection } from './strategy-section.tsx'
import { words } from './words.ts'

interface PlanDeskProps {
  readonly visit: Visit
  readonly strategies: readonly Strategy[]
  readonly areas: readonly PriorityArea[]
  readonly plans: readonly Plan[]
  readonly goals: readonly Goal[]
  readonly actions: readonly PlannedAction[]
}

export function PlanDesk(props: PlanDeskProps) {
  const { visit, plans, strategies, areas } = props
  const t = speak(words, visit.language)
  const base = deskOf(visit)
  return (
    <>
      <ButtonRow>
        <LinkButton href={`${base}/planer/ny`}>{t.newPlan}</LinkButton>
        <LinkButton href={`${base}/strategier/ny`}>{speak(strategyWords, visit.language).newStrategy}</LinkButton>
        <LinkButton href={`${base}/trader`}>{t.editThreads}</LinkButton>
      </ButtonRow>
      {plans.length ? null : <EmptyState>{t.noPlans}</EmptyState>}
      {plans.map((plan) => (
        <PlanSection key={plan.plan} plan={plan} {...props} />
      ))}
      {strategies.map((strategy) => (
        <StrategySection
          key={strategy.strategy}
          visit={visit}
          strategy={strategy}
          areas={areas.filter((area) => area.strategy === strategy.strategy)}
        />
      ))}
    </>
  )
}

interface Row {
  readonly key: string
  readonly href: string
  readonly number: string
  readonly what: string
  readonly name: string
  readonly target: string
  readonly deadline: string
}

function PlanSection({ plan, visit, goals, actions }: PlanDeskProps & { plan: Plan }) {
  const t = speak(words, visit.language)
  const base = deskOf(visit)
  const ours = goals.filter((goal) => goal.plan === plan.plan)
  const rows = ours.flatMap((goal) => [
    goalRow(goal, visit),
    ...actions.filter((action) => action.goal === goal.goal).map((action) => actionRow(action, goal, visit)),
  ])
  return (
    <Section
      heading={plan.title}
      id={`plan-${plan.plan}`}
      aside={
        <span>
          <a href={`${base}/planer/${plan.plan}`}>{t.changeWhat(plan.title)}</a>
          {' · '}
          <a href={`/${visit.council}/plan/${plan.year}`}>{t.showPage}</a>
        </span>
      }
    >
      {rows.length ? <Rows visit={visit} plan={plan} rows={rows} /> : <EmptyState>{t.noGoals}</EmptyState>}
      <ButtonRow>
        <LinkButton href={`${base}/mal/ny?plan=${plan.plan}`}>{speak(goalWords, visit.language).newGoal}</LinkButton>
        {ours.length ? (
          <LinkButton href={`${base}/tiltak/ny`}>{speak(actionWords, visit.language).newAction}</LinkButton>
        ) : null}
      </ButtonRow>
    </Section>
  )
}

function Rows({ visit, plan, rows }: { visit: Visit; plan: Plan; rows: readonly Row[] }) {
  const t = speak(words, visit.language)
  return (
    <DataTable
      id={`rader-${plan.plan}`}
      caption={plan.title}
      captionHidden
      language={visit.language}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: `${t.goal}, ${t.action.toLowerCase()}`,
          cell: (row) => (
            <>
              {row.what} {row.number}: <a href={row.href}>{row.name}</a>
            </>
          ),
        },
        { key: 'target', header: t.target, cell: ({ target }) => target },
        { key: 'deadline', header: t.deadline, cell: ({ deadline }) => deadline },
      ]}
    />
  )
}

function goalRow(goal: Goal, visit: Visit): Row {
  const t = speak(words, visit.language)
  return {
    key: goal.goal,
    href: `${deskOf(visit)}/mal/${goal.goal}`,
    number: `${goal.position}`,
    what: t.goal,
    name: goalTitle(goal, visit.language),
    target: goal.target ? targetText({ ...goal.target, unit: '' }, visit.language) : t.noTarget,
    deadline: goal.deadline ? shortDay(goal.deadline, visit.language) : '',
  }
}

const actionRow = (action: PlannedAction, goal: Goal, visit: Visit): Row => ({
  key: action.action,
  href: `${deskOf(visit)}/tiltak/${action.action}`,
  number: `${goal.position}.${action.position}`,
  what: speak(words, visit.language).action,
  name: actionTitle(action),
  target: '',
  deadline: action.deadline ? shortDay(action.deadline, visit.language) : '',
})
