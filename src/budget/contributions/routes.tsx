import { listParticipants, type Participant } from '../../councils/participants/store.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, decimal, money, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import { budgetChoices, rateField, writtenAmount, writtenRate } from '../desk/figures.ts'
import { askedBudget, contentsOf, secretary } from '../desk/places.ts'
import { type Budget, findBudget, listBudgets } from '../store.ts'
import { addContribution, changeContribution, removeContribution } from './actions.ts'
import { findContribution, type NewContribution } from './store.ts'
import { words } from './words.ts'

const contributionForm = (budgets: readonly Budget[], participants: readonly Participant[]) => ({
  budget: choice(words.budget, budgetChoices(budgets)),
  participant: choice(
    words.participant,
    participants.map(({ participant, name }) => ({ value: participant, label: name })),
  ),
  population: wholeNumber(words.population, { optional: true }),
  rate: rateField(words.rate),
  sharePercent: decimal(words.sharePercent, { hint: words.shareHint, optional: true, maxLength: 20 }),
  amount: money(words.amount, { hint: words.amountHint, optional: true, maxLength: 30 }),
})

const asNew = (value: ValueOf<ReturnType<typeof contributionForm>>): NewContribution => ({ ...value })

export const contributionRoutes = editingRoutes({
  path: '/:council/skrivebord/bidrag',
  guard: secretary,
  titles: { create: words.newContribution, change: words.changeContribution },
  form: async (tx, visit) =>
    contributionForm(await listBudgets(tx, visit.council, 'everything'), await listParticipants(tx, visit.council)),
  begin: async (tx, visit) => {
    const budget = askedBudget(visit)
    const found = budget ? await findBudget(tx, visit.council, budget) : undefined
    return { budget, rate: writtenRate(found?.rate ?? null) }
  },
  find: async (tx, visit, id) => {
    const found = await findContribution(tx, visit.council, id)
    if (!found) return undefined
    const payer = (await listParticipants(tx, visit.council)).find(
      ({ participant }) => participant === found.participant,
    )
    const written = {
      budget: found.budget,
      participant: found.participant,
      population: `${found.population ?? ''}`,
      rate: writtenRate(found.rate),
      sharePercent: writtenRate(found.sharePercent),
      amount: writtenAmount(found.amount),
    }
    return { name: payer?.name ?? '', written }
  },
  create: (tx, act, value) => addContribution(tx, act, asNew(value)),
  change: (tx, act, id, value) => changeContribution(tx, act, id, asNew(value)),
  remove: removeContribution,
  done: (visit) => contentsOf(visit),
})
