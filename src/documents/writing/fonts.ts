import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const faces = {
  '@expo-google-fonts/inter': [
    '400Regular/Inter_400Regular',
    '400Regular_Italic/Inter_400Regular_Italic',
    '500Medium/Inter_500Medium',
    '600SemiBold/Inter_600SemiBold',
    '600SemiBold_Italic/Inter_600SemiBold_Italic',
    '700Bold/Inter_700Bold',
    '700Bold_Italic/Inter_700Bold_Italic',
  ],
  '@expo-google-fonts/source-serif-4': [
    '400Regular/SourceSerif4_400Regular',
    '400Regular_Italic/SourceSerif4_400Regular_Italic',
    '600SemiBold/SourceSerif4_600SemiBold',
    '700Bold/SourceSerif4_700Bold',
    '700Bold_Italic/SourceSerif4_700Bold_Italic',
  ],
}

/** Every face that the templates use, as TrueType; from the packages, so that each machine prints the same. */
export const readFonts = (): Buffer[] =>
  Object.entries(faces).flatMap(([name, files]) =>
    files.map((file) => withRoomInFigures(readFileSync(require.resolve(`${name}/${file}.ttf`)))),
  )

const narrowSpace = 0x202f
/** Of the type size. */
const wideEnough = 0.19

/**
 * The narrow no-break space of these fonts is so narrow that 641 790 reads as one number, to people and to programs. It
 * gets the width that a space between thousands has in print; nothing else of the font is touched.
 */
function withRoomInFigures(font: Buffer): Buffer {
  const [head, metrics, widths] = ['head', 'hhea', 'hmtx'].map((name) => tableAt(font, name)) as [
    number,
    number,
    number,
  ]
  const sign = signsIn(font).get(narrowSpace)
  if (sign === undefined || sign >= font.readUInt16BE(metrics + 34)) return font
  const width = Math.round(font.readUInt16BE(head + 18) * wideEnough)
  const roomy = Buffer.from(font)
  if (width > roomy.readUInt16BE(widths + sign * 4)) roomy.writeUInt16BE(width, widths + sign * 4)
  return roomy
}

function tableAt(font: Buffer, name: string): number {
  const tables = font.readUInt16BE(4)
  const entry = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === name,
  )
  if (entry === undefined) throw new Error(`the font has no table ${name}`)
  return font.readUInt32BE(entry + 8)
}

/** Each code point that a font has a sign for, and the number of the sign: formats 12 and 4 of its `cmap` (OpenType 1.9). */
export function signsIn(font: Buffer): Map<number, number> {
  const cmap = tableAt(font, 'cmap')
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    return { at, format: font.readUInt16BE(at) }
  })
  const wide = subtables.find(({ format }) => format === 12)
  const narrow = subtables.find(({ format }) => format === 4)
  if (wide) return inGroups(font, wide.at)
  if (narrow) return inSegments(font, narrow.at)
  throw new Error('the font has a table of characters that is not read here')
}

function inGroups(font: Buffer, at: number): Map<number, number> {
  const signs = new Map<number, number>()
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const [first, last, sign] = [0, 4, 8].map((offset) => font.readUInt32BE(at + 16 + group * 12 + offset)) as [
      number,
      number,
      number,
    ]
    for (let point = first; point <= last; point++) signs.set(point, sign + point - first)
  }
  return signs
}

function inSegments(font: Buffer, at: number): Map<number, number> {
  const signs = new Map<number, number>()
  const twice = font.readUInt16BE(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment)
    const first = font.readUInt16BE(at + 16 + twice + segment)
    const delta = font.readInt16BE(at + 16 + 2 * twice + segment)
    const place = at + 16 + 3 * twice + segment
    const range = font.readUInt16BE(place)
    for (let point = first; point <= last && point < 0xffff; point++) {
      const listed = range && font.readUInt16BE(place + range + (point - first) * 2)
      const sign = range ? (listed ? (listed + delta) & 0xffff : 0) : (point + delta) & 0xffff
      if (sign) signs.set(point, sign)
    }
  }
  return signs
}
