import { type Answer, notFound, page } from '../foundation/http/answer.ts'
import { anyone, get } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { EmptyState } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { deskRoutes } from './desk/routes.tsx'
import { PlanButtons, PlanPage, planLead } from './pages.tsx'
import { listPlans } from './plans/store.ts'
import { readPlan } from './reading.ts'
import { strategyName } from './strategy/naming.ts'
import { words } from './words.ts'

const year = /^\d{4}$/

export const planRoutes = [
  get('/:council/plan', anyone, (visit) => showPlan(visit)),
  get('/:council/plan/:year', anyone, (visit) =>
    year.test(visit.params.year ?? '') ? showPlan(visit, Number(visit.params.year)) : notFound,
  ),
  ...deskRoutes,
]

/** The plan of a year, or the newest. A plan of several years is found by each of them. */
async function showPlan(visit: Visit, asked?: number): Promise<Answer> {
  const found = await visit.read(async (tx) => {
    const plans = await listPlans(tx, visit.council)
    const plan =
      asked === undefined
        ? plans[0]
        : (plans.find((one) => one.year === asked) ??
          plans.find((one) => one.year <= asked && (one.toYear ?? one.year) >= asked))
    return plan && { full: await readPlan(tx, visit.council, plan, visit.today), plans }
  })
  if (!found) return asked === undefined ? noPlan(visit) : notFound
  const { full, plans } = found
  return page(full.plan.title, <PlanPage visit={visit} full={full} others={otherYears(plans, full.plan)} />, {
    overline: full.strategy && strategyName(full.strategy),
    lead: planLead(full, visit) || undefined,
    actions: full.goals.length ? <PlanButtons visit={visit} /> : undefined,
  })
}

const otherYears = (plans: Awaited<ReturnType<typeof listPlans>>, shown: { plan: string }) =>
  plans.filter(({ plan }) => plan !== shown.plan)

function noPlan(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const add = visit.reader?.offices.has('secretary') ? (
    <LinkButton href={`/${visit.council}/skrivebord/plan`}>{t.editPlan}</LinkButton>
  ) : undefined
  return page(t.plan, <EmptyState action={add}>{t.none}</EmptyState>)
}
