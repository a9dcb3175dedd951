import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, decimal, money, text, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import { budgetChoices, writtenAmount, writtenRate } from '../desk/figures.ts'
import { askedBudget, contentsOf, secretary } from '../desk/places.ts'
import { type Budget, listBudgets } from '../store.ts'
import { addBudgetLine, changeBudgetLine, removeBudgetLine } from './actions.ts'
import { findBudgetLine, type NewBudgetLine } from './store.ts'
import { words } from './words.ts'

const lineForm = (budgets: readonly Budget[]) => ({
  budget: choice(words.budget, budgetChoices(budgets)),
  side: choice(
    words.side,
    [
      { value: 'expense', label: words.expense },
      { value: 'income', label: words.income },
    ],
    { control: 'radio' },
  ),
  label: text(words.label),
  quantity: decimal(words.quantity, { hint: words.quantityHint, optional: true, maxLength: 20 }),
  unit: text(words.unit, { maxLength: 50, optional: true }),
  unitPrice: money(words.unitPrice, { optional: true, maxLength: 30 }),
  amount: money(words.amount, { hint: words.amountHint, optional: true, maxLength: 30 }),
  position: wholeNumber(words.number, { hint: words.numberHint, maxLength: 4, optional: true }),
})

const asNew = (value: ValueOf<ReturnType<typeof lineForm>>): NewBudgetLine => ({ ...value })

export const lineRoutes = editingRoutes({
  path: '/:council/skrivebord/budsjettlinjer',
  guard: secretary,
  titles: { create: words.newLine, change: words.changeLine },
  form: async (tx, visit) => lineForm(await listBudgets(tx, visit.council, 'everything')),
  begin: (_, visit) => ({
    budget: askedBudget(visit),
    side: visit.query.get('side') === 'income' ? 'income' : 'expense',
  }),
  find: async (tx, visit, id) => {
    const found = await findBudgetLine(tx, visit.council, id)
    if (!found) return undefined
    const written = {
      budget: found.budget,
      side: found.side,
      label: found.label,
      quantity: writtenRate(found.quantity),
      unit: found.unit,
      unitPrice: writtenAmount(found.unitPrice),
      amount: writtenAmount(found.amount),
      position: `${found.position}`,
    }
    return { name: found.label, written }
  },
  create: (tx, act, value) => addBudgetLine(tx, act, asNew(value)),
  change: (tx, act, id, value) => changeBudgetLine(tx, act, id, asNew(value)),
  remove: removeBudgetLine,
  done: (visit) => contentsOf(visit),
})
