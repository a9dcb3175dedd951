import { office } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { isIdentifier } from '../foundation/identity.ts'

export const secretary = office('secretary')

/** Where on the desk each noun of the plan is edited. */
export const desk = '/:council/skrivebord/plan'

export const deskOf = (visit: Visit): string => `/${visit.council}/skrivebord/plan`

/** An identifier from the address, as in `?plan=…`; anything else is as if it were not there. */
export const asked = (visit: Visit, name: string): string => {
  const value = visit.query.get(name) ?? ''
  return isIdentifier(value) ? value : ''
}
