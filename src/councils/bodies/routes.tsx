import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { page } from '../../foundation/http/answer.ts'
import { choice, text, type ValueOf, wholeNumber } from '../../foundation/http/form.ts'
import { get, office } from '../../foundation/http/route.ts'
import { say } from '../../foundation/words.ts'
import { addBody, changeBody, removeBody } from './actions.ts'
import { BodiesDesk } from './pages.tsx'
import { bodyKinds, findBody, listBodies, type NewBody } from './store.ts'
import { kindWords, words } from './words.ts'

const path = '/:council/skrivebord/organer'
const secretary = office('secretary')

const bodyForm = {
  name: text(words.name, { maxLength: 100 }),
  kind: choice(
    words.kind,
    bodyKinds.map((value) => ({ value, label: kindWords[value] })),
    { control: 'radio' },
  ),
  noticeDays: wholeNumber(words.noticeDays, { hint: words.noticeDaysHint, unit: words.days, optional: true }),
  position: wholeNumber(words.position, { maxLength: 3, optional: true }),
}

const asNew = ({ name, kind, noticeDays, position }: ValueOf<typeof bodyForm>): NewBody => ({
  name,
  kind,
  noticeDays: noticeDays ?? null,
  position: position ?? 1,
})

export const bodyRoutes = [
  get(path, secretary, async (visit) => {
    const bodies = await visit.read((tx) => listBodies(tx, visit.council))
    const about = { lead: say(words.lead, visit.language) }
    return page(say(words.bodies, visit.language), <BodiesDesk visit={visit} bodies={bodies} />, about)
  }),
  ...editingRoutes({
    path,
    guard: secretary,
    titles: { create: words.newBody, change: words.changeBody },
    form: () => bodyForm,
    begin: async (tx, visit) => ({ position: String((await listBodies(tx, visit.council)).length + 1) }),
    find: async (tx, visit, id) => {
      const found = await findBody(tx, visit.council, id)
      if (!found) return undefined
      const { name, kind, noticeDays, position } = found
      return { name, written: { name, kind, noticeDays: `${noticeDays ?? ''}`, position: `${position}` } }
    },
    create: (tx, act, value) => addBody(tx, act, asNew(value)),
    change: (tx, act, id, value) => changeBody(tx, act, id, asNew(value)),
    remove: removeBody,
    done: (visit) => `/${visit.council}/skrivebord/organer`,
  }),
]
