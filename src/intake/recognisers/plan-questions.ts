import type { PlanFacts, Question } from '../draft.ts'
import type { Known, Noted } from '../found.ts'

/** Who adopted it, and what each number means, where the plan leaves it open. */
export function planQuestions(plan: Noted<PlanFacts>, wordings: readonly (readonly string[])[]): Question[] {
  const questions: Question[] = []
  const by: Known<string> | undefined = plan.adoptedBy
  if (plan.title && (!by || /^\p{Lu}{2,7}$/u.test(by.value)))
    questions.push({
      pointer: '/actionPlan/adoptedBy',
      asks: { says: 'whoAdopted', with: { title: plan.title.value } },
      because: by ? { says: 'adoptedByCouncilOnly', with: { by: by.value } } : { says: 'adoptedNotSaid' },
      choices: [],
      guess: by?.value ?? null,
    })
  for (const [index, goal] of plan.goals.entries()) {
    const target = goal.target
    if (target && target.comparatorWord === null)
      questions.push({
        pointer: `/actionPlan/goals/${index}/target/comparator`,
        asks: {
          says: 'exactlyOrAtLeast',
          with: {
            goal: goal.no?.value ?? index + 1,
            count: target.countWord?.value ?? target.count.value,
            unit: target.unit.value,
          },
        },
        because: { says: othersSayAtLeast(plan) ? 'othersSayAtLeast' : 'noComparator' },
        choices: [
          { value: '=', label: { says: 'exactly' } },
          { value: '>=', label: { says: 'atLeast' } },
        ],
        guess: '=',
      })
    const texts = wordings[index]!
    if (texts.length > 1)
      questions.push({
        pointer: `/actionPlan/goals/${index}/text`,
        asks: { says: 'whichWording', with: { goal: goal.no?.value ?? index + 1 } },
        because: { says: 'saidDifferently' },
        choices: texts.map((text) => ({ value: text, label: text })),
        guess: goal.text.value,
      })
  }
  return questions
}

const othersSayAtLeast = (plan: Noted<PlanFacts>): boolean =>
  plan.goals.some(({ target }) => target?.comparatorWord != null)
