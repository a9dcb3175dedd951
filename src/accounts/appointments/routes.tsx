import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { page } from '../../foundation/http/answer.ts'
import { choice, day } from '../../foundation/http/form.ts'
import { type Guard, get, type Route } from '../../foundation/http/route.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { speak } from '../../foundation/words.ts'
import { officeName } from '../office-names.ts'
import { deskOf } from '../paths.ts'
import { listPeople } from '../people/store.ts'
import { appoint, changeAppointment, rolesIn, undoAppointment } from './actions.ts'
import { AppointmentsDesk } from './pages.tsx'
import { listAppointments, type Role } from './store.ts'
import { words } from './words.ts'

interface Entered {
  readonly person: string
  readonly role: Role
  readonly from: Temporal.PlainDate
  readonly to?: Temporal.PlainDate
}

const asNew = ({ person, role, from, to }: Entered) => ({ person, role, from, to: to ?? null })

/** Who has been appointed in a council, or in the installation. `base` is the desk they are kept at. */
export function appointmentRoutes(base: string, guard: Guard): Route[] {
  const path = `${base}/verv`
  return [
    get(path, guard, async (visit) => {
      const t = speak(words, visit.language)
      const appointments = await visit.read((tx) => listAppointments(tx, visit.act.council))
      return page(t.appointments, <AppointmentsDesk visit={visit} appointments={appointments} />, {
        lead: visit.at ? t.lead : t.leadInstallation,
        actions: <LinkButton href={`${deskOf(visit)}/verv/ny`}>{t.newAppointment}</LinkButton>,
      })
    }),
    ...editingRoutes({
      path,
      guard,
      titles: { create: words.newAppointment, change: words.changeAppointment },
      form: async (tx, { act, language }) => ({
        person: choice(
          words.person,
          (await listPeople(tx, act.council)).map(({ person, name }) => ({ value: person, label: name })),
        ),
        role: choice(
          words.role,
          rolesIn(act.council).map((role) => ({ value: role, label: officeName(role, language) })),
          { control: 'radio' },
        ),
        from: day(words.from),
        to: day(words.to, { hint: words.toHint, optional: true }),
      }),
      begin: (_tx, visit) => ({
        person: visit.query.get('person') ?? '',
        role: rolesIn(visit.act.council)[0],
        from: `${visit.today}`,
      }),
      find: async (tx, visit, id) => {
        const found = (await listAppointments(tx, visit.act.council)).find(({ appointment }) => appointment === id)
        if (!found) return undefined
        const { name, person, role, from, to } = found
        return { name, written: { person, role, from: `${from}`, to: `${to ?? ''}` } }
      },
      create: (tx, act, value) => appoint(tx, act, asNew(value)),
      change: (tx, act, id, value) => changeAppointment(tx, act, id, asNew(value)),
      remove: undoAppointment,
      done: (visit) => `${deskOf(visit)}/verv`,
    }),
  ]
}
