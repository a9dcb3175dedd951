import type { Tx } from '../../foundation/database/council.ts'
import { asDay, type Day, dayIn } from '../../foundation/days.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

/** Offices that are not a seat in a body. `administrator` is the installation's. */
const roles = ['secretary', 'finance', 'administrator'] as const
export type Role = (typeof roles)[number]

export interface NewAppointment {
  readonly person: string
  readonly role: Role
  readonly from: Day
  /** The last day, included. */
  readonly to: Day | null
}

export interface Appointment extends NewAppointment {
  readonly appointment: string
  readonly name: string
}

/** The latest first. */
export async function listAppointments(tx: Tx, council: string): Promise<Appointment[]> {
  const rows = await tx
    .selectFrom('appointment')
    .innerJoin('person', (join) =>
      join.onRef('person.council', '=', 'appointment.council').onRef('person.person', '=', 'appointment.person'),
    )
    .select(['appointment', 'appointment.person', 'person.name', 'role', 'from_day', 'to_day'])
    .where('appointment.council', '=', council)
    .orderBy('from_day', 'desc')
    .orderBy('appointment', 'desc')
    .execute()
  return rows.map(({ from_day, to_day, role, ...row }) => ({
    ...row,
    role: role as Role, // the table's own check
    from: asDay(from_day)!,
    to: dayIn(to_day),
  }))
}

/** The offices that the person holds on that day. */
export async function appointedOffices(tx: Tx, council: string, person: string, day: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('appointment')
    .select('role')
    .distinct()
    .where('council', '=', council)
    .where('person', '=', person)
    .where('from_day', '<=', `${day}`)
    .where((query) => query.or([query('to_day', 'is', null), query('to_day', '>=', `${day}`)]))
    .execute()
  return rows.map(({ role }) => role)
}

export async function insertAppointment(tx: Tx, council: string, values: NewAppointment): Promise<string> {
  const appointment = randomUUIDv7()
  await tx
    .insertInto('appointment')
    .values({ council, appointment, ...asRow(values) })
    .execute()
  return appointment
}

export async function updateAppointment(tx: Tx, council: string, appointment: string, values: NewAppointment) {
  await tx
    .updateTable('appointment')
    .set(asRow(values))
    .where('council', '=', council)
    .where('appointment', '=', appointment)
    .execute()
}

export async function deleteAppointment(tx: Tx, council: string, appointment: string): Promise<void> {
  await tx.deleteFrom('appointment').where('council', '=', council).where('appointment', '=', appointment).execute()
}

/** One change of offices at a time in a council: two must not each take away the other's last. */
export async function lockAppointments(tx: Tx, council: string): Promise<void> {
  await tx.selectFrom('council').select('council').where('council', '=', council).forNoKeyUpdate().execute()
}

const asRow = ({ person, role, from, to }: NewAppointment) => ({
  person,
  role,
  from_day: `${from}`,
  to_day: to?.toString() ?? null,
})
