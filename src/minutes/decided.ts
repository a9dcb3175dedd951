import type { Result } from '../cases/decisions/rules.ts'
import { resultWords } from '../cases/decisions/words.ts'
import { type Language, say } from '../foundation/words.ts'
import { words } from './page-words.ts'

/** «Vedtak. Enstemmig vedtatt»: what came of it, said once. */
export function decisionLabel({ result, vote }: { result: Result; vote: string }, language: Language): string {
  const outcome = vote || (result === 'adopted' ? '' : say(resultWords[result], language))
  return [say(words.decision, language), outcome].filter(Boolean).join('. ')
}
