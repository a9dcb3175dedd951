import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Bytes; a meeting's deck with pictures fits, a film does not. */
export const fileLimit = 50 * 1024 * 1024

/** What the council takes in and hands out again, by its content. */
export const endings = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/csv': 'csv',
  'text/plain': 'txt',
} as const

/** As a file field says it: `.pdf,.docx,…`. */
export const acceptedFiles = Object.values(endings)
  .map((ending) => `.${ending}`)
  .join(',')

type MediaType = keyof typeof endings

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(endings, type)

const starts = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

/** The type that the bytes themselves tell; undefined for what we do not take. The name only tells CSV from other text. */
export function mediaTypeOf(bytes: Uint8Array, name: string): MediaType | undefined {
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf'
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return packageType(bytes)
  if (isText(bytes)) return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
  return undefined
}

const office: readonly (readonly [part: string, type: MediaType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]

/** Office files are archives; the names of their parts stand uncompressed in them. Others are not taken. */
function packageType(bytes: Uint8Array): MediaType | undefined {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const declared = held.subarray(30, 140).toString('latin1')
  const open = Object.keys(endings).find(
    (type) => type.includes('opendocument') && declared.startsWith(`mimetype${type}`),
  )
  if (open && isMediaType(open)) return open
  if (held.includes('vbaProject.bin')) return undefined // carries macros
  return office.find(([part]) => held.includes(part))?.[1]
}

/** UTF-8 or the Latin of older exports, without the control characters that only programs use. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  return sample.length > 0 && !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}

/** The name without folders, marks that steer text or that a system forbids; its ending follows the content. */
export function cleanName(name: string, type: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = isMediaType(type) ? endings[type] : undefined
  if (!ending) return plain.slice(0, 150) || 'fil'
  const sameEnding = new RegExp(
    `\\.(${ending}${ending === 'jpg' ? '|jpeg' : ''}${ending === 'txt' ? '|md' : ''})$`,
    'i',
  )
  const stem = sameEnding.test(plain) ? plain.replace(sameEnding, '') : plain.replace(/\.[a-z0-9]{1,5}$/i, '')
  return `${stem.slice(0, 150).trim() || 'fil'}.${ending}`
}

export function whyCannotStore(size: number): Refusal | null {
  if (size === 0) return refuse(words.empty)
  return size > fileLimit ? refuse(words.tooLarge) : null
}
