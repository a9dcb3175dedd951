import { isRefusal, type Refusal } from '../law/refusal.ts'

/** What the action answered. A refusal where a test expects none is a defect of the test. */
export function granted<T>(done: T | Refusal): T {
  if (isRefusal(done)) throw new Error(`refused: ${done.says[0]}`)
  return done
}
