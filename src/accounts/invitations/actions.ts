import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { randomToken } from '../../foundation/identity.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { addPasskey } from '../passkeys/actions.ts'
import { listPasskeys, type NewPasskey } from '../passkeys/store.ts'
import { findPerson, findPersonByEmail } from '../people/store.ts'
import { beginSession } from '../sessions/actions.ts'
import { hashOf } from '../token.ts'
import { mayAskAgain, validFor, whyCannotAccept, whyCannotInvite } from './rules.ts'
import {
  findInvitationByToken,
  insertInvitation,
  latestInvitations,
  lockInvitation,
  updateInvitation,
  voidInvitations,
} from './store.ts'
import { words } from './words.ts'

/** By letter, sent after the commit by the subscriber; earlier links stop working. */
export async function invite(tx: Tx, act: Act, person: string): Promise<string | Refusal> {
  const found = await findPerson(tx, act.council, person)
  if (!found) return refuse(words.noPerson)
  const refusal = whyCannotInvite(found, 'letter')
  if (refusal) return refusal
  const invitation = await newInvitation(tx, act, person)
  await record(tx, act, { kind: 'invitation.asked', subject: invitation })
  return invitation
}

/** A link to give personally: answered once, and only its hash is kept. */
export async function inviteByHand(tx: Tx, act: Act, person: string): Promise<string | Refusal> {
  if (!(await findPerson(tx, act.council, person))) return refuse(words.noPerson)
  const invitation = await newInvitation(tx, act, person)
  const token = await makeLink(tx, act.council, invitation, act.now)
  await record(tx, act, { kind: 'invitation.made', subject: invitation })
  return token
}

async function newInvitation(tx: Tx, { council, now }: Act, person: string): Promise<string> {
  await voidInvitations(tx, council, person, now)
  return insertInvitation(tx, council, person, now)
}

/** A new token takes the old one's place. */
export async function makeLink(tx: Tx, council: string, invitation: string, now: Temporal.Instant): Promise<string> {
  const token = randomToken()
  await updateInvitation(tx, council, invitation, { token_hash: hashOf(token), expires_at: `${now.add(validFor)}` })
  return token
}

/** From outside, with an address that may be anyone's: does the same whether or not it is known, and says nothing. */
export async function askAgain(tx: Tx, act: Act, email: string): Promise<void> {
  const person = await findPersonByEmail(tx, act.council, email)
  if (!person) return
  const last = (await latestInvitations(tx, act.council)).get(person.person)
  const passkeys = (await listPasskeys(tx, act.council, person.person)).length
  if (mayAskAgain({ passkeys, last }, act.now)) await invite(tx, act, person.person)
}

/** The link is used up, the passkey is the person's, and the browser is signed in: answers the session's token. */
export async function acceptInvitation(
  tx: Tx,
  visit: Visit,
  invitation: string,
  passkey: NewPasskey,
  name: string,
): Promise<string | Refusal> {
  const found = await lockInvitation(tx, visit.act.council, invitation)
  const refusal = whyCannotAccept(found, visit.now)
  if (refusal || !found) return refusal ?? refuse(words.unknownLink)
  const act = { ...visit.act, actor: { ...visit.act.actor, person: found.person } }
  await updateInvitation(tx, act.council, invitation, { used_at: `${act.now}` })
  await addPasskey(tx, act, found.person, passkey, name)
  await record(tx, act, { kind: 'invitation.used', subject: invitation })
  return beginSession(tx, visit, found.person, 'passkey')
}

/** Who was invited by this link, and whether it still works. */
export async function findInvited(tx: Tx, council: string, token: string, now: Temporal.Instant) {
  const invitation = await findInvitationByToken(tx, council, hashOf(token))
  const refusal = whyCannotAccept(invitation, now)
  const person = invitation && (await findPerson(tx, council, invitation.person))
  if (refusal || !invitation || !person) return refusal ?? refuse(words.unknownLink)
  return { invitation, person }
}
