import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day, text } from '../../foundation/http/form.ts'
import { office } from '../../foundation/http/route.ts'
import { listParticipants, type Participant } from '../participants/store.ts'
import { addMunicipalDate, changeMunicipalDate, removeMunicipalDate } from './actions.ts'
import { findMunicipalDate } from './store.ts'
import { words } from './words.ts'

const dateForm = (participants: readonly Participant[]) => ({
  participant: choice(
    words.participant,
    participants.map(({ participant, name }) => ({ value: participant, label: [name, name, name] as const })),
    {},
  ),
  day: day(words.day, {}),
  what: text(words.what, { hint: words.whatHint, maxLength: 200 }),
})

export const municipalDateRoutes = editingRoutes({
  path: '/:council/skrivebord/kommunenes-datoer',
  guard: office('secretary'),
  titles: { create: words.newDate, change: words.changeDate },
  form: async (tx, visit) => dateForm(await listParticipants(tx, visit.council)),
  begin: (_tx, visit) => ({ day: visit.query.get('dato') ?? '' }),
  find: async (tx, visit, id) => {
    const found = await findMunicipalDate(tx, visit.council, id)
    if (!found) return undefined
    const { participant, what } = found
    return { name: `${found.participantName}: ${what}`, written: { participant, day: found.day.toString(), what } }
  },
  create: (tx, act, value) => addMunicipalDate(tx, act, value),
  change: (tx, act, id, value) => changeMunicipalDate(tx, act, id, value),
  remove: removeMunicipalDate,
  done: (visit) => `/${visit.council}/skrivebord/arshjul`,
})
