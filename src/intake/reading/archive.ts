import { crc32, inflateRawSync } from 'node:zlib'
import { FileRefused } from '../block.ts'
import type { Limits } from './limits.ts'

/** A zip whose directory has been judged; a part is unpacked only when asked for, and never past its limit. */
export interface Archive {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  readonly bytes: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const localHeader = 30
const directoryHeader = 46
const endRecord = 22

/** Throws `FileRefused`: `zip-bomb`, `password` or `broken`. Nothing is unpacked here. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const entries = directoryOf(bytes, limits)
  judge(entries, bytes.length, limits)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  if (byName.size !== entries.length) throw new FileRefused('broken', 'zip')
  let spent = 0
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    bytes: (name) => {
      const entry = byName.get(name)
      if (!entry) return undefined
      spent += entry.unpacked
      if (spent > limits.archiveBytes) throw new FileRefused('zip-bomb')
      return unpack(bytes, entry, limits)
    },
  }
}

function directoryOf(bytes: Uint8Array, limits: Limits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(bytes, view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.archiveEntries) throw new FileRefused('zip-bomb')
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + directoryHeader > end || view.getUint32(at, true) !== 0x02014b50) throw new FileRefused('broken', 'zip')
    const length = view.getUint16(at + 28, true)
    const extra = view.getUint16(at + 30, true)
    entries.push(entryAt(bytes, view, at, length, extra))
    at += directoryHeader + length + extra + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(bytes: Uint8Array, view: DataView): number {
  const lowest = Math.max(0, bytes.length - endRecord - 0xffff)
  for (let at = bytes.length - endRecord; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    if (at + endRecord + view.getUint16(at + 20, true) === bytes.length) return at
  }
  throw new FileRefused('broken', 'zip')
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number, extra: number): Entry {
  const nameAt = at + directoryHeader
  const sizes = longSizes(view, at, nameAt + length, extra)
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + length)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
  }
}

/** Some writers give every size as 64 bits in the extra field, however small the file is. */
function longSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const short = { unpacked: at + 24, packed: at + 20, offset: at + 42 }
  const sizes = { unpacked: 0, packed: 0, offset: 0 }
  let long = longField(view, extraAt, extraLength)
  for (const key of ['unpacked', 'packed', 'offset'] as const) {
    sizes[key] = view.getUint32(short[key], true)
    if (sizes[key] !== 0xffffffff) continue
    if (!long || long + 8 > view.byteLength) throw new FileRefused('broken', 'zip')
    sizes[key] = Number(view.getBigUint64(long, true))
    long += 8
  }
  return sizes
}

function longField(view: DataView, from: number, length: number): number | undefined {
  const end = Math.min(from + length, view.byteLength)
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0001) return at + 4
  }
  return undefined
}

function judge(entries: readonly Entry[], fileLength: number, limits: Limits): void {
  let total = 0
  let free = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.flags & 1) throw new FileRefused('password')
    if (isPathTrick(entry.name)) throw new FileRefused('broken', 'zip')
    // Entries that share their packed bytes are how a small zip claims to hold petabytes.
    if (entry.offset < free) throw new FileRefused('zip-bomb')
    free = entry.offset + localHeader + entry.packed
    total += entry.unpacked
    if (entry.unpacked > 1024 * 1024 && entry.unpacked > entry.packed * limits.ratio) throw new FileRefused('zip-bomb')
  }
  if (total > limits.archiveBytes) throw new FileRefused('zip-bomb')
  if (free > fileLength) throw new FileRefused('broken', 'zip')
}

function isPathTrick(name: string): boolean {
  return (
    name === '' || name.includes('\0') || name.includes('\\') || name.startsWith('/') || /(^|\/)\.\.(\/|$)/.test(name)
  )
}

function unpack(bytes: Uint8Array, entry: Entry, limits: Limits): Uint8Array {
  if (entry.unpacked > limits.partBytes) throw new FileRefused('too-large')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new FileRefused('broken', 'zip')
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const start = entry.offset + localHeader + names
  const packed = bytes.subarray(start, start + entry.packed)
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry)
  if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) throw new FileRefused('broken', 'zip')
  return unpacked
}

/** The declared size is the ceiling: an entry that lies about it stops there instead of filling the memory. */
function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method !== 8) throw new FileRefused('broken', 'zip')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
  } catch (error) {
    const tooMuch = error instanceof RangeError
    throw new FileRefused(tooMuch ? 'zip-bomb' : 'broken', tooMuch ? '' : 'zip')
  }
}
