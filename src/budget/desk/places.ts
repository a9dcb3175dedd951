import { asked } from '../../foundation/desk/asked.ts'
import { office } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'

export const secretary = office('secretary')

export const desk = '/:council/skrivebord/budsjett'

/** What the budget is made of, or the list of budgets when none is named. */
export const contentsOf = (visit: Visit, budget = askedBudget(visit)): string =>
  `/${visit.council}/skrivebord/budsjett${budget ? `/${budget}/innhold` : ''}`

/** `?budsjett=…` */
export const askedBudget = (visit: Visit): string => asked(visit, 'budsjett')
