import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { z } from 'zod'
import type { Visit } from '../../foundation/http/visit.ts'
import { putChallenge, takeChallenge } from './challenge-store.ts'
import { findPasskey, listPasskeys, type NewPasskey, type Passkey } from './store.ts'

/**
 * A passkey with user verification is two factors in one: the device that holds it, and the finger, face or code that
 * opens it (NIST SP 800-63B, multi-factor cryptographic authenticator). So it is always asked for, and always checked.
 */
const userVerification = 'required'
/** EdDSA, ECDSA P-256 and RSA, as COSE numbers them: what today's devices make. */
const algorithms = [-8, -7, -257]
const patience = Temporal.Duration.from({ minutes: 5 })

/** Passkeys belong to the installation's name, not to the address that happened to be asked. */
const party = ({ installation }: Visit) => ({
  id: new URL(installation.baseUrl).hostname,
  origin: new URL(installation.baseUrl).origin,
})

/** The question that makes a new passkey, for the browser. */
export async function askForNew(visit: Visit, person: { readonly person: string; readonly name: string }) {
  const { council } = visit.act
  const have = await visit.read((tx) => listPasskeys(tx, council, person.person))
  const where = visit.at?.name ?? 'Samråd'
  const options = await generateRegistrationOptions({
    rpName: where,
    rpID: party(visit).id,
    userName: `${person.name} (${where})`, // what the browser shows when it asks which of several to use
    userDisplayName: person.name,
    userID: new Uint8Array(Buffer.from(person.person.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: have.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification },
  })
  await remember(visit, options.challenge, person.person)
  return options
}

/** The question that asks a browser who is there; it names nobody, so it reveals nobody. */
export async function askForKnown(visit: Visit) {
  const options = await generateAuthenticationOptions({ rpID: party(visit).id, userVerification })
  await remember(visit, options.challenge, null)
  return options
}

const remember = (visit: Visit, challenge: string, person: string | null) =>
  visit.database.writeQuietly(visit.act.council, (tx) =>
    putChallenge(tx, visit.act.council, { challenge, person }, visit.now, visit.now.add(patience)),
  )

const extensions = z.record(z.string(), z.unknown())
const about = { id: z.string().max(2000), rawId: z.string().max(2000), type: z.literal('public-key') }
const registration = z.object({
  ...about,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: z.string().max(4000),
    attestationObject: z.string().max(16_000),
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
})
const authentication = z.object({
  ...about,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: z.string().max(4000),
    authenticatorData: z.string().max(4000),
    signature: z.string().max(4000),
    userHandle: z.string().max(200).optional(),
  }),
})

/** The new passkey in the browser's answer; undefined when it is no good, for whatever reason. */
export async function readNew(visit: Visit, answer: string, person: string): Promise<NewPasskey | undefined> {
  const { id, origin } = party(visit)
  return orNothing(visit, async () => {
    const response = registration.parse(JSON.parse(answer))
    refuseCertificates(response.response.attestationObject)
    const { registrationInfo } = await verifyRegistrationResponse({
      response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: (challenge) => take(visit, challenge, person),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    const made = registrationInfo?.credential
    return (
      made && {
        credential: made.id,
        publicKey: made.publicKey,
        counter: made.counter,
        transports: made.transports ?? [],
      }
    )
  })
}

/** Whose passkey answered; undefined when nobody's of this council did, for whatever reason. */
export async function readKnown(visit: Visit, answer: string): Promise<Passkey | undefined> {
  const { id, origin } = party(visit)
  return orNothing(visit, async () => {
    const response = authentication.parse(JSON.parse(answer))
    const known = await visit.read((tx) => findPasskey(tx, visit.act.council, response.id))
    if (!known) return undefined
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: (challenge) => take(visit, challenge, null),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: { id: known.credential, publicKey: known.publicKey, counter: known.counter },
    })
    return verified ? { ...known, counter: authenticationInfo.newCounter } : undefined
  })
}

const take = (visit: Visit, challenge: string, person: string | null) =>
  visit.database.writeQuietly(visit.act.council, (tx) =>
    takeChallenge(tx, visit.act.council, { challenge, person }, visit.now),
  )

/** We ask for no maker's certificate, and checking one could make the server fetch an address that it names. */
function refuseCertificates(attestationObject: string): void {
  const statement = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject)).get('attStmt')
  if (statement.get('x5c')) throw new Error('a certificate came unasked')
}

/** What a browser sends may be anything; what cannot be verified is no sign-in, and why is only for the log. */
async function orNothing<T>(visit: Visit, read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read()
  } catch (cause) {
    if (isOutside(cause)) throw cause
    visit.log.warn({ reason: (cause as Error).message }, 'a passkey was not accepted')
    return undefined
  }
}

/** The database's own errors are defects, not answers. */
const isOutside = (cause: unknown) => typeof (cause as { severity?: unknown } | null)?.severity === 'string'
