import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

interface Device {
  readonly credential: Buffer
  readonly privateKey: KeyObject
  readonly publicKey: Uint8Array
  uses: number
}

/** How an answer is made; each may be made wrong, to see that it is refused. */
interface Ceremony {
  readonly origin: string
  readonly challenge: string
  /** A finger, face or code was given. */
  readonly verified?: boolean
  readonly name?: string
  /** A maker's certificate that nobody asked for. */
  readonly certificate?: boolean
}

/** A passkey in software (WebAuthn level 3, ES256): for what no browser would do. */
export function openDevice(): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const cose = new Map<number, number | Uint8Array>([
    [1, 2], // key type: elliptic curve
    [3, -7], // ES256
    [-1, 1], // P-256
    [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
  ])
  return { credential: randomBytes(32), privateKey, publicKey: isoCBOR.encode(cose), uses: 0 }
}

/** What the browser would send to make the passkey known. */
export function newPasskeyAnswer(device: Device, ceremony: Ceremony): string {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(device.credential.length)
  const attested = Buffer.concat([Buffer.alloc(16), length, device.credential, device.publicKey])
  const statement = new Map<string, unknown>(ceremony.certificate ? [['x5c', [new Uint8Array(randomBytes(8))]]] : [])
  const attestation = new Map<string, unknown>([
    ['fmt', ceremony.certificate ? 'packed' : 'none'],
    ['attStmt', statement],
    ['authData', new Uint8Array(Buffer.concat([authenticatorData(device, ceremony, 0x40), attested]))],
  ])
  return answer(device, {
    clientDataJSON: clientData('webauthn.create', ceremony).toString('base64url'),
    attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
    transports: ['internal'],
  })
}

/** What the browser would send to say who is there. */
export function knownPasskeyAnswer(device: Device, ceremony: Ceremony): string {
  const authenticator = authenticatorData(device, ceremony, 0)
  const client = clientData('webauthn.get', ceremony)
  const signed = Buffer.concat([authenticator, createHash('sha256').update(client).digest()])
  return answer(device, {
    clientDataJSON: client.toString('base64url'),
    authenticatorData: authenticator.toString('base64url'),
    signature: sign('sha256', signed, device.privateKey).toString('base64url'),
  })
}

const clientData = (type: string, { challenge, origin }: Ceremony) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

function authenticatorData(device: Device, { origin, name, verified = true }: Ceremony, flags: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(++device.uses)
  const party = createHash('sha256')
    .update(name ?? new URL(origin).hostname)
    .digest()
  return Buffer.concat([party, Buffer.from([flags | 0x01 | (verified ? 0x04 : 0)]), count])
}

function answer(device: Device, response: object): string {
  const id = device.credential.toString('base64url')
  return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
}
