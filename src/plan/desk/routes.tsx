import { page } from '../../foundation/http/answer.ts'
import { get } from '../../foundation/http/route.ts'
import { say } from '../../foundation/words.ts'
import { goalRoutes } from '../goals/routes.tsx'
import { listGoals } from '../goals/store.ts'
import { desk, secretary } from '../places.ts'
import { actionRoutes } from '../planned-actions/routes.tsx'
import { listActions } from '../planned-actions/store.ts'
import { planDeskRoutes } from '../plans/routes.tsx'
import { listPlans } from '../plans/store.ts'
import { strategyRoutes } from '../strategy/routes.tsx'
import { listPriorityAreas, listStrategies } from '../strategy/store.ts'
import { threadRoutes } from '../threads/routes.tsx'
import { PlanDesk } from './pages.tsx'
import { words } from './words.ts'

export const deskRoutes = [
  get(desk, secretary, async (visit) => {
    const all = await visit.read(async (tx) => ({
      strategies: await listStrategies(tx, visit.council),
      areas: await listPriorityAreas(tx, visit.council),
      plans: await listPlans(tx, visit.council),
      goals: await listGoals(tx, visit.council),
      actions: await listActions(tx, visit.council),
    }))
    return page(say(words.title, visit.language), <PlanDesk visit={visit} {...all} />, {
      lead: say(words.lead, visit.language),
    })
  }),
  ...threadRoutes,
  ...strategyRoutes,
  ...planDeskRoutes,
  ...goalRoutes,
  ...actionRoutes,
]
