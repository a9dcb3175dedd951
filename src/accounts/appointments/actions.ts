import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { installationCouncil } from '../../foundation/http/directory.ts'
import type { Refusal } from '../../law/refusal.ts'
import { whyCannotAppoint, whyCannotLeave, whyCannotUndo } from './rules.ts'
import {
  type Appointment,
  deleteAppointment,
  insertAppointment,
  listAppointments,
  lockAppointments,
  type NewAppointment,
  type Role,
  updateAppointment,
} from './store.ts'

/** The first is whoever lets others in. */
export const rolesIn = (council: string): readonly [Role, ...Role[]] =>
  council === installationCouncil ? ['administrator'] : ['secretary', 'finance']

/** Answers the appointment's identifier. */
export async function appoint(tx: Tx, act: Act, values: NewAppointment): Promise<string | Refusal> {
  const refusal = whyCannotAppoint(values, rolesIn(act.council))
  if (refusal) return refusal
  const appointment = await insertAppointment(tx, act.council, values)
  await record(tx, act, { kind: 'appointment.made', subject: appointment })
  return appointment
}

export async function changeAppointment(tx: Tx, act: Act, appointment: string, values: NewAppointment) {
  const refusal =
    whyCannotAppoint(values, rolesIn(act.council)) ??
    (await whyCannotBecome(tx, act, (all) =>
      all.map((one) => (one.appointment === appointment ? { ...one, ...values } : one)),
    ))
  if (refusal) return refusal
  await updateAppointment(tx, act.council, appointment, values)
  await record(tx, act, { kind: 'appointment.changed', subject: appointment })
}

export async function undoAppointment(tx: Tx, act: Act, appointment: string): Promise<Refusal | undefined> {
  const found = (await listAppointments(tx, act.council)).find((one) => one.appointment === appointment)
  const refusal =
    (found && whyCannotUndo(found, act.today)) ??
    (await whyCannotBecome(tx, act, (all) => all.filter((one) => one.appointment !== appointment)))
  if (refusal) return refusal
  await deleteAppointment(tx, act.council, appointment)
  await record(tx, act, { kind: 'appointment.undone', subject: appointment })
}

async function whyCannotBecome(tx: Tx, act: Act, change: (all: readonly Appointment[]) => readonly Appointment[]) {
  await lockAppointments(tx, act.council)
  const before = await listAppointments(tx, act.council)
  return whyCannotLeave(before, change(before), rolesIn(act.council)[0], act.today)
}
