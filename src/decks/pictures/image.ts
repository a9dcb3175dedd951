/** What the bytes of a picture tell of themselves. PNG and JPEG only; anything else answers undefined. */
interface Image {
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** Pixels, as it is shown. */
  readonly width: number
  readonly height: number
  /** The picture without what it tells of place, time and camera. */
  readonly bytes: Uint8Array
}

export function imageOf(bytes: Uint8Array): Image | undefined {
  return pngOf(bytes) ?? jpegOf(bytes)
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What a picture needs to be drawn; text, times and EXIF are left out. */
const drawn = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
])

function pngOf(bytes: Uint8Array): Image | undefined {
  if (!pngSignature.every((byte, at) => bytes[at] === byte)) return undefined
  const data = view(bytes)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let size: { width: number; height: number } | undefined
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = data.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const end = at + 12 + length
    if (end > bytes.length) return undefined
    if (type === 'IHDR' && length === 13) size = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) }
    if (drawn.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND')
      return size?.width && size.height ? { mediaType: 'image/png', ...size, bytes: joined(kept) } : undefined
    at = end
  }
  return undefined
}

/** Segments that hold no length, and the one after which the picture itself follows. */
const alone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
const scan = 0xda
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** JFIF, colour profile and Adobe's colour marker are needed to draw it; other APP segments and comments are not. */
const isDrawn = (marker: number) => (marker < 0xe0 || [0xe0, 0xe2, 0xee].includes(marker)) && marker !== 0xfe

function jpegOf(bytes: Uint8Array): Image | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return undefined
  const data = view(bytes)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | undefined
  let turn = 1
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    if (marker === 0xff || alone(marker)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const end = at + 2 + data.getUint16(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    if (isFrame(marker)) size = { height: data.getUint16(at + 5), width: data.getUint16(at + 7) }
    if (marker === 0xe1) turn = orientationIn(bytes.subarray(at + 4, end)) ?? turn
    if (isDrawn(marker)) kept.push(bytes.subarray(at, end))
    if (marker === scan) return size && jpegFrom(bytes.subarray(end), kept, size, turn)
    at = end
  }
  return undefined
}

/** A camera held on its side says so in one number, which is kept: without it the picture would lie down. */
function jpegFrom(
  rest: Uint8Array,
  kept: Uint8Array[],
  { width, height }: { width: number; height: number },
  turn: number,
): Image | undefined {
  if (!width || !height) return undefined
  const [start, ...others] = kept
  const bytes = joined([start!, ...(turn > 1 ? [orientation(turn)] : []), ...others, rest])
  const lies = turn >= 5
  return { mediaType: 'image/jpeg', width: lies ? height : width, height: lies ? width : height, bytes }
}

/** Reads tag 0x0112 of the first directory; 1 to 8. */
function orientationIn(segment: Uint8Array): number | undefined {
  if (String.fromCharCode(...segment.subarray(0, 6)) !== 'Exif\0\0' || segment.length < 16) return undefined
  const data = view(segment.subarray(6))
  const little = data.getUint16(0) === 0x4949
  const first = data.getUint32(4, little)
  if (first + 2 > data.byteLength) return undefined
  const entries = data.getUint16(first, little)
  for (let entry = 0; entry < entries; entry++) {
    const at = first + 2 + entry * 12
    if (at + 12 > data.byteLength) return undefined
    if (data.getUint16(at, little) !== 0x0112) continue
    const value = data.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An EXIF segment that tells nothing but which way is up. */
const orientation = (turn: number): Uint8Array =>
  Uint8Array.from([
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0,
    turn, 0, 0, 0, 0, 0, 0,
  ]) // biome-ignore format: the bytes of one segment

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
