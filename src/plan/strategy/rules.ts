import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Years, both included. */
export const whyCannotSpan = ({ from, to }: { from: number; to: number }): Refusal | null => {
  if ([from, to].some((year) => year < 1900 || year > 2200)) return refuse(words.noSuchYear)
  return to < from ? refuse(words.endsBeforeItBegins) : null
}
