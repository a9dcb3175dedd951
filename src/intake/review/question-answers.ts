import type { Question } from '../draft.ts'
import type { Answers } from './answers.ts'

/** The name of the radio buttons that answer a question about what stands at a pointer. */
export const questionName = (pointer: string) => `svar:${pointer}`

/** The last radio button: the answer is what is written in the field below it. */
export const otherAnswer = 'annet'

/** A chosen answer goes before what stands in its field, which then is only the guess shown again. */
export function withChosen(answers: Answers, questions: readonly Question[], form: FormData): Answers {
  const values = { ...answers.values }
  for (const { pointer, choices } of questions) {
    const sent = form.get(questionName(pointer))
    const choice = typeof sent === 'string' && sent !== otherAnswer ? choices[Number(sent)] : undefined
    if (choice) values[pointer] = choice.value
  }
  return { ...answers, values }
}
