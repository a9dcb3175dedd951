import type { Draft, Question } from './draft.ts'

/** What every council's record needs and this document left out. Questions about single values stand with their readers. */
export function generalQuestions(draft: Draft): Question[] {
  const questions: Question[] = []
  const anything = draft.meeting ?? draft.cases ?? draft.actionPlan ?? draft.budget
  if (anything && !draft.council?.name) questions.push(open('/council/name', 'whichCouncil'))
  if (draft.meeting?.agenda && !draft.meeting.dateText) questions.push(open('/meeting/date', 'whenIsMeeting', 'noDate'))
  return questions
}

const open = (pointer: string, asks: string, because?: string): Question => ({
  pointer,
  asks: { says: asks },
  ...(because && { because: { says: because } }),
  choices: [],
  guess: null,
})
