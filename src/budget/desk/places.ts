import { office } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { isIdentifier } from '../../foundation/identity.ts'

export const secretary = office('secretary')

export const desk = '/:council/skrivebord/budsjett'

/** What the budget is made of, or the list of budgets when none is named. */
export const contentsOf = (visit: Visit, budget = askedBudget(visit)): string =>
  `/${visit.council}/skrivebord/budsjett${budget ? `/${budget}/innhold` : ''}`

/** `?budsjett=…`; anything but an identifier is as if it were not there. */
export function askedBudget(visit: Visit): string {
  const value = visit.query.get('budsjett') ?? ''
  return isIdentifier(value) ? value : ''
}
