import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { endOtherSessions } from '../sessions/actions.ts'
import { findSession } from '../sessions/store.ts'
import { whyCannotChangePasskeys, whyCannotRemovePasskey } from './rules.ts'
import { deletePasskey, findPasskey, insertPasskey, listPasskeys, type NewPasskey, renamePasskey } from './store.ts'
import { words } from './words.ts'

/** Who is at the keyboard: the person, in one of the person's sessions. */
interface Owner {
  readonly person: string
  readonly session: string
}

/** A key for a person who has shown who they are: by a one-time link, or by an earlier key. */
export async function addPasskey(tx: Tx, act: Act, person: string, passkey: NewPasskey, name: string) {
  await insertPasskey(tx, act.council, { ...passkey, person, name, made: act.now })
  await record(tx, act, { kind: 'passkey.added', subject: person })
}

export async function addAnotherPasskey(tx: Tx, act: Act, owner: Owner, passkey: NewPasskey, name: string) {
  const refusal = await whyNot(tx, act, owner)
  if (refusal) return refusal
  await addPasskey(tx, act, owner.person, passkey, name)
}

/** Answers undefined when the key is not the person's own. */
export async function namePasskey(tx: Tx, act: Act, owner: Owner, credential: string, name: string) {
  if (!(await isOwn(tx, act, owner, credential))) return undefined
  await renamePasskey(tx, act.council, credential, name)
  return true
}

/** A key is removed because it is lost, so whoever signed in with it is signed out. */
export async function removePasskey(
  tx: Tx,
  act: Act,
  owner: Owner,
  credential: string,
  knowsItIsTheLast: boolean,
): Promise<Refusal | true | undefined> {
  const all = await listPasskeys(tx, act.council, owner.person)
  if (!all.some((one) => one.credential === credential)) return undefined
  const refusal = (await whyNot(tx, act, owner)) ?? whyCannotRemovePasskey(all.length - 1, knowsItIsTheLast)
  if (refusal) return refusal
  await deletePasskey(tx, act.council, credential)
  await endOtherSessions(tx, act, owner.person, owner.session)
  await record(tx, act, { kind: 'passkey.removed', subject: owner.person })
  return true
}

async function isOwn(tx: Tx, { council }: Act, { person }: Owner, credential: string): Promise<boolean> {
  return (await findPasskey(tx, council, credential))?.person === person
}

/** A session that is gone meanwhile may do nothing. */
export async function whyNot(tx: Tx, { council, now }: Act, { session }: Owner): Promise<Refusal | null> {
  const found = await findSession(tx, council, session)
  return found ? whyCannotChangePasskeys(found, now) : refuse(words.signInAgain)
}
