import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { deleteMunicipalDate, insertMunicipalDate, type NewMunicipalDate, updateMunicipalDate } from './store.ts'

/** Answers its identifier; the same day entered twice is one. */
export async function addMunicipalDate(tx: Tx, act: Act, values: NewMunicipalDate): Promise<string> {
  const id = await insertMunicipalDate(tx, act.council, values)
  await record(tx, act, { kind: 'municipal-date.added', subject: id })
  return id
}

export async function changeMunicipalDate(tx: Tx, act: Act, id: string, values: NewMunicipalDate): Promise<void> {
  await updateMunicipalDate(tx, act.council, id, values)
  await record(tx, act, { kind: 'municipal-date.changed', subject: id })
}

export async function removeMunicipalDate(tx: Tx, act: Act, id: string): Promise<void> {
  await deleteMunicipalDate(tx, act.council, id)
  await record(tx, act, { kind: 'municipal-date.removed', subject: id })
}
