import type { Draft, Question } from '../draft.ts'
import { type Answers, asWritten } from './answers.ts'
import { valueAt } from './pointers.ts'

/** The name of the radio buttons that answer a question about what stands at a pointer. */
export const questionName = (pointer: string) => `svar:${pointer}`

/**
 * Adds the chosen answers. What was typed under «another answer» goes before a choice, when it differs from what was
 * shown there: `shown` is the draft as the page had it.
 */
export function withChosen(answers: Answers, questions: readonly Question[], form: FormData, shown: Draft): Answers {
  const values = { ...answers.values }
  for (const { pointer, choices } of questions) {
    const typed = form.get(pointer)
    const wasTyped = typeof typed === 'string' && typed.trim() !== asWritten(valueAt(shown, pointer) as string | null)
    const sent = form.get(questionName(pointer))
    const choice = typeof sent === 'string' ? choices[Number(sent)] : undefined
    if (choice && !wasTyped) values[pointer] = choice.value
  }
  return { ...answers, values }
}
