import type { Sees } from '../accounts/sees.ts'
import { readBudget } from '../budget/reading.ts'
import { listBudgets } from '../budget/store.ts'
import { type CouncilCase, findCase } from '../cases/store.ts'
import { listClauses } from '../councils/agreement/contents-store.ts'
import { inForceOn } from '../councils/agreement/rules.ts'
import { listAgreements } from '../councils/agreement/store.ts'
import { listBodies } from '../councils/bodies/store.ts'
import { getCouncil } from '../councils/council/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { listAgenda } from '../meetings/agenda/store.ts'
import type { Meeting } from '../meetings/store.ts'
import { listGoals } from '../plan/goals/store.ts'
import { listActions } from '../plan/planned-actions/store.ts'
import { listPlans, type Plan } from '../plan/plans/store.ts'
import { findStrategy, listPriorityAreas } from '../plan/strategy/store.ts'
import { listChoices } from './choices/store.ts'
import type { DeckRecord, PresentedPlan } from './record.ts'
import type { Deck } from './slide.ts'
import { deckOf } from './slides.ts'

/** The deck as this reader may see it: what is exempt is not in it, is not counted, and leaves no gap. */
export const readDeck = async (tx: Tx, council: string, meeting: Meeting, sees: Sees): Promise<Deck> =>
  deckOf(await readRecord(tx, council, meeting, sees))

async function readRecord(tx: Tx, council: string, meeting: Meeting, sees: Sees): Promise<DeckRecord> {
  const { name, language } = await getCouncil(tx, council)
  const items = await listAgenda(tx, council, meeting.meeting, sees)
  const cases: CouncilCase[] = []
  for (const { councilCase } of items) {
    const found = councilCase ? await findCase(tx, council, councilCase, sees) : undefined
    if (found) cases.push(found)
  }
  const treats = ({ councilCase }: { readonly councilCase: string | null }) =>
    cases.some((one) => one.councilCase === councilCase)
  const plans: PresentedPlan[] = []
  for (const plan of (await listPlans(tx, council)).filter(treats))
    plans.push(await readPresented(tx, council, plan, meeting))
  const budgets = []
  for (const budget of newestOfEach((await listBudgets(tx, council, sees)).filter(treats)))
    budgets.push(await readBudget(tx, council, budget))
  const choices = await listChoices(tx, council, meeting.meeting, sees)
  return { council, councilName: name, language, meeting, items, cases, plans, budgets, choices }
}

/** Of a budget that was proposed and then adopted in one case, the later stands. */
const newestOfEach = <B extends { readonly councilCase: string | null; readonly year: number }>(
  budgets: readonly B[],
) =>
  budgets.filter(
    (one, at) =>
      budgets.findIndex(({ councilCase, year }) => councilCase === one.councilCase && year === one.year) === at,
  )

async function readPresented(tx: Tx, council: string, plan: Plan, meeting: Meeting): Promise<PresentedPlan> {
  const agreements = await listAgreements(tx, council)
  const agreement = inForceOn(agreements, meeting.day) ?? agreements[0]
  const clauses = agreement ? await listClauses(tx, council, agreement.agreement) : []
  const goals = await listGoals(tx, council, plan.plan)
  const goalIds = goals.map(({ goal }) => goal)
  const bodies = await listBodies(tx, council)
  return {
    plan,
    adoptedBy: plan.adoptedByText || (bodies.find(({ body }) => body === plan.adoptedBy)?.name ?? ''),
    agreement,
    purposes: clauses.filter(({ kind }) => kind === 'purpose'),
    strategy: plan.strategy ? await findStrategy(tx, council, plan.strategy) : undefined,
    areas: plan.strategy ? await listPriorityAreas(tx, council, plan.strategy) : [],
    goals,
    actions: await listActions(tx, council, goalIds),
  }
}
