import type { Tx } from '../../foundation/database/council.ts'
import { randomUUIDv7 } from '../../foundation/identity.ts'

export interface Person {
  readonly person: string
  /** A name, or a role like «ordfører i Moss». */
  readonly name: string
  readonly email: string | null
  /** Special category (GDPR article 9): for the desk, and where the law asks for it; never on a public page. */
  readonly party: string | null
}

export type NewPerson = Omit<Person, 'person'>

const columns = ['person', 'name', 'email', 'party'] as const

/** Everyone the council knows, in the order of their names. */
export async function listPeople(tx: Tx, council: string): Promise<Person[]> {
  const rows = await tx.selectFrom('person').select(columns).where('council', '=', council).execute()
  return rows.sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}

export async function findPerson(tx: Tx, council: string, person: string): Promise<Person | undefined> {
  return tx
    .selectFrom('person')
    .select(columns)
    .where('council', '=', council)
    .where('person', '=', person)
    .executeTakeFirst()
}

/** Upper and lower case are the same address. */
export async function findPersonByEmail(tx: Tx, council: string, email: string): Promise<Person | undefined> {
  return tx
    .selectFrom('person')
    .select(columns)
    .where('council', '=', council)
    .where((query) => query(query.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
}

export async function insertPerson(tx: Tx, council: string, values: NewPerson): Promise<string> {
  const person = randomUUIDv7()
  await tx
    .insertInto('person')
    .values({ council, person, ...values })
    .execute()
  return person
}

export async function updatePerson(tx: Tx, council: string, person: string, values: NewPerson): Promise<void> {
  await tx.updateTable('person').set(values).where('council', '=', council).where('person', '=', person).execute()
}

/** The person and the ways in; a constraint stops it while the person holds or has held an office. */
export async function deletePerson(tx: Tx, council: string, person: string): Promise<void> {
  for (const table of ['invitation', 'passkey', 'session', 'person'] as const)
    await tx.deleteFrom(table).where('council', '=', council).where('person', '=', person).execute()
}
