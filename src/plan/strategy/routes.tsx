import { asked } from '../../foundation/desk/asked.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, text, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import { desk, deskOf, secretary } from '../places.ts'
import {
  addPriorityArea,
  addStrategy,
  changePriorityArea,
  changeStrategy,
  removePriorityArea,
  removeStrategy,
} from './actions.ts'
import { strategyName } from './naming.ts'
import { findPriorityArea, findStrategy, listStrategies, type Strategy } from './store.ts'
import { words } from './words.ts'

const strategyForm = {
  name: text(words.name, { hint: words.nameHint }),
  from: wholeNumber(words.from, { maxLength: 4 }),
  to: wholeNumber(words.to, { maxLength: 4 }),
}

const areaForm = (strategies: readonly Strategy[]) => ({
  strategy: choice(
    words.strategy,
    strategies.map((one) => ({ value: one.strategy, label: strategyName(one) })),
  ),
  title: text(words.title, { maxLength: 300 }),
  position: wholeNumber(words.number, { hint: words.numberHint, maxLength: 4, optional: true }),
})

type Area = ValueOf<ReturnType<typeof areaForm>>
const asArea = ({ strategy, title, position }: Area) => ({ strategy, title, position })

export const strategyRoutes = [
  ...editingRoutes({
    path: `${desk}/strategier`,
    guard: secretary,
    titles: { create: words.newStrategy, change: words.changeStrategy },
    form: () => strategyForm,
    find: async (tx, visit, id) => {
      const found = await findStrategy(tx, visit.council, id)
      return found && { name: found.name, written: { name: found.name, from: `${found.from}`, to: `${found.to}` } }
    },
    create: addStrategy,
    change: changeStrategy,
    remove: removeStrategy,
    done: deskOf,
  }),
  ...editingRoutes({
    path: `${desk}/omrader`,
    guard: secretary,
    titles: { create: words.newArea, change: words.changeArea },
    form: async (tx, visit) => areaForm(await listStrategies(tx, visit.council)),
    begin: (_, visit) => ({ strategy: asked(visit, 'strategi') }),
    find: async (tx, visit, id) => {
      const found = await findPriorityArea(tx, visit.council, id)
      if (!found) return undefined
      const { strategy, title, position } = found
      return { name: title, written: { strategy, title, position: `${position}` } }
    },
    create: (tx, act, value) => addPriorityArea(tx, act, asArea(value)),
    change: (tx, act, id, value) => changePriorityArea(tx, act, id, asArea(value)),
    remove: removePriorityArea,
    done: deskOf,
  }),
]
