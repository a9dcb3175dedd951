import { appoint } from '../../accounts/appointments/actions.ts'
import { invite, inviteByHand } from '../../accounts/invitations/actions.ts'
import { addPerson } from '../../accounts/people/actions.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Language } from '../../foundation/words.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { whatIsWrongWithName, whyCannotHaveAddress } from './rules.ts'
import { insertCouncil } from './store.ts'
import { words } from './words.ts'

export interface CouncilToFound {
  readonly slug: string
  readonly name: string
  /** The name lacks the words of § 18-1, and that is how the agreement has it. */
  readonly nameIsAsAgreed: boolean
  readonly language: Language
  readonly secretary: { readonly name: string; readonly email: string }
  readonly by: 'letter' | 'hand'
}

/**
 * A council, its first secretary and the secretary's invitation, in the new council's own transaction (`tx` and `act` are
 * the new council's). Answers the link's token when it is to be given by hand.
 */
export async function foundCouncil(
  tx: Tx,
  act: Act,
  { slug, name, nameIsAsAgreed, language, secretary, by }: CouncilToFound,
): Promise<{ readonly token?: string } | Refusal> {
  const refusal = whyCannotHaveAddress(slug) ?? (nameIsAsAgreed ? null : whatIsWrongWithName(name))
  if (refusal) return refusal
  if (!(await insertCouncil(tx, { council: slug, name, language }))) return refuse(words.slugTaken(slug))
  await record(tx, act, { kind: 'council.founded', subject: slug })
  const person = await addPerson(tx, act, secretary)
  const appointed = await appoint(tx, act, { person, role: 'secretary', from: act.today, to: null })
  if (isRefusal(appointed)) return appointed
  const invited = by === 'letter' ? await invite(tx, act, person) : await inviteByHand(tx, act, person)
  if (isRefusal(invited)) return invited
  return by === 'hand' ? { token: invited } : {}
}
