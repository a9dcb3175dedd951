import { FileRefused } from '../block.ts'
import { type Archive, openArchive } from './archive.ts'
import { delimiterOf } from './csv.ts'
import { decodeText } from './decode.ts'
import type { Limits } from './limits.ts'
import { mainPart, partOf } from './office-package.ts'
import { childrenOf } from './xml.ts'

export type Detected =
  | { readonly format: 'pdf' }
  | { readonly format: 'pptx'; readonly archive: Archive; readonly main: string }
  | { readonly format: 'docx'; readonly archive: Archive; readonly main: string }
  | { readonly format: 'xlsx'; readonly archive: Archive; readonly main: string }
  | { readonly format: 'csv'; readonly text: string; readonly delimiter: string }
  | { readonly format: 'text'; readonly text: string }

/** What the bytes are, whatever the file is called. Throws `FileRefused` with the name of a format we do not read. */
export function detect(bytes: Uint8Array, limits: Limits): Detected {
  const head = latin(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return { format: 'pdf' }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return detectOffice(openArchive(bytes, limits))
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(bytes)
  const foreign = foreignFormat(head)
  if (foreign) throw new FileRefused('unknown-format', foreign)
  return detectText(bytes, limits)
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

function detectOffice(archive: Archive): Detected {
  const main = mainPart(archive)
  if (!main || !archive.has(main)) throw new FileRefused('unknown-format', otherArchive(archive))
  const types = childrenOf(partOf(archive, '[Content_Types].xml'), 'Override')
  const type = types.find(({ attributes }) => attributes.PartName === `/${main}`)?.attributes.ContentType ?? ''
  if (main.endsWith('.bin')) throw new FileRefused('legacy-format', 'Excel (.xlsb)')
  if (/presentationml|powerpoint/.test(type)) return { format: 'pptx', archive, main }
  if (/wordprocessingml|ms-word/.test(type)) return { format: 'docx', archive, main }
  if (/spreadsheetml|ms-excel/.test(type)) return { format: 'xlsx', archive, main }
  throw new FileRefused('unknown-format', 'zip')
}

function otherArchive(archive: Archive): string {
  const mime = archive.has('mimetype') ? latin(archive.bytes('mimetype')?.subarray(0, 100) ?? new Uint8Array()) : ''
  if (mime.includes('opendocument')) return 'OpenDocument'
  return archive.names.some((name) => name.endsWith('.iwa')) ? 'Apple iWork' : 'zip'
}

/** The old Office container holds its streams by name, in UTF-16; so does a new file behind a password. */
function oldOffice(bytes: Uint8Array): FileRefused {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => all.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return new FileRefused('password')
  if (holds('PowerPoint Document')) return new FileRefused('legacy-format', 'PowerPoint 97–2003 (.ppt)')
  if (holds('WordDocument')) return new FileRefused('legacy-format', 'Word 97–2003 (.doc)')
  if (holds('Workbook') || holds('Book')) return new FileRefused('legacy-format', 'Excel 97–2003 (.xls)')
  return new FileRefused('unknown-format', holds('__properties_version1.0') ? 'Outlook' : '')
}

/** First bytes, as Latin letters. */
const signatures: readonly (readonly [name: string, ...starts: string[]])[] = [
  ['image', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\u0000', 'MM\u0000*', 'RIFF'],
  ['zip', '\u001f\u008b', '7z\u00bc\u00af', 'Rar!'],
  ['PostScript', '%!PS'],
  ['program', '\u007fELF', 'MZ\u0090'],
]

const markup: readonly (readonly [name: string, start: RegExp])[] = [
  ['RTF', /^\s*\{\\rtf/],
  ['HTML', /^\s*<(?:!doctype html|html|head|body)[\s>]/i],
  ['XML', /^\s*<(?:\?xml|!doctype|!--|svg)/i],
  ['image', /^.{4}ftyp(?:heic|heix|mif1|avif)/s],
]

function foreignFormat(head: string): string | undefined {
  const words = head.replace(/^\u00ef\u00bb\u00bf/, '')
  const binary = signatures.find(([, ...starts]) => starts.some((start) => head.startsWith(start)))
  return binary?.[0] ?? markup.find(([, start]) => start.test(words))?.[0]
}

function detectText(bytes: Uint8Array, limits: Limits): Detected {
  const text = decodeText(bytes)
  if (text === undefined) throw new FileRefused('unknown-format')
  if (text.trim() === '') throw new FileRefused('empty')
  if (bytes.length > limits.textBytes) throw new FileRefused('too-large')
  const delimiter = delimiterOf(text)
  return delimiter ? { format: 'csv', text, delimiter } : { format: 'text', text }
}
