import { randomBytes, randomFillSync } from 'node:crypto'

/** UUID version 7 (RFC 9562): identifiers that sort by the time they were made, so that indexes stay compact. */
export function randomUUIDv7(now = Date.now()): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** 256 random bits for links and sessions, safe in an address. */
export const randomToken = () => randomBytes(32).toString('base64url')

/** True of what may stand as an identifier in an address: anything else names nothing and is not asked for. */
export const isIdentifier = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
