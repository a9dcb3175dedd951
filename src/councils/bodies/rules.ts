import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

export const topBody = cite('kommuneloven', '18-3', 1)

interface Known {
  readonly name: string
  readonly kind: string
}

/** Longer than anyone plans; the database says the same. */
const mostNoticeDays = 90

/** `others` are the council's other bodies. There is one representantskap, and each body has a name of its own. */
export function whyCannotBeBody(
  wanted: Known & { readonly noticeDays: number | null },
  others: readonly Known[],
): Refusal | null {
  const sameName = (one: Known) => one.name.toLocaleLowerCase('nb') === wanted.name.toLocaleLowerCase('nb')
  if (others.some(sameName)) return refuse(words.nameTaken)
  if (wanted.kind === 'representantskap' && others.some((one) => one.kind === 'representantskap'))
    return refuse(words.oneRepresentantskap, topBody)
  if (wanted.noticeDays !== null && wanted.noticeDays > mostNoticeDays) return refuse(words.tooManyDays)
  return null
}
