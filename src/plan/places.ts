import { office } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'

export const secretary = office('secretary')

/** Where on the desk each noun of the plan is edited. */
export const desk = '/:council/skrivebord/plan'

export const deskOf = (visit: Visit): string => `/${visit.council}/skrivebord/plan`
