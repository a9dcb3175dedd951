import { seesOf } from '../accounts/sees.ts'
import { findCase } from '../cases/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { type Answer, notFound, page, raw } from '../foundation/http/answer.ts'
import { anyone, get } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { EmptyState } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import { treatmentsOfCase } from '../meetings/treatments/store.ts'
import { budgetDeskRoutes } from './desk/routes.tsx'
import { budgetCsv } from './export.ts'
import { readMeetingCount } from './meetings/reading.ts'
import { BudgetButtons, BudgetLead, BudgetPage, type BudgetView, StatusTag } from './pages.tsx'
import { readBudget } from './reading.ts'
import { type Budget, listBudgets } from './store.ts'
import { words } from './words.ts'

export const budgetRoutes = [
  get('/:council/budsjett', anyone, (visit) => showBudget(visit, ([newest]) => newest)),
  get('/:council/budsjett/:year', anyone, (visit) => showBudget(visit, (budgets) => ofYear(visit, budgets))),
  get('/:council/budsjett/:year/budsjett.csv', anyone, sendCsv),
  ...budgetDeskRoutes,
]

/** The one that counts most among those of the year: revised before adopted before proposed. */
const ofYear = (visit: Visit, budgets: readonly Budget[]): Budget | undefined =>
  /^\d{4}$/.test(visit.params.year ?? '') ? budgets.find(({ year }) => year === Number(visit.params.year)) : undefined

async function showBudget(visit: Visit, choose: (budgets: readonly Budget[]) => Budget | undefined): Promise<Answer> {
  const t = speak(words, visit.language)
  const found = await visit.read(async (tx) => {
    const budgets = await listBudgets(tx, visit.council)
    const budget = choose(budgets)
    return budget && readView(tx, visit, budget, budgets)
  })
  if (!found) return visit.params.year ? notFound : noBudget(visit)
  const { budget } = found.full
  return page(t.budgetOf(budget.year), <BudgetPage visit={visit} view={found} />, {
    overline: <StatusTag visit={visit} view={found} />,
    lead: found.full.payments.length ? <BudgetLead visit={visit} full={found.full} /> : undefined,
    actions: <BudgetButtons visit={visit} budget={budget} />,
  })
}

async function readView(tx: Tx, visit: Visit, budget: Budget, all: readonly Budget[]): Promise<BudgetView> {
  const treatedIn = budget.councilCase ? await findCase(tx, visit.council, budget.councilCase) : undefined
  const treatments = treatedIn
    ? await treatmentsOfCase(tx, visit.council, treatedIn.councilCase, visit.today, 'public')
    : []
  return {
    full: await readBudget(tx, visit.council, budget),
    treatedIn,
    treatment: treatments.filter(({ state }) => state !== 'cancelled').at(-1),
    others: firstOfEachYear(all).filter(({ year }) => year !== budget.year),
    meetingCount: seesOf(visit.reader) === 'everything' ? await readMeetingCount(tx, visit.council, budget) : undefined,
  }
}

const firstOfEachYear = (budgets: readonly Budget[]) =>
  budgets.filter(({ year }, at) => budgets.findIndex((one) => one.year === year) === at)

async function sendCsv(visit: Visit): Promise<Answer> {
  const full = await visit.read(async (tx) => {
    const budget = ofYear(visit, await listBudgets(tx, visit.council))
    return budget && readBudget(tx, visit.council, budget)
  })
  if (!full) return notFound
  const name = `budsjett-${visit.council}-${full.budget.year}.csv`
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-cache',
  }
  return raw(new Response(budgetCsv(full, visit.language), { headers }))
}

function noBudget(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const add = visit.reader?.offices.has('secretary') ? (
    <LinkButton href={`/${visit.council}/skrivebord/budsjett`}>{t.editBudget}</LinkButton>
  ) : undefined
  return page(t.budget, <EmptyState action={add}>{t.none}</EmptyState>)
}
