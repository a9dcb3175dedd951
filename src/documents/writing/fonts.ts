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
    files.map((file) => readFileSync(require.resolve(`${name}/${file}.ttf`))),
  )

/** Code points that a font has a sign for: format 12 of its `cmap` table (OpenType 1.9), or format 4 without one. */
export function signsIn(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4)
  const entry = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  )
  if (entry === undefined) throw new Error('the font has no table of characters')
  const cmap = font.readUInt32BE(entry + 8)
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

function inGroups(font: Buffer, at: number): Set<number> {
  const signs = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const [first, last] = [0, 4].map((offset) => font.readUInt32BE(at + 16 + group * 12 + offset)) as [number, number]
    for (let sign = first; sign <= last; sign++) signs.add(sign)
  }
  return signs
}

function inSegments(font: Buffer, at: number): Set<number> {
  const signs = new Set<number>()
  const twice = font.readUInt16BE(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment)
    const first = font.readUInt16BE(at + 16 + twice + segment)
    for (let sign = first; sign <= last && sign < 0xffff; sign++) signs.add(sign)
  }
  return signs
}
