import { Card, CardList } from '../../foundation/layout/card.tsx'
import { Pips } from '../../foundation/layout/pips.tsx'
import { Note, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { goalTitle, pipsOf } from '../../plan/goals/naming.ts'
import type { GoalProgress, PlanSummary } from '../../plan/summary.ts'
import type { FrontProps } from './pages.tsx'
import { words } from './words.ts'

/** Each goal with its target and what is confirmed; nothing counts because it is planned. */
export function Goals({ visit, front: { plan } }: FrontProps) {
  const t = speak(words, visit.language)
  const href = `/${visit.council}/plan`
  if (!plan?.goals.length)
    return (
      <Section heading={t.plan} id="plan">
        <p class="muted">{plan ? t.noGoals : t.noPlan}</p>
      </Section>
    )
  return (
    <Section heading={t.goalsIn(plan.goals.length, years(plan))} id="plan" aside={<a href={href}>{t.wholePlan}</a>}>
      <CardList label={plan.plan.title}>
        {plan.goals.map((goal) => (
          <Card key={goal.goal} title={goalTitle(goal, visit.language)}>
            <Counted goal={goal} {...{ visit }} />
          </Card>
        ))}
      </CardList>
      {plan.goals.some(({ confirmed }) => confirmed) ? null : <Note>{t.nothingConfirmed}</Note>}
    </Section>
  )
}

function Counted({ visit, goal }: Pick<FrontProps, 'visit'> & { goal: GoalProgress }) {
  const pips = pipsOf(goal.target, goal.confirmed, visit.language)
  return pips ? <Pips {...pips} /> : <p class="muted">{speak(words, visit.language).noTarget}</p>
}

const years = ({ plan: { year, toYear } }: PlanSummary) => (toYear && toYear !== year ? `${year}–${toYear}` : `${year}`)
