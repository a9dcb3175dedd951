import { addPerson } from '../accounts/people/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { choice, text } from '../foundation/http/form.ts'
import { type Refusal, refuse } from '../law/refusal.ts'
import { personChoices } from './choices.ts'
import { words } from './terms/words.ts'

/** One of those the council knows, or the name of a new one. */
export async function personFields(tx: Tx, council: string) {
  return {
    person: choice<string>(words.person, await personChoices(tx, council), { hint: words.personHint, optional: true }),
    newPerson: text(words.newPerson, { hint: words.newPersonHint, optional: true }),
  }
}

interface Chosen {
  readonly person?: string
  readonly newPerson?: string
}

/** The person's identifier, a new one made if only a name was written; null when neither was given. */
export async function chosenPerson(tx: Tx, act: Act, { person, newPerson }: Chosen): Promise<string | null | Refusal> {
  if (person && newPerson) return refuse(words.choosePerson)
  if (newPerson) return addPerson(tx, act, { name: newPerson })
  return person ?? null
}
