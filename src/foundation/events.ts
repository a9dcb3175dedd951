import type { Act } from './act.ts'
import type { Tx } from './database/council.ts'
import { randomUUIDv7 } from './identity.ts'

/** What happened: past tense, noun first («minutes.approved»). `subject` is the identifier of the thing. */
interface Happening {
  readonly kind: `${string}.${string}`
  readonly subject: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** Writes the event in the transaction of the deed: both happen, or neither. */
export async function record(tx: Tx, { council, actor }: Act, happening: Happening): Promise<string> {
  const id = randomUUIDv7()
  nounsIn(tx).add(happening.kind.split('.', 1)[0] ?? '')
  await tx
    .insertInto('event')
    .values({
      council,
      id,
      kind: happening.kind,
      subject: happening.subject,
      data: JSON.stringify(happening.data ?? {}),
      actor: actor.person,
      request: actor.request ?? null,
    })
    .execute()
  return id
}

const nouns = new WeakMap<object, Set<string>>()

/** The nouns of the events that have been written in a transaction. */
export function nounsIn(tx: object): Set<string> {
  const known = nouns.get(tx) ?? new Set()
  nouns.set(tx, known)
  return known
}
