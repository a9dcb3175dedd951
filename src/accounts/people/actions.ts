import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { deletePerson, insertPerson, type NewPerson, updatePerson } from './store.ts'

/** `party` is left out wherever it is not known or not needed. */
type PersonToAdd = Pick<NewPerson, 'name'> & Partial<NewPerson>

/** Answers the new person's identifier. Throws on an e-mail address that the council knows already (23505). */
export async function addPerson(tx: Tx, act: Act, { name, email, party }: PersonToAdd): Promise<string> {
  const person = await insertPerson(tx, act.council, { name, email: email ?? null, party: party ?? null })
  await record(tx, act, { kind: 'person.added', subject: person })
  return person
}

export async function changePerson(tx: Tx, act: Act, person: string, values: NewPerson): Promise<void> {
  await updatePerson(tx, act.council, person, values)
  await record(tx, act, { kind: 'person.changed', subject: person })
}

/** For a mistake: whoever has held an office stays, because minutes name them. */
export async function removePerson(tx: Tx, act: Act, person: string): Promise<void> {
  await deletePerson(tx, act.council, person)
  await record(tx, act, { kind: 'person.removed', subject: person })
}
