import { say } from '../foundation/words.ts'
import { isRefusal, type Refusal } from '../law/refusal.ts'

/** The demo acts through the ordinary actions; a refusal means that the demo itself is unlawful, and is a defect. */
export function lawful<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`the demo was refused: ${say(answer.says, 'nb')}`)
  return answer
}
