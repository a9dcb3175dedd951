import type { Tx } from '../../foundation/database/council.ts'

/** `person` is whom a new passkey is for; null when the answer is to tell who it is. */
interface Challenge {
  readonly challenge: string
  readonly person: string | null
}

/** Also forgets the questions that nobody answered. */
export async function putChallenge(
  tx: Tx,
  council: string,
  { challenge, person }: Challenge,
  now: Temporal.Instant,
  expires: Temporal.Instant,
): Promise<void> {
  await tx
    .deleteFrom('passkey_challenge')
    .where('council', '=', council)
    .where('expires_at', '<', new Date(now.epochMilliseconds))
    .execute()
  await tx
    .insertInto('passkey_challenge')
    .values({ council, challenge, person, expires_at: `${expires}` })
    .execute()
}

/** True once: an answer that comes again, or too late, or for someone else, answers no question. */
export async function takeChallenge(
  tx: Tx,
  council: string,
  { challenge, person }: Challenge,
  now: Temporal.Instant,
): Promise<boolean> {
  const taken = await tx
    .deleteFrom('passkey_challenge')
    .where('council', '=', council)
    .where('challenge', '=', challenge)
    .where('person', 'is not distinct from', person)
    .returning('expires_at')
    .executeTakeFirst()
  return taken !== undefined && taken.expires_at.getTime() > now.epochMilliseconds
}
