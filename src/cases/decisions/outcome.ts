import { type Language, say } from '../../foundation/words.ts'
import type { Result } from './rules.ts'
import { resultWords } from './words.ts'

/** «Vedtatt. Enstemmig»; but a vote that tells the outcome itself, «Vedtatt med 22 mot 2 stemmer», says it alone. */
export function outcomeSaid({ result, vote }: { result: Result; vote: string }, language: Language): string {
  const outcome = resultWords[result]
  const told = outcome.some((word) => vote.toLocaleLowerCase('nb').includes(word.toLocaleLowerCase('nb')))
  return told ? vote : [say(outcome, language), vote].filter(Boolean).join('. ')
}
