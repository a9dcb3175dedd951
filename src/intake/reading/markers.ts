import { anyMonth } from '../grammar/months.ts'

export interface Marked {
  readonly marker: string
  readonly number?: number
  readonly level: number
  readonly rest: string
}

/** Nouns that make `1.` an ordinal and no marker: «12. desember», «3. kvartal», «1. nestleder». */
const ordinalOf = new RegExp(
  `^(?:${anyMonth}|kvartal|tertial|halvår|halvdel|gang|gongs|trinn|klasse|juledag|påskedag|nestleder|nestleiar` +
    '|vara|varamedlem|opplag|ledd|punktum|og|eller|til)(?!\\p{L})',
  'iu',
)

const bullet = /^([•·▪▫■□◦‣⁃►▶➢➤✓✔●○§]|[-–—*](?=\s)|o(?=\s\p{Lu}))\s*(?=\S)/u
const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=\p{L}|«)/u
const numbered = /^(\(?\d{1,2}[.)])\s*(?=[^\s\d.,)])/u
const roman = /^((?:I{1,3}|IV|V|VI{1,3}|IX|X)[.)])\s+(?=\p{Lu})/u
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const lettered = /^(\(?[a-zæøå]\))\s+(?=\S)/u

/**
 * The list marker at the start of a line, if it is one. A number has one or two digits, so `2025 skal` is none;
 * nor is one before a month: `12. desember` is a date.
 */
export function markerOf(line: string): Marked | undefined {
  return bulletOf(line) ?? numberOf(line) ?? letterOf(line) ?? romanOf(line)
}

function bulletOf(line: string): Marked | undefined {
  const found = bullet.exec(line)
  // «§ 18-4» is a reference to a law, not a bullet.
  if (!found || (found[1] === '§' && /^§\s*\d/.test(line))) return undefined
  return { marker: found[1]!, level: 0, rest: line.slice(found[0].length) }
}

/** `09.30 Åpning` is a time of the day, `1.10 Tiltak` a number. */
const isClock = (line: string): boolean => /^(?:0\d|[7-9]|1\d|2[0-3])\.[0-5]\d\s/.test(line)

function numberOf(line: string): Marked | undefined {
  if (isClock(line)) return undefined
  const found = dotted.exec(line) ?? numbered.exec(line)
  if (!found) return undefined
  const rest = line.slice(found[0].length)
  if (ordinalOf.test(rest)) return undefined
  const parts = found[1]!.replace(/[()]/g, '').split('.').filter(Boolean)
  return { marker: found[1]!, number: Number(parts.at(-1)), level: parts.length - 1, rest }
}

function romanOf(line: string): Marked | undefined {
  const found = roman.exec(line)
  if (!found) return undefined
  const number = romans.indexOf(found[1]!.slice(0, -1)) + 1
  return { marker: found[1]!, number, level: 0, rest: line.slice(found[0].length) }
}

function letterOf(line: string): Marked | undefined {
  const found = lettered.exec(line)
  if (!found) return undefined
  const letter = found[1]!.replace(/[()]/g, '')
  return {
    marker: found[1]!,
    number: 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter) + 1,
    level: 1,
    rest: line.slice(found[0].length),
  }
}
