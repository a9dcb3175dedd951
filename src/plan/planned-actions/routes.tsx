import { asked } from '../../foundation/desk/asked.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day, long, text, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import type { Language } from '../../foundation/words.ts'
import { actionTitle, goalTitle } from '../goals/naming.ts'
import { type Goal, listGoals } from '../goals/store.ts'
import { desk, deskOf, secretary } from '../places.ts'
import { addAction, changeAction, removeAction } from './actions.ts'
import { findAction, type NewAction } from './store.ts'
import { words } from './words.ts'

const actionForm = (goals: readonly Goal[], language: Language) => ({
  goal: choice(
    words.goal,
    goals.map((goal) => ({ value: goal.goal, label: `${goal.position} ${goalTitle(goal, language)}` })),
  ),
  text: long(words.text, { maxLength: 2000 }),
  shortTitle: text(words.shortTitle, { hint: words.shortTitleHint, maxLength: 100, optional: true }),
  owner: text(words.owner, { optional: true }),
  deadline: day(words.deadline, { optional: true }),
  recurrence: text(words.recurrence, { hint: words.recurrenceHint, maxLength: 50, optional: true }),
  position: wholeNumber(words.number, { hint: words.numberHint, maxLength: 4, optional: true }),
})

const asNew = (value: ValueOf<ReturnType<typeof actionForm>>): NewAction => ({ ...value })

export const actionRoutes = editingRoutes({
  path: `${desk}/tiltak`,
  guard: secretary,
  titles: { create: words.newAction, change: words.changeAction },
  form: async (tx, visit) => actionForm(await listGoals(tx, visit.council), visit.language),
  begin: (_, visit) => ({ goal: asked(visit, 'mal') }),
  find: async (tx, visit, id) => {
    const found = await findAction(tx, visit.council, id)
    if (!found) return undefined
    const { goal, text, shortTitle, owner, deadline, recurrence, position } = found
    const written = {
      goal,
      text,
      shortTitle,
      owner,
      deadline: `${deadline ?? ''}`,
      recurrence,
      position: `${position}`,
    }
    return { name: actionTitle(found), written }
  },
  create: (tx, act, value) => addAction(tx, act, asNew(value)),
  change: (tx, act, id, value) => changeAction(tx, act, id, asNew(value)),
  remove: removeAction,
  done: deskOf,
})
