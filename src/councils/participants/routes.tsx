import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { page } from '../../foundation/http/answer.ts'
import { day, text } from '../../foundation/http/form.ts'
import { get, office } from '../../foundation/http/route.ts'
import { say } from '../../foundation/words.ts'
import { addParticipant, changeParticipant, removeParticipant } from './actions.ts'
import { type MunicipalitiesNamed, ParticipantsDesk } from './pages.tsx'
import { findParticipant, listParticipants, type NewParticipant } from './store.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/deltakere'
const secretary = office('secretary')

const participantForm = {
  number: text(words.number, { hint: words.numberHint, maxLength: 4 }),
  name: text(words.name, { maxLength: 100 }),
  organisationNumber: text(words.organisationNumber, {
    hint: words.organisationNumberHint,
    maxLength: 9,
    optional: true,
  }),
  from: day(words.from, { optional: true }),
  to: day(words.to, { optional: true }),
}

type Entered = {
  number: string
  name: string
  organisationNumber?: string
  from?: Temporal.PlainDate
  to?: Temporal.PlainDate
}

const asNew = ({ number, name, organisationNumber, from, to }: Entered): NewParticipant => ({
  number,
  name,
  organisationNumber: organisationNumber ?? null,
  from: from ?? null,
  to: to ?? null,
})

export const participantRoutes = (named: MunicipalitiesNamed) => [
  get(path, secretary, async (visit) => {
    const participants = await visit.read((tx) => listParticipants(tx, visit.council))
    const body = <ParticipantsDesk visit={visit} participants={participants} named={named} />
    return page(say(words.participants, visit.language), body)
  }),
  ...editingRoutes({
    path,
    guard: secretary,
    titles: { create: words.newParticipant, change: words.changeParticipant },
    form: () => participantForm,
    find: async (tx, visit, id) => {
      const found = await findParticipant(tx, visit.council, id)
      if (!found) return undefined
      const { number, name, organisationNumber, from, to } = found
      const written = {
        number,
        name,
        organisationNumber: organisationNumber ?? '',
        from: `${from ?? ''}`,
        to: `${to ?? ''}`,
      }
      return { name, written }
    },
    create: (tx, act, value) => addParticipant(tx, act, asNew(value)),
    change: (tx, act, id, value) => changeParticipant(tx, act, id, asNew(value)),
    remove: removeParticipant,
    done: (visit) => `/${visit.council}/skrivebord/deltakere`,
  }),
]
