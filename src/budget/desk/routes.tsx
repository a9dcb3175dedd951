import { listCases } from '../../cases/store.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { type Answer, notFound, page } from '../../foundation/http/answer.ts'
import { get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { isIdentifier } from '../../foundation/identity.ts'
import { say, speak } from '../../foundation/words.ts'
import { removeBudget } from '../actions.ts'
import { contributionRoutes } from '../contributions/routes.tsx'
import { lineRoutes } from '../lines/routes.tsx'
import { readBudget } from '../reading.ts'
import { findBudget, listBudgets, readStated } from '../store.ts'
import { budgetForm, createBudget, saveBudget, written } from './form.ts'
import { BudgetContents, BudgetsDesk, ContentsButtons } from './pages.tsx'
import { contentsOf, desk, secretary } from './places.ts'
import { words } from './words.ts'

export const budgetDeskRoutes = [
  get(desk, secretary, async (visit) => {
    const budgets = await visit.read((tx) => listBudgets(tx, visit.council, 'everything'))
    const about = { lead: say(words.lead, visit.language) }
    return page(say(words.budgets, visit.language), <BudgetsDesk visit={visit} budgets={budgets} />, about)
  }),
  get(`${desk}/:id/innhold`, secretary, showContents),
  ...editingRoutes({
    path: desk,
    guard: secretary,
    titles: { create: words.newBudget, change: words.changeBudget },
    form: async (tx, visit) => budgetForm(await listCases(tx, visit.council, 'everything')),
    begin: (_, visit) => ({ year: `${visit.today.year + 1}`, status: 'draft' }),
    find: async (tx, visit, id) => {
      const found = await findBudget(tx, visit.council, id)
      return found && { name: found.title, written: written(found, await readStated(tx, visit.council, id)) }
    },
    create: createBudget,
    change: async (tx, act, id, value) => saveBudget(tx, act, id, value, await readStated(tx, act.council, id)),
    remove: removeBudget,
    done: (visit) => contentsOf(visit, ''),
  }),
  ...contributionRoutes,
  ...lineRoutes,
]

async function showContents(visit: Visit): Promise<Answer> {
  const t = speak(words, visit.language)
  const id = visit.params.id ?? ''
  if (!isIdentifier(id)) return notFound
  const full = await visit.read(async (tx) => {
    const budget = await findBudget(tx, visit.council, id)
    return budget && readBudget(tx, visit.council, budget)
  })
  if (!full) return notFound
  return page(full.budget.title, <BudgetContents visit={visit} full={full} />, {
    actions: <ContentsButtons visit={visit} budget={full.budget} />,
    breadcrumbs: [{ text: t.budgets, href: contentsOf(visit, '') }],
  })
}
